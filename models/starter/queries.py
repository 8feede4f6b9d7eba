"""What people look for on the web, as patterns for `slots.py` (see `things.py`)."""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.phrases import lines

QUERIES: Mapping[str, tuple[str, ...]] = {
    "common_query": lines("""
        (best pizza near me|cheap flights to {place}|flights from {place} to {place}|train times to {place}|{place} hotels)
        (how to tie a tie|how to fix a {noun}|how to clean {object}|how long to boil {grocery}|how tall is {name})
        (python list comprehension|symptoms of flu|used cars in {place}|history of {place}|{place} tourist attractions)
        ({name} age|songs by {name}|movies with {name}|who is {name}|{name} and {name}|{name} {words})
        (news about {object}|{object_name} reviews|price of {object_name}|{object_name} near {place}|best {object_name} under {price})
        (recipes with {grocery}|{grocery} recipe|is {noun} good for {noun}|how many {noun}s in a {noun}|why do {noun}s {noun})
        ({words}|{words} {words}|what is {words}|{words} vs {words}|{words} download|{words} lyrics|{words} care sheet)
        ({noun} {noun}|{noun} {noun} {noun}|{noun} of {words}|{noun} for sale|{words} release date|cats|{noun})
        (opening hours of {words}|when does {words} open|what does {words} mean)
        ("{words}" (|meaning|lyrics|by {name})|what does "{noun}" mean|{words} "{words}")
        (who won the match|sourdough starters|weather radar|football results|bus timetable {place}|{noun} near me)
        {question_tail_full}
        {question_tail_full}
        {question_tail_full}
        {question_tail_full}
        {tool_query}
        {tool_query}
        ({place} (bus|train|airport|tube|ferry) (strike|times|map|delays)|(bus|train|airport) (strike|times|delays) {place})
        (how do I|how to|how can I|how do you) (get rid of|make|store|freeze|repair|grow|peel|wash|paint|sharpen|descale|reset|recycle|unblock|defrost|prune) (|a |an |the |my )({noun}|{grocery}|{object_name})
        (how to get (red wine|coffee|grease|ink|candle wax) out of (a carpet|a shirt|jeans|the sofa)|how to (pronounce|spell|say) {words})
        (why is my {object_name} (leaking|making a noise|so slow|not working|beeping|smelling)|{object_name} not working)
        (vegan|vegetarian|gluten free|quick|easy|cheap|healthy|traditional|Thai|Indian|Mexican|Italian) ({grocery} recipes|{grocery} soup|{grocery} curry|dinner ideas|lunch ideas|cake recipe)
        (what to do with (leftover {grocery}|too many {grocery})|substitute for {grocery}|can you freeze {grocery}|how long does {grocery} keep)
        (things to do in {place}|best time to visit {place}|is {place} safe|visa for {place}|{place} airport parking|hostels in {place}|where to eat in {place}|museums in {place})
        (map of {place}|{place} time zone|{place} population|{place} public holidays|distance from {place} to {place}|{place} to {place} by train|ferry to {place})
        (cheap|last minute|direct|business class) flights (to|from) {place} (|in {month}|next week|for two)
        ({product} (review|reviews|price|specs|manual|vs {product}|black friday deals|second hand|spare parts|battery life|warranty))
        (best|cheapest|top 10|most comfortable|quietest) ({product}s|{object_name}|running shoes|office chairs|headphones|wireless mice|baby monitors|vpns) (|{2024-2027}|under {price}|for beginners|for kids)
        ({shop_name} (opening hours|near me|phone number|jobs|menu|address|in {place})|{team_name} (fixtures|tickets|transfer news|line up|score))
        (average salary of a (nurse|teacher|plumber|pilot|welder)|{noun} jobs in {place}|how to write a cv|cover letter examples|minimum wage in {place})
        (python|javascript|rust|excel|sql|bash|git|css|linux|java) (tutorial|cheat sheet|read csv file|sort a list|regex|date format|undo last commit|merge branches|pivot table|for loop|string to int|center a div)
        (error code {100-9999}|error {100-599} {noun}|{app} (keeps crashing|won't start|download|keyboard shortcuts|alternative|tutorial)|blue screen of death|wifi keeps dropping|forgot {app} password)
        (symptoms of|treatment for|home remedy for|causes of|side effects of) (flu|a cold|hay fever|migraine|anemia|ibuprofen|vitamin d deficiency|heartburn|tennis elbow|insomnia)
        (why do I (sneeze|yawn|get hiccups|get headaches) (|so much|after eating|at night)|how to fall asleep fast|back pain exercises|how many calories in {grocery}|how much sleep do teenagers need)
        (lyrics (of|to|for) {title}|{title} (cast|trailer|ending explained|season {2-9}|book|soundtrack|streaming)|who plays {name} in {title}|movies like {title}|books by {name} {capital})
        (chords for {title}|guitar tabs {title}|{name} {capital} (biography|age|net worth|twitter|interview|discography|quotes))
        (meaning of (the name |){name}|what does {words} stand for|{words} definition|{noun} in {language}|synonyms for {noun}|{noun} or grammar)
        (plumber|electrician|dentist|vet|locksmith|piano teacher|car wash|barber|tattoo studio|garden centre|bike repair|dry cleaner) (near me|in {place}|{place}|open on Sunday|emergency)
        (one bedroom flats to rent in {place}|houses for sale {place}|council tax bands {place}|recycling centre {place}|bin collection {place}|school holidays {place})
        (gift ideas for {person}|birthday present for a {5-80} year old|christmas (markets {place}|jumper|cookies)|halloween costumes|wedding speech tips|thank you card wording)
        (how to (knit a scarf|juggle|play chess|fold a fitted sheet|jump start a car|change a tyre|bleed a radiator|tie a bow tie|carve a turkey|poach an egg|read tarot|start a podcast))
        (what (year|day) did (the titanic sink|the berlin wall fall|{name} {capital} die|world war {1-2} end)|who (invented|wrote|painted|sang) (the {noun}|{title}|{words}))
        (how (old|tall|rich|big) is {name} {capital}|how far is {place} from {place}|how deep is the {noun}|how long does it take to (learn {language}|get to {place}|boil an egg))
        (difference between {noun} and {noun}|{noun} vs {noun}|is it safe to eat {grocery}|are {noun}s dangerous|do cats like {grocery})
        (train strike {place}|petrol prices near me|euro to dollar|bitcoin price|mortgage calculator|interest rates {2025-2028}|tax return deadline|student loan repayment)
        (adopt a (dog|cat|rabbit) {place}|cat keeps meowing|puppy training|how often to water a {noun}|why are my {noun} leaves yellow|when to plant {grocery})
        (football scores|champions league draw|F1 calendar|olympics schedule|tour de france route|cricket live score|superbowl date|marathon training plan|wordle hints|crossword help {noun})
        (nearest (post office|petrol station|pharmacy|cash machine|supermarket|hospital|library|swimming pool)|late night pharmacy {place}|vegan restaurants {place}|dog friendly pubs {place}|pizza delivery {place})
    """),
    "question_tail": lines("""
        (to {deed} {object}|to {deed} a {noun}|is {words}|is the capital of {place}|{words} means|{person} was born|do cats purr|does {words} cost)
        (the {noun} {words} is from|{words} is made of|is the tallest {noun}|to grow {grocery}|I can buy {object}|to see in {place})
    """),
    "question_tail_full": lines("""
        how (to {deed} {object}|to cook {grocery}|to grow {grocery}|does a {noun} work|do I fix a {noun}|to clean {object}|much does a {noun} cost|far is {place} from {place}|old is {name} {capital}|long does it take to get to {place}|many {noun}s there are in {place})
        who (sings|sang|wrote|directed|played|is in|starred in|painted) ({title}|"{title}"|{title}|that song {title})
        who (sings|sang|wrote) ("{words}"|“{words}”|{words})
        when (the clocks (go back|go forward|change)|the (shops|banks|schools|museums) (open|close|are open)|{team} (play|are playing)|the next {noun} is|{title} comes out) (|this year|next year|this week|on {day}|in {place})
        when (does {title} come out|is the next bank holiday|is {name}'s next concert|does the {noun} season start|are the school holidays|is the {noun} festival) (|this year|in {place})
        what (the capital of {place} is|{words} means|time the {noun} (opens|closes)|the {noun} in {place} costs|day {month} {1-28} is|the population of {place} is)
        where (the nearest {noun} is|{name} {capital} lives|{words} comes from|they sell {object}|I can get {grocery})
        (which {noun} is (best|cheapest|biggest)|is {words} (safe|open|free|real)|can you (eat|freeze|wash) {grocery}|does {place} have an airport|do {noun}s need {words}|are {noun}s allowed in {place})
        what (is {words}|does {words} mean|is the capital of {place}|is the best {noun}|are {noun}s made of|time does {business} open)
        who (is {name} {capital}|invented the {noun}|won the {noun} award|owns {words}|plays {name})
        where (can I buy {object}|is {place}|do {noun}s live|to buy {grocery}|is {title} streaming)
        when (is the next full moon|does {business} close|is easter {2025-2030}|do the clocks go back|was {words} founded|is mother's day)
        why (is the sky blue|do {noun}s {noun}|is {words} so expensive|won't my {object_name} turn on)
    """),
    "tool_query": lines("""
        (best |free |)(reminder apps|to-do list apps|note taking apps|alarm clock apps|kitchen timers|shopping list apps|timer apps for kids|calculator apps|screenshot tools)
        (how to (set a timer on a (casio watch|microwave|oven|garmin)|set an alarm on (a fitbit|an iphone|a casio)|cancel a reminder on (android|an iphone|outlook)|take a screenshot (on a mac|on a samsung|on windows 11|of a whole page)))
        (how to (take better notes|write a to-do list|remember names|remember people's birthdays|convert cups to grams|convert a pdf to word|calculate (percentages|compound interest|vat|your bmi)|turn up the volume on (a mac|my hearing aid)|mute a zoom call|open a (bank account|tin|zip file|jar)))
        (google calendar reminders|apple notes tips|volume of a (cone|cylinder|sphere)|egg timer shop|what is a volume licence|timer ic {100-9999}|note to self lyrics|unit conversion chart|temperature conversion table|time zones map)
        (remember me lyrics|don't forget about me song|alarm systems for {object}|snooze button history|wake me up before you go go|the reminder by {name}|open source to-do list|weather app for android|search engine optimisation|undo history in {app})
        how to (set|stop|cancel|pause|silence|snooze|add|turn off|change) (a timer|an alarm|a reminder|the alarm|the timer) on (a|an|my|the) ({product}|{noun}|{object_name}|{capital} {noun}|oven|iphone|watch)
        (how to|how do you|how do I) (write a note|make a list|take a screenshot|turn up the volume|open a pdf|undo|calculate a tip|save a note|start a timer|add a reminder) (in|on|with) (a {noun}|{app}|windows|android|an ipad|a chromebook)
        (timer|reminder|alarm|note|list|volume|calculator|screenshot|notes) (app for {capital}|widget|history|{noun}|not working on {app}|settings in {app}|ideas for {person}|template)
        (todo txt format|post-it notes|sheet music notes for {title}|perfume with {noun} notes|shopping list template|packing list for {place}|bucket list ideas|wish list ideas for {person}|memory foam mattress|list of {noun}s|list of countries)
    """),
    "net_query": lines("""
        (cheap |direct |last minute |)flights (from {place} |)to {place} (|in {month}|next week|on {day}|tomorrow)
        (train times|bus times|ferry times|the timetable|departures) (from {place} |)to {place} (|today|tomorrow|on {day})
        (cheap |good |last minute |)hotels in {place} (|for the weekend|in {month}|next week|near the station)
        (opening hours|opening times) (of|for) {business}
        {shop_name} opening (hours|times) (|today|on {day})
        (price|prices|current price) of {product}s
        {stock} (price|share price) today
        (latest|today's) (news|headlines) (|from {place}|about {news_topic})
        (football|rugby|cricket|tennis|basketball) (results|scores) (|from last night|today|from {day})
        cinema listings (|in {place}|tonight|for {day})
        (used|second hand|cheap) {product}s (near {place}|in {place}|online|under {price})
        (restaurants|pharmacies|supermarkets|petrol stations|cafes) (near me|in {place}|open now)
        tickets (for|to) (the {team} game|{title}|the theatre in {place}|the museum in {place})
    """),
    "news_topic": lines("""
        (the election|the economy|climate change|football|the strike|the budget|the royal family|space|AI|the war|the storm|{place}|{place}|{name} {capital}|{words}|{noun} prices|the olympics|the train strike|health|science|crypto|the world cup)
    """),
    "team": lines("""
        (Arsenal|Liverpool|Chelsea|Man United|Man City|Celtic|Rangers|Barcelona|Real Madrid|Bayern|Juventus|Ajax|PSG|Benfica|Spurs|Leeds|Everton|Newcastle)
        (the Lakers|the Yankees|the Bulls|the Packers|the Cowboys|the Celtics|the Warriors|the Leafs|the Red Sox|the Patriots|the Chiefs|the Dodgers|the Giants|the Eagles)
        ({place}|{place} United|{place} City|the All Blacks|India|Pakistan|England|Ireland|Scotland|Ferrari|the Wallabies|Mumbai Indians|Leinster|the home team)
    """),
    "team_name": lines("""
        (Arsenal|Liverpool|Chelsea|Man United|Man City|Celtic|Rangers|Barcelona|Real Madrid|Bayern|Juventus|Ajax|PSG|Benfica|Spurs|Leeds|Everton|Newcastle)
        (Lakers|Yankees|Bulls|Packers|Cowboys|Celtics|Warriors|Leafs|Red Sox|Patriots|Chiefs|Dodgers|Giants|Eagles|Raiders|Mets)
        ({place}|{place} United|{place} City|All Blacks|India|Pakistan|England|Ireland|Scotland|Ferrari|Wallabies|Mumbai Indians|Leinster)
    """),
    "business": lines("""
        (Lidl|Aldi|Tesco|IKEA|Walmart|Target|the post office|the library|the bank|the museum|the supermarket|the swimming pool|the pharmacy|the zoo|the town hall|the gym|the garden centre|the Louvre|Costco|Boots)
        (Sainsbury's|Home Depot|Whole Foods|the dump|the recycling centre|the chemist|McDonald's|Starbucks|Screwfix|the dentist|the cinema|the {noun} shop|{words}|the botanical garden|the British Museum|Woolworths|Carrefour|Rewe|the bakery)
    """),
    "shop_name": lines("""
        (Lidl|Aldi|Tesco|IKEA|Walmart|Target|post office|library|bank|museum|supermarket|swimming pool|pharmacy|zoo|town hall|gym|garden centre|Louvre|Costco|Boots)
        (Sainsbury's|Home Depot|Whole Foods|dump|recycling centre|chemist|McDonald's|Starbucks|Screwfix|dentist|cinema|{noun} shop|{capital}|botanical garden|British Museum|Woolworths|Carrefour|Rewe|bakery)
    """),
    "product": lines("""
        (iphone {12-19}|macbook air|playstation {4-6}|xbox|nintendo switch|kindle|samsung tv|air fryer|e-bike|electric car|tesla|drone|robot vacuum|dishwasher|washing machine|mattress|standing desk|gaming laptop|thinkpad)
        (toaster|{object_name}|bread machine|dehumidifier|heat pump|office chair|smart watch|pair of airpods|tent|road bike|coffee machine|{invented} {2-900}|raspberry pi {3-6})
    """),
    "stock": lines(
        "(bitcoin|gold|silver|apple|tesla|nvidia|ethereum|amazon|crude oil|microsoft|google|BP|wheat|{upper}{upper}{upper})"
    ),
    "currency": lines("""
        (dollars|euros|pounds|yen|rupees|francs|pesos|kronor|zloty|yuan|rand|dirhams|lira|won|USD|EUR|GBP|INR|AUD|CHF|the euro|the dollar)
    """),
}
