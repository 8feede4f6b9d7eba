"""What people talk about, as patterns for `slots.py`: tasks, facts, topics, sums, searches, answers' innards.

`{name}` is another pattern, a word list or a maker of `slots.py`; `{1-12}` is a number; ⟨ and ⟩ become
parentheses, which themselves mean a choice.
"""

# ruff: noqa: E501 - one pattern to a line, however long

from collections.abc import Mapping

from models.starter.phrases import lines

THINGS: Mapping[str, tuple[str, ...]] = {
    "person": lines("""
        {name}
        {name}
        {relation}
        {invented_name}
    """),
    "object": lines("(the |the |my |||a |some ){object_name}"),
    "words": lines("""
        {rare_word}
        {rare_word} {rare_word}
    """),
    "price": lines("(£|$|€|){1-900}"),
    # what is to be done
    "tail": lines("""
        (for|with|to|from) {person}
        (about|before|and) {object}
        and {deed} {object}
        (at the office|at home|at the store|near the station|for the party|for the trip|on the way home|in the kitchen)
        (for|about|from|at) {words}
        (for my|to the|with the) {word}
        ({words}|{person})
    """),
    "common_task": lines("""
        {lone_deed}
        (call|call|text|email|ring|phone|visit|meet|thank|message|ask|see) {person}
        (call|call|text|email|ring|phone|visit|meet|thank|message|ask|see) {person} {tail}
        {deed} {object}
        {deed} {object}
        {deed} {object} {tail}
        (read|watch|buy|return|finish|order|play|reply to|look at) (|the |chapter {1-30} of )"{words}"(| {tail})
    """),
    "rare_task": lines("""
        {deed} {rare}
        {deed} {rare}
        {rare}
        {deed} {rare} {tail}
        {deed} {object} about the {clock} (meeting|call|flight|train|class|appointment)
    """),
    "common_clause": lines("""
        the {word} is {word}
        I have (a {word} with {person}|{object}|a meeting|a call with {person}|to {deed} {object})
        ({person} is coming|{person} is waiting for {object}|{person} needs {object}|it's {person}'s birthday)
        (the {word} needs {word}|the {word} {word} starts|my {word} ends|the shop closes|it is bin day|we have a {word})
        (I need to {deed} {object}|there's {grocery} in the oven|I promised {person} {object})
    """),
    "rare_clause": lines("(the|my|our|I have|there is|we need) {rare}"),
    # what things are about
    "common_topic": lines("""
        {object_name}
        {object_name}
        {known_person}
        {known_attribute}
        ({word}|{word} {word}|{grocery}|call with {person}|meeting with {person}|{word} for {person}|trip to {place})
        ({person}'s {word}|{grocery} and {grocery}|{name})
    """),
    "rare_topic": lines("""
        {rare_word}
        {rare_word} {rare_word}
        {rare_word} {rare_word} {rare_word}
    """),
    "matter": lines("(the |the |my |||a ){topic}"),
    "common_thing": lines("""
        {grocery}
        {grocery}
        {grocery}
        ({object}|{word}|{word} {word})
        {number} (kg of |bags of |cans of |bottles of |packs of |||g of |boxes of ){grocery}
        (a bottle of|a pack of|some|a dozen|half a kilo of|a loaf of|more|a few) {grocery}
        {grocery} and {grocery}
        {grocery}, {grocery} and {grocery}
    """),
    # what is known
    "mine": lines("""
        my {attribute}
        my {attribute}
        my {attribute}
        (my|my|our) {attribute}
        {person}'s {attribute}
    """),
    "value_known": lines("""
        ({name}|{person}|{words}|{code}|{10-99999}|{word}|{date})
        (blue|green|red|orange|purple|O negative|size 42|peanuts|shellfish|blue cheese)
        {rare}
    """),
    "fact": lines("""
        {mine} is {value_known}
        {mine} is {value_known}
        {mine} is {value_known}
        the {attribute} is {value_known}
        I (like|love|hate|don't like|prefer|don't eat|can't stand) ({object}|{grocery})
        (I am|I'm|{person} is) allergic to {grocery}
        ({person} likes|{person} hates|{person} prefers) ({grocery}|{object})
        (I live in {place}|I was born in {place}|I moved to {place}|{person} lives in {place}|we met in {place})
        (I work at {words}|I'm a {word}|I am {words}|I play the {word}|I have two {word}s|I'm vegetarian|I wear size {1-50})
        I parked (on level {1-20}|in row {words}|the car in {words}|in spot {1-400})
        ({object} is in the {word}|the spare key is under the {word}|I lent {object} to {person}|the {word} is at {words})
        ({person} is my {word}|my {word} is called {name}|our {word} is {words}|{words} is {words}|my {word} starts at {clock})
        ({person}'s birthday is on {date}|I take my coffee black|the bins go out on {day}|{person} takes {grocery})
    """),
    "memo": lines("""
        {fact}
        {fact}
        {task}
        {task}
        ({word} {word}, {word} and {word}|ideas for {object}|{person} said {words} {word}|{word} {1-900}|{words} {words})
        ({grocery}, {grocery} and {grocery}|{object} for {person}|the {word} code is {1000-9999}|{person} owes me {price})
        ({person} called about {object}|{word} at {place}|read {words} by {name}|{words}: {words}|{word} = {1-900})
        ({person} recommended "{words}"|the {word} says "{words}"|"{words}" by {name}|call it "{word}"|{word} "{word}" {word})
        {rare}
    """),
    # the web
    "common_query": lines("""
        (best pizza near me|cheap flights to {place}|flights from {place} to {place}|train times to {place}|{place} hotels)
        (how to tie a tie|how to fix a {word}|how to clean {object}|how long to boil {grocery}|how tall is {name})
        (python list comprehension|symptoms of flu|used cars in {place}|history of {place}|{place} tourist attractions)
        ({name} age|songs by {name}|movies with {name}|who is {name}|{name} and {name}|{name} {words})
        (news about {object}|{object} reviews|price of {object}|{object} near {place}|best {object} under {price})
        (recipes with {grocery}|{grocery} recipe|is {word} good for {word}|how many {word}s in a {word}|why do {word}s {word})
        ({words}|{words} {words}|what is {words}|{words} vs {words}|{words} download|{words} lyrics|{words} care sheet)
        ({word} {word}|{word} {word} {word}|the {word} of {words}|{word} for sale|{words} release date|cats|{word})
        (the opening hours of {words}|opening hours of {words}|when does {words} open|what does {words} mean)
        ("{words}" (|meaning|lyrics|by {name})|what does "{word}" mean|{words} "{words}")
        (who won the match|sourdough starters|weather radar|football results|bus timetable {place}|{word} near me)
        {question_tail_full}
        {question_tail_full}
        {tool_query}
        (how do I|how to|how can I|how do you) (get rid of|make|store|freeze|repair|grow|peel|wash|paint|sharpen|descale|reset|recycle|unblock|defrost|prune) (|a |an |the |my )({word}|{grocery}|{object_name})
        (how to get (red wine|coffee|grease|ink|candle wax) out of (a carpet|a shirt|jeans|the sofa)|how to (pronounce|spell|say) {words})
        (why is my {object_name} (leaking|making a noise|so slow|not working|beeping|smelling)|{object_name} not working)
        (vegan|vegetarian|gluten free|quick|easy|cheap|healthy|traditional|Thai|Indian|Mexican|Italian) ({grocery} recipes|{grocery} soup|{grocery} curry|dinner ideas|lunch ideas|cake recipe)
        (what to do with (leftover {grocery}|too many {grocery})|substitute for {grocery}|can you freeze {grocery}|how long does {grocery} keep)
        (things to do in {place}|best time to visit {place}|is {place} safe|visa for {place}|{place} airport parking|hostels in {place}|where to eat in {place}|museums in {place})
        (map of {place}|{place} time zone|{place} population|{place} public holidays|distance from {place} to {place}|{place} to {place} by train|ferry to {place})
        (cheap|last minute|direct|business class) flights (to|from) {place} (|in {month}|next week|for two)
        ({product} (review|reviews|price|specs|manual|vs {product}|black friday deals|second hand|spare parts|battery life|warranty))
        (best|cheapest|top 10|most comfortable|quietest) ({product}s|{object_name}|running shoes|office chairs|headphones|wireless mice|baby monitors|vpns) (|{2024-2027}|under {price}|for beginners|for kids)
        ({business} (opening hours|near me|phone number|jobs|menu|address|in {place})|{team} (fixtures|tickets|transfer news|line up|score))
        (average salary of a (nurse|teacher|plumber|pilot|welder)|{word} jobs in {place}|how to write a cv|cover letter examples|minimum wage in {place})
        (python|javascript|rust|excel|sql|bash|git|css|linux|java) (tutorial|cheat sheet|read csv file|sort a list|regex|date format|undo last commit|merge branches|pivot table|for loop|string to int|center a div)
        (error code {100-9999}|error {100-599} {word}|{app} (keeps crashing|won't start|download|keyboard shortcuts|alternative|tutorial)|blue screen of death|wifi keeps dropping|forgot {app} password)
        (symptoms of|treatment for|home remedy for|causes of|side effects of) (flu|a cold|hay fever|migraine|anemia|ibuprofen|vitamin d deficiency|heartburn|tennis elbow|insomnia)
        (why do I (sneeze|yawn|get hiccups|get headaches) (|so much|after eating|at night)|how to fall asleep fast|back pain exercises|how many calories in {grocery}|how much sleep do teenagers need)
        (lyrics (of|to|for) {title}|{title} (cast|trailer|ending explained|season {2-9}|book|soundtrack|streaming)|who plays {name} in {title}|movies like {title}|books by {name} {capital})
        (chords for {title}|guitar tabs {title}|{name} {capital} (biography|age|net worth|twitter|interview|discography|quotes))
        (meaning of (the name |){name}|what does {words} stand for|{words} definition|{word} in {language}|synonyms for {word}|{word} or {word} grammar)
        (plumber|electrician|dentist|vet|locksmith|piano teacher|car wash|barber|tattoo studio|garden centre|bike repair|dry cleaner) (near me|in {place}|{place}|open on Sunday|emergency)
        (one bedroom flats to rent in {place}|houses for sale {place}|council tax bands {place}|recycling centre {place}|bin collection {place}|school holidays {place})
        (gift ideas for {person}|birthday present for a {5-80} year old|christmas (markets {place}|jumper|cookies)|halloween costumes|wedding speech tips|thank you card wording)
        (how to (knit a scarf|juggle|play chess|fold a fitted sheet|jump start a car|change a tyre|bleed a radiator|tie a bow tie|carve a turkey|poach an egg|read tarot|start a podcast))
        (what (year|day) did (the titanic sink|the berlin wall fall|{name} {capital} die|world war {1-2} end)|who (invented|wrote|painted|sang) (the {word}|{title}|{words}))
        (how (old|tall|rich|big) is {name} {capital}|how far is {place} from {place}|how deep is the {word}|how long does it take to (learn {language}|get to {place}|boil an egg))
        (difference between {word} and {word}|{word} vs {word}|is it safe to eat {grocery}|are {word}s dangerous|do cats like {grocery})
        (train strike {place}|petrol prices near me|euro to dollar|bitcoin price|mortgage calculator|interest rates {2025-2028}|tax return deadline|student loan repayment)
        (adopt a (dog|cat|rabbit) {place}|cat keeps meowing|puppy training|how often to water a {word}|why are my {word} leaves yellow|when to plant {grocery})
        (football scores|champions league draw|F1 calendar|olympics schedule|tour de france route|cricket live score|superbowl date|marathon training plan|wordle hints|crossword help {word})
        (nearest (post office|petrol station|pharmacy|cash machine|supermarket|hospital|library|swimming pool)|late night pharmacy {place}|vegan restaurants {place}|dog friendly pubs {place}|pizza delivery {place})
    """),
    "question_tail": lines("""
        (to {deed} {object}|to {deed} a {word}|is {words}|is the capital of {place}|{words} means|{person} was born|do cats purr|does {words} cost)
        (the {word} {words} is from|{words} is made of|is the tallest {word}|to grow {grocery}|I can buy {object}|to see in {place})
    """),
    "question_tail_full": lines("""
        how (to {deed} {object}|to cook {grocery}|to grow {grocery}|does a {word} work|do I fix a {word})
        what (is {words}|does {words} mean|is the capital of {place}|is the best {word}|are {word}s made of|time does {business} open)
        who (is {name} {capital}|invented the {word}|won the {word} award|owns {words}|plays {name})
        where (can I buy {object}|is {place}|do {word}s live|to buy {grocery}|is {title} streaming)
        when (is the next full moon|does {business} close|is easter {2025-2030}|do the clocks go back|was {words} founded|is mother's day)
        why (is the sky blue|do {word}s {word}|is {words} so expensive|won't my {object_name} turn on)
    """),
    "tool_query": lines("""
        (best |free |)(reminder apps|to-do list apps|note taking apps|alarm clock apps|kitchen timers|shopping list apps|timer apps for kids|calculator apps|screenshot tools)
        (how to (set a timer on a (casio watch|microwave|oven|garmin)|set an alarm on (a fitbit|an iphone|a casio)|cancel a reminder on (android|an iphone|outlook)|take a screenshot (on a mac|on a samsung|on windows 11|of a whole page)))
        (how to (take better notes|write a to-do list|remember names|remember people's birthdays|convert cups to grams|convert a pdf to word|calculate (percentages|compound interest|vat|your bmi)|turn up the volume on (a mac|my hearing aid)|mute a zoom call|open a (bank account|tin|zip file|jar)))
        (google calendar reminders|apple notes tips|volume of a (cone|cylinder|sphere)|egg timer shop|what is a volume licence|timer ic {100-9999}|note to self lyrics|unit conversion chart|temperature conversion table|time zones map)
        (remember me lyrics|don't forget about me song|alarm systems for {object}|snooze button history|wake me up before you go go|the reminder by {name}|open source to-do list|weather app for android|search engine optimisation|undo history in {app})
        (todo txt format|post-it notes|sheet music notes for {title}|perfume with {word} notes|shopping list template|packing list for {place}|bucket list ideas|wish list ideas for {person}|memory foam mattress|list of {word}s|list of countries)
    """),
    "net_query": lines("""
        (cheap |direct |last minute |)flights (from {place} |)to {place} (|in {month}|next week|on {day}|tomorrow)
        (train times|bus times|ferry times|the timetable|departures) (from {place} |)to {place} (|today|tomorrow|on {day})
        (cheap |good |last minute |)hotels in {place} (|for the weekend|in {month}|next week|near the station)
        (opening hours|opening times) (of|for) {business}
        {business} opening (hours|times) (|today|on {day})
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
        (the election|the economy|climate change|football|the strike|the budget|the royal family|space|AI|the war|the storm|{place}|{place}|{name} {capital}|{words}|{word} prices|the olympics|the train strike|health|science|crypto|the world cup)
    """),
    "team": lines("""
        (Arsenal|Liverpool|Chelsea|Man United|Man City|Celtic|Rangers|Barcelona|Real Madrid|Bayern|Juventus|Ajax|PSG|Benfica|Spurs|Leeds|Everton|Newcastle)
        (the Lakers|the Yankees|the Bulls|the Packers|the Cowboys|the Celtics|the Warriors|the Leafs|the Red Sox|the Patriots|the Chiefs|the Dodgers|the Giants|the Eagles)
        ({place}|{place} United|{place} City|the All Blacks|India|Pakistan|England|Ireland|Scotland|Ferrari|the Wallabies|Mumbai Indians|Leinster|the home team)
    """),
    "business": lines("""
        (Lidl|Aldi|Tesco|IKEA|Walmart|Target|the post office|the library|the bank|the museum|the supermarket|the swimming pool|the pharmacy|the zoo|the town hall|the gym|the garden centre|the Louvre|Costco|Boots)
        (Sainsbury's|Home Depot|Whole Foods|the dump|the recycling centre|the chemist|McDonald's|Starbucks|Screwfix|the dentist|the cinema|the {word} shop|{words}|the botanical garden|the British Museum|Woolworths|Carrefour|Rewe|the bakery)
    """),
    "product": lines("""
        (iphone {12-19}|macbook air|playstation {4-6}|xbox|nintendo switch|kindle|samsung tv|air fryer|e-bike|electric car|tesla|drone|robot vacuum|dishwasher|washing machine|mattress|standing desk|gaming laptop|thinkpad)
        (toaster|{object_name}|{word} machine|dehumidifier|heat pump|office chair|smart watch|pair of airpods|tent|road bike|coffee machine|{invented} {2-900}|raspberry pi {3-6})
    """),
    "stock": lines(
        "(bitcoin|gold|silver|apple|tesla|nvidia|ethereum|amazon|crude oil|microsoft|google|BP|wheat|{upper}{upper}{upper})"
    ),
    "currency": lines("""
        (dollars|euros|pounds|yen|rupees|francs|pesos|kronor|zloty|yuan|rand|dirhams|lira|won|USD|EUR|GBP|INR|AUD|CHF|the euro|the dollar)
    """),
    # sums and units
    "operand": lines("""
        ({0-99}|{0-999}|{1-20}|{0-99}.{0-99}|{1000-99999}|{1-12}|{1-12}|{1-99},{100-999}|{1-9}.{1-9}|{1-9},{100-999},{100-999}|{2-99}0|{100-9999}|.{1-9}|{1-9}00)
    """),
    "sign": lines("""
        (+|-|*|/|x|×|÷)
        ( + | - | * | / | x | × | ÷ )
        ( + | - | * | / | x | × | ÷ )
    """),
    "said_sign": lines("""
        (plus|minus|times|divided by|multiplied by|over|to the power of|less|mod)
        (plus|minus|times|divided by|take away|multiplied by|added to)
    """),
    "small_number": lines("{2-12}"),
    "few": lines("({2-12}|two|three|four|five|six|seven|eight|ten|twelve|{2-30})"),
    "few_things": lines(
        "({2-12}|two|three|four|five|six|ten) (pizzas|tickets|coffees|books|chairs|bottles|shirts|notebooks|beers|plants|{word}s)"
    ),
    "price_each": lines("({1-20}.{10-99}|£{1-30}.{10-99}|${1-30}.{10-99}|€{1-30}|{1-99}|$.{10-99}|{1-20}.50)"),
    "money": lines(
        "({10-999}|{1-99}.{10-99}|{1-99}.50|£{10-400}|${10-400}|€{10-400}|${1-99}.{10-99}|£{1-99}.{10-99}|{100-5000}|{1-9},{100-999}|£{10-90}|${10-90}|{20-90} (dollars|euros|pounds))"
    ),
    "expression": lines("""
        {operand}{sign}{operand}
        {operand}{sign}{operand}
        {operand}{sign}{operand}
        {operand}{sign}{operand}{sign}{operand}
        ⟨{operand}{sign}{operand}⟩{sign}{operand}
        {operand}{sign}⟨{operand}{sign}{operand}⟩
        ⟨{operand}{sign}{operand}⟩{sign}⟨{operand}{sign}{operand}⟩
        {operand}{sign}{operand}{sign}{operand}{sign}{operand}
        {operand} {said_sign} {operand}
        {operand} {said_sign} {operand}
        {operand} plus {operand} {said_sign} {operand}
        {operand} {said_sign} {operand} {said_sign} {operand}
        {spelled} {said_sign} {spelled} {said_sign} {spelled}
        {1-100}(%|%| percent| per cent| %) of (|||$|£|€){operand}
        {1-100}% of (|||$|£|€){operand}
        {1-99}.5% of {operand}
        {spelled} percent of ({spelled}|{operand}|a hundred|two hundred|a thousand)
        (|the )square root of {operand}
        (|the )(square|cube) root of {2-999}
        (sqrt⟨{operand}⟩|{operand}( ^ |^){2-5}|{2-20}**{2-9}|{3-12}!|√{2-400}|{2-20}²|{2-20}³)
        {operand} (squared|cubed|doubled|halved|tripled)
        {2-99} squared (plus|minus|times) {operand}
        {spelled} {said_sign} {spelled}
        {spelled} {said_sign} {operand}
        (one|two|three|four|five|nine) (hundred|thousand|hundred and {spelled}|million) {said_sign} ({spelled}|{operand}|a hundred)
        (one|two|three|four|{2-9}) and a half (times|plus|divided by) ({spelled}|{operand})
        {spelled} point (one|two|five|seven five|two five|three) {said_sign} {spelled}
        (half|a third|a quarter|two thirds|double|twice|three quarters|a fifth|a tenth|triple|half of|an eighth) of {operand}
        (twice|double|triple) {operand}
        (||$|£|€){operand} (split|divided) by {2-12}
        {money} (divided|split) (by|among|between) {few}
        {operand} (plus|minus) {1-50}%
        {money} (plus|minus|less) {percent}
        a {5-25}% tip on (|$|£|€){operand}
        {percent} (tip|VAT|tax|vat) on {money}
        {percent} off (|$|£|€){operand}
        (sin|cos|tan|log|ln)⟨(pi|{0-90}|pi/2)⟩
        (log|ln|sin|cos|tan)(| of) {1-1000}
        (a|two|three|five|half a|{2-20}) dozen (times|plus|minus) {operand}
        {few} times {price_each}
        {2-99}(/|÷| divided by | over ){2-20}
        {1-9}/{2-9} (of|+|-|*|x) {1-400}
        the (sum|product|average) of {operand} and {operand}
        {1-900}(k|m) (/|*|plus|minus|divided by) {2-60}
        {operand} (mod|modulo) {2-30}
        {1-12} (x|times) {1-12}
        -{1-99}{sign}{operand}
        {operand} (plus|minus|times|- |x ) -{1-50}
        pi (times|*|x) {1-99}(| squared|²)
    """),
    "amount": lines("""
        {1-20}
        {1-300}
        ({100-99999}|{1-9}00|{1-9},{100-999}|-{1-40})
        ({0-99}.{0-99}|{1-9}.5)
        {number}
        ({spelled} point five|{spelled} and a half|two and a half|{1-9} and a half|{1-9} {1-3}/{4-9}|a hundred|two hundred|a thousand|a couple of)
        (a dozen|half|three quarters of a|{1-9}½|¼|½|1/2|3/4|1/{3-8}|{1-9} million|{1-90}k|minus {1-40}|zero|one)
    """),
    "value_digits": lines("({1-20}|{1-300}|{100-9999}|{0-99}.{0-9}|{1-9},{100-999}|-{1-40})"),
    "value_temperature": lines("""
        {0-110}
        {0-110}
        {30-40}.{0-9}
        (-{1-40}|minus {1-40}|{100-260}|{spelled}|zero|a hundred|a hundred and {spelled}|{300-475}|{2-9}00)
    """),
    "level": lines("""
        {0-100}
        {0-100}
        {0-100}%
        {0-100}%
        {1-99} (percent|per cent|%)
        (10|20|30|40|50|60|70|80|90|35|75|25|100|5|15) percent
        (max|maximum|half|full|minimum|zero|fifty percent|medium|min|middle)
        (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred)
        (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|twenty five|thirty five|seventy five|sixty five) percent
    """),
    # names outside
    "rare_app": lines("""
        {rare_word}
        {invented_name}
        {invented_name} {invented_name}
        {capital}
        {capital} {capital}
        ({capital}|{invented_name}) (Studio|Pro|Desktop|Editor|Player|Notes|Chat|Manager|Viewer|Mail|Launcher|Online|{2-2030}|Plus|Lite|Writer|Draw|Music|Code|Browser|Games|Paint|Meet)
        (Micro|Open|Libre|Super|Tux|Sky|Pixel|Audio|Photo|Fast|Web|Net|Data|Easy){invented}
        {invented}(|-|.){2-99}
        {upper}{upper}{upper}
        {invented}(|-| )(ify|ly|app|hub|box|pad|soft|gram|cast|edit)
    """),
    "tool_app": lines("""
        (Notes|Reminders|Clock|To Do|Calendar|Microsoft To Do|Apple Notes|Apple Reminders|Google Keep|Google Tasks|Alarms|Timer|Weather|Calculator)
        (Microsoft To Do|Alarms & Clock|Sticky Notes|Todoist|Things|TickTick|Google Calendar|Evernote|Simplenote|Notepad|Tasks|Stopwatch|World Clock|Voice Memos|Quick Notes|Evernote)
        (Unit Converter|Snipping Tool|Screenshot|GNOME Calculator|KCalc|GNOME Clocks|KTimer|Memos|Standard Notes|Tomboy|Xpad|Screen Capture|Spectacle|Volume Control|Volume Mixer|PulseAudio Volume Control|Google Search|Planner)
    """),
    "generic_app": lines("""
        (calculator|browser|web browser|file manager|camera|settings|terminal|text editor|email|mail|calendar app|music player|video player|photo viewer|task manager|control panel|system monitor|app store|printer settings|sound settings|network settings)
        (calculator|browser|file explorer|webcam|system settings|command prompt|command line|console|mail client|email client|notes app|clock app|reminders app|weather app|media player|image viewer|software centre|device manager|bluetooth settings|wifi settings|display settings|drawing program|pdf reader|spreadsheet program|word processor|chess game|maps app|password manager|screen recorder|recycle bin|downloads manager|paint program|presentation program|to-do app|voice recorder|magnifier|archive manager|disk usage analyser|character map|contacts app|photo editor|gallery|photos app|video editor|keyboard settings|mouse settings|login settings|privacy settings|system preferences|firewall settings|dictionary app|e-book reader)
    """),
    "known_browser": lines(
        "(Firefox|Chrome|Brave|Edge|Safari|Chromium|Opera|Vivaldi|Google Chrome|Tor Browser|firefox|chrome|Microsoft Edge|LibreWolf)"
    ),
    "rare_place": lines("""
        ({invented_name}|{invented_name}|{invented_name} {invented_name})
        (San|Santa|Saint|St.|New|Port|Fort|Mount|North|South|East|West|Upper|Lower|Bad|Los|El|La|Great|Lake|Cape|Old) {invented_name}
        {invented_name}(ville|burg|ton|ford|by|stad|berg|pur|abad|grad|heim|ham|dorf|port|field| City| Beach| Island| Springs| Bay| Falls)
        {invented_name}-(sur|on|upon|am|an der|aan)-{invented_name}
        {invented_name}, {known_place}
        ({name}ville|{capital}|{invented_name})
    """),
    "host": lines("""
        (example|wikipedia|github|openstreetmap|youtube|bbc|gutenberg|archive|reddit|news|amazon|ebay|netflix|duckduckgo|google|facebook|instagram|linkedin|twitter|spotify|gmail|twitch)
        (stackoverflow|booking|airbnb|imdb|nytimes|theguardian|cnn|mozilla|python|gitlab|codeberg|pinterest|tiktok|whatsapp|paypal|etsy|tripadvisor|zoom|dropbox|notion|figma|bandcamp|soundcloud|vimeo|lichess|chess|duolingo|weather|accuweather|nasa|who|ikea|tesco|bahn|trainline|skyscanner|kayak|arxiv|pypi|docs|debian|archlinux|ubuntu|kernel|w3schools|khanacademy|coursera|outlook|proton|discord)
        ({invented}|{word}|{word}-{invented}|{invented})
        ({word}{word}|{word}-{word}|my{word}|the{word}{word}|{invented}{2-99}|get{word}|{word}hub|{name_host}|{invented}-{word}|{word}{24-365}|{word}shop)
    """),
    "name_host": lines("(anna|bob|priya|wei|carlos|sarah|tom|lucy|mike|emma)(|-){word}"),
    "domain": lines(
        "(com|com|com|org|net|io|de|co.uk|dev|fr|info|eu|app|edu|gov|gov.uk|tv|me|ca|jp|com.au|ai|co|in|co.in|us|ie|nl|es|it|pl|se|ch|at|org.uk|ac.uk|co.nz|com.br|xyz|shop|blog|cloud|so|gg|be|no|nhs.uk)"
    ),
    "url": lines("""
        (|||https://|http://)(||||www.|mail.|docs.|en.|news.){host}.{domain}
        (|||https://|http://)(||||www.|mail.|docs.|en.){host}.{domain}
        {host}.{domain}
        (|www.){host}.{domain}
        (|||https://|http://)(shop|blog|my|app|m|maps|drive|calendar|accounts|support|wiki|old|status|login|forum|de|store|help|portal|web|music|play).{host}.{domain}
        {page_url}
        {local_url}
        {host} dot (com|org|net|io|co dot uk|de|dev)
    """),
    "local_url": lines("""
        (|http://)(localhost|localhost|127.0.0.1|0.0.0.0):{1000-9999}(|/|/{word}|/admin|/docs)
        (|http://|https://)(192.168.{0-9}.{1-254}|10.0.{0-9}.{1-99}|raspberrypi.local|{word}.local|fritz.box|router.lan|{invented}.home)(|:{1000-9999}|/{word})
    """),
    "page_url": lines("""
        (|https://|http://)(|www.|en.){host}.{domain}(/{word}|/{word}/{invented}|/{word}.html|/?q={word}|/|/{word}-{word})
        (|https://)(|www.){host}.{domain}/(watch?v={code_word}|{2019-2030}/{01-12}/{word}-{word}|r/{word}|wiki/{capital}|@{word}|u/{invented}|p/{scramble}|{word}#{word}|search?q={word}+{word}|{word}/{100-99999}|en/{word}|index.php|{word}.pdf|login|blog/{word}-{word}-{word}|~{word})
        https://{host}.{domain}/{word}/{word}/{1-999}?(id|ref|page|tab)={word}
    """),
    "code_word": lines("{scramble}{upper}{1-99}"),
    "language": lines("""
        (French|Spanish|German|Japanese|Italian|Russian|Chinese|Polish|Dutch|Korean|Arabic|Hindi|Latin|Portuguese)
        (Basque|Irish|Welsh|Turkish|Greek|Swahili|Finnish|Ukrainian|Czech|Vietnamese|English)
    """),
    "code": lines("""
        {upper}(|-|{upper}){1-9999}
        ({10-9999999}|0{100-999}|{1000-9999})
        {scramble}
        {scramble}
        {invented}@{invented}.(com|org|io|net)
        (£|$|€){1-999}(|.50|.99)
        (#{1-999}|{1-99}%|{1-99}x)
        {invented}(_|+|/|.|-|&){invented}
        ({invented}|{word}|{capital})(!|?|@|:|=|*|$|-|_){1-999}
        +{1-99} {100-9999} {1000-99999}
        {100-9999}(-| ){100-999}(-| ){1000-9999}
        ({upper}{upper}{upper}{100-9999}|{upper}{1-99} {1-9}{upper}{upper}|{0-9}{upper}{0-99}{upper}|{1-99}(a|b|c)|{1-40}/{1-40}|v{1-9}.{0-20}(|.{0-9}))
        ({1-9}x{1-9}|{100-999}-{10-99}-{1000-9999}|{word}{10-2030}|{word}.{word}@{invented}.(com|net)|@{invented}{1-99}|{upper}-{10-99}/{1-9})
    """),
    # what tools answer
    "result": lines("""
        (||-){0-999}
        (||-){0-99999}
        (||-){0-9999}.{0-99}
        {0-99}.{0-9999}
        ({1-999},{100-999}|{1-9}.{0-999}e(+|-){2-20})
    """),
    "count": lines("({2-12}|two|three|four|five|Two|Three|Four|Five|seven)"),
    "percent": lines("{0-100}(%| %| percent)"),
    "day_and_date": lines("{day}, {1-31} {month} {2024-2032}"),
    "path": lines("""
        /home/{invented}/Pictures/{invented}{1-9999}.(png|jpg|txt|pdf)
        ~/Pictures/Screenshot {2024-2030}-{01-12}-{01-28} {invented}.png
        C:\\\\Users\\\\{invented}\\\\{invented}.(png|pdf)
        /home/{invented}/Screenshot from {2025-2030}-{01-12}-{01-28}.png
    """),
    "title": lines("({capital}|{capital} {capital}|{capital} {capital} {capital})"),
}
