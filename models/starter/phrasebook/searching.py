"""How people ask for the web: searches, news, results, prices, opening hours, the weather."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

WEB = Intent(
    name="web_search",
    tool="web_search",
    arguments={"query": "query", "net_query": "query", "question_tail_full": "query", "tool_query": "query"},
    weight=1.8,
    plain=lines("""
        google {query}
        google {query}
        google {question_tail_full}
        search for {query}
        search for {query}
        search {query}
        look up {query}
        look up {question_tail_full}
        look {query} up
        (search|search for|look up|google) {tool_query}
        search the (web|internet|net) (for |){query}
        search the (web|internet|net) (for |){tool_query}
        search the (web|internet) (for |){question_tail_full}
        (search|look) (online|on google|on the internet|on the web) for {query}
        (search|look up|find|google) {query} (online|on google|on the internet|on the web)
        look up (online|on google|on the internet|on the web) {question_tail_full}
        (find out|check|look up) (online |on the internet |on the web ){question_tail_full}
        do a (web|google|internet) search (for|on) {query}
        (web|google|internet) search (for |){query}
        (can|could|would) you (google|look up|search for|search the web for) {query} (|for me|please)
        (can|could|would) you (google|look up|search|find out online|look up online) {question_tail_full} (|for me|please)
        (I want|I need|I'd like) (you |)to (google|look up|search for) {query}
        find {query} (online|on the web|on the internet)
        (search|google|look up) {net_query}
        (find|show me|look for) {net_query}
        (what's|what is|any|show me the) [query:(latest |)news (about|on|from) {news_topic}]
    """),
    phrases=lines("""
        search the web for {query}
        <search> {query}
        (search|search for|find|look for|look up) {query} (online|on the web|on the internet|on google|on duckduckgo|on the net|with google|in the web)
        (search|browse|scan|scour|check) (the web|online|the internet|google|the net) (for|about|on) {query}
        (can|could|would) you (google|search for|look up|search the web for|do a web search for|look online for) {query}
        (do|run|make) a (web|google|internet|quick|) search (for|on|about) {query}
        (web|google|internet|online) search(:|,| for| -|) {query}
        google(:|) {query}
        (find|get|give) me {query} (online|on the internet|on the web|from the web)
        (I want|I'd like|I need|I would like) (to search for|to look up|to google|you to google|you to search for|you to look up|to find out about|info on|information about) {query}
        what does (google|the internet|the web) (say|know|think) about {query}
        what('s| is) (on|there on) the (web|internet) about {query}
        (search|look up) "{query}"
        look {query} up (|online|on the web|on google|on the internet)
        (go|hop|get) online and (find|search for|look up|check|look for) {query}
        (see|check|find out) (what you can find |what there is |)(online |on the web |on the internet )about {query}
        let's (google|search for|look up) {query}
        (any|get me|find me|pull up) (information|info|pages|results|websites) (on|about|for) {query}
        (show me|get me|find me) (search |web |)results for {query}
        [query:(latest|recent) news (on|about) {news_topic}]
        help me (find|search for) {query} (online|on the web)
        use the (internet|web) to (find|look up|search for) {query}
        (google|search|search for|look up)(:|,| -|) {query}
        (google|search the web for|look up|search online for) {query} (and tell me what you find|and show me the results|and see what comes up|when you can)
        (search|look) (online|on the web|on the internet|on google|the net) for {query} (|and tell me|and read me the first result)
        (do|run|make|perform|start) (me |)(a|an) (web|google|internet|online|net|quick online|quick web) search (for|on|about|of) {query}
        (do|run) a quick (google|search) (for|of|on) {query}
        (a|one|quick) (google search|web search|search|google) (for|on|about)(:|) {query}
        (put|type|enter|stick|pop|bung|plug) {query} (in|into) (google|the search bar|a search engine|duckduckgo|the search engine|bing)
        (put|type|enter) "{query}" (in|into) (google|the search bar|a search engine|duckduckgo)
        (throw|chuck|run) {query} (at|into|through|past) (google|a search engine|the search engine|duckduckgo)
        (ask|check with|consult|try|go ask) (google|the internet|the web|duckduckgo|bing)(:| about| for| on|) {query}
        (see|find out|check) what (google|the internet|the web|duckduckgo|bing) (says|has|thinks|knows|comes up with|turns up) (about|on|for) {query}
        (let|have) (google|the internet|the web) (tell|show) (me|us) (about |){query}
        (look|have a look|take a look|go looking|poke around|have a dig|dig around|dig) (online|on the web|on the internet|on google) for {query}
        (have|take) a (quick |)(look|peek|search) (online|on the web|on the internet) (for|about) {query}
        (find|get|fetch|pull up|bring up|show) (me |us |)(|some |more |a bit of )(information|info|details|facts) (online |from the web |from the internet )(about|on|for) {query}
        (find|get|fetch) (me |)something (online|on the web|on the internet) (about|on|for) {query}
        (is there|are there) anything (online|on the web|on the internet|on google) about {query}
        (what's|what is) (there |)(online|on the web|on the internet|on google) (about|on) {query}
        what comes up (online |)(if|when) (you|I) (google|search for|search|look up) {query}
        what do you (find|get) (if|when) you (google|search for|search the web for|look up) {query}
        what (comes up|do you find|shows up) (on google|online|on the web) for {query}
        (if|when) you get (a|the) chance(,|) (google|look up|search for|search the web for) {query}
        (I'd like|I want|I need) (you |)to (google|search for|look up|search online for|search the web for|research) {query} (|please|for me)
        (I'm|I am) (looking|searching|hunting) (online |on the web |on the internet )for {query}
        (I'm|I am) (googling|looking up|searching for|researching)(:|) {query}
        (I wanna|I gotta|wanna|gotta|need to|lemme) (google|look up|search for|search up) {query}
        (let me|let us|let's) (google|look up|search for|search up|look online for) {query}
        (help me|please help me) (google|look up|research|search online for|search the web for) {query}
        (can|could|would|will) (you|u) (google|look up|search up|do a search on|search the internet for|search online for|research) {query} (|for me|real quick|quickly|please)
        (can|could) (you|we) (look|check|see|find out) (online|on the web|on the internet|on google) (for|about) {query}
        (would|could) you mind (googling|looking up|searching for|searching the web for|doing a search for) {query}
        (might|could) you (possibly|perhaps|maybe) (google|look up|search for) {query}
        (is it ok|is it possible) to (google|look up|search the web for) {query}
        how about (googling|looking up|searching for|a search for) {query}
        (try|start) (googling|searching for|searching|looking up) {query}
        (try|start) a (web |google |)search (for|with|on) {query}
        (you could|you should|you might|maybe) (google|look up|search for) {query} (|for me)
        {query}(,|;| -|:) (google it|google that|look it up|look that up|search for it|search the web|search that|search it online|look that up online)
        {query}(,|;| -|) (can|could) you (google that|look that up|look it up|search for that|google it)
        {query} (on google|on the web|on the internet|on duckduckgo|on bing)(|,) (search|look it up|please search|find)
        {query} - (web search|google|search please|look up please|online search)
        (what I want to know is|my question for google is|question for google:|question for the internet:) {query}
        (search|look up|google) (the words|the phrase|the term|this:|the following:|exactly|for the words|for the phrase) {query}
        (search|look up|google) (the words|the phrase|the term|for the phrase) "{query}"
        (search|find|look up) {query} (using|via|through|with|by) (google|the internet|duckduckgo|bing|the web|a search engine)
        (use|fire up|try) (google|duckduckgo|bing|the web|the internet|a search engine|the search engine) (to find|to search for|to look up|for|and find) {query}
        (bing|duckduckgo|ddg|ecosia|startpage|yahoo)(:|) {query}
        (find|look for|hunt for|hunt down|track down|dig up|locate) {query} (online|on the internet|on the web|on the net)
        (find|hunt down|dig up|track down) (me |){query} (online|on the internet|on the web)
        (find out|check|look up) (online|on the internet|on the web|on google) {query}
        (google|search|look up|check online) (if|whether) [query:(it's|it is) (safe|ok|legal|possible|healthy) to (eat|clean|freeze|wash|keep|sell) {object}]
        (google|look up|search for|search|check online) [query:(how|where|when|why|what|who|which) {question_tail}]
        (google|look up|find out online|search the web for) [query:(where to buy|how to get rid of|how to make|what to do with|how to clean|how to fix|how to store) {object}]
        (google|look up|search|search for|find out online) [query:(how to set a timer on a casio watch|how to delete notes on an iphone|how to cancel a reminder in outlook|how to take a screenshot on a mac)]
        (google|look up|search|search for|search the web for) [query:(reminder apps|to-do list templates|timer for gym|best note taking app|volume booster|unit converter|weather widget|calculator online|alarm clock radio)]
        (google|look up|search|search for|find online|ask google|look online for|search online for) {tool_query}
        (can|could|would|will) (you|u) (google|look up|search for|search the web for|do a search on) {tool_query} (|for me|please)
        (can|could|would|will) (you|u) (google|look up|search|check online|look up online|find out online|see on google|ask google) {question_tail_full} (|for me|please|quickly)
        (google|look up|ask google|ask the internet|check online|see online|find out on google|go online and find out|look online to see) {question_tail_full} (|for me|please)
        (please|just|quickly|now|go) (google|look up|search) {question_tail_full}
        (I want|I need|I'd like) (you |)to (google|look up|search|check online|find out online) {question_tail_full}
        {question_tail_full}(,|?|;| -) (google it|google that|look it up|look that up|look it up online|search for it|search the web)
        (search|search through|scan|comb) (the web|the internet|the net|google|duckduckgo) (for |){tool_query}
        (search|search through) (the web|the internet|the net|google|duckduckgo) {question_tail_full}
        (search|google|look up) (for |){net_query}
        (search|google|look up|find) {net_query} (online|on the web|for me)
        (find|find me|look for|show me|check|I'm looking for) {net_query}
        (can|could) you (find|find me|check|get me|look for|show me|tell me) {net_query}
        {net_query}
        {net_query} (please|pls|search|google)
        (what's|what is|what are) the {net_query}
        (do you know|tell me|find out|any idea about|check) the {net_query}
        (what's|what is) the [query:(latest|newest|current) news (|about|on|from|in) {news_topic}]
        (any|is there any|is there|got any|have you got any) [query:news (about|on|from|of) {news_topic}] (|today|yet)
        (give|tell|show|get|bring|find) me the [query:(latest |)news (about|on|from) {news_topic}]
        (what's|what is|whats) (in |on |)the [query:news (|today|this morning|tonight|right now|in {place}|from {place})]
        [query:(latest|breaking|today's|world|local|tech|sports|business) news] (|please)
        (show|give|get|find) me [query:(the headlines|today's news|the latest news|breaking news|world news|the news from {place}|news about {news_topic})]
        [query:news (about|from|on) {news_topic}]
        [query:{news_topic} news (|today|this week)]
        what's [query:happening in {place} (right now|today|this weekend|tonight)]
        (what's|what was) the [query:score (of|in) the {team_name} (game|match) (|yesterday|last night|tonight|so far|today)]
        (what's|what was) the [query:{team_name} (score|result) (|yesterday|last night|today|so far)]
        [query:(did {team} win|how did {team} do|did {team} lose|who won the {team_name} game|who won the {team_name} match) (last night|yesterday|today|on {day}|at the weekend)]
        [query:who won (the match|the game|the race|the football|the final|the grand prix|the tennis) (last night|yesterday|today|at the weekend|on {day})]
        [query:{team_name} (score|result|results|fixtures|next game|vs {team})]
        [query:when (do|does) {team} play (next|again|this weekend|tonight|on {day}|against {team})]
        [query:(football|rugby|cricket|basketball|tennis|F1|baseball|hockey) (results|scores|table|fixtures) (|today|yesterday|last night|this weekend)]
        (what are|show me|get me|check) the [query:(football|rugby|cricket|premier league|NBA|tennis|F1|NFL) (results|scores|standings|fixtures)]
        [query:when (does|do) {business} (open|close|shut) (|today|tomorrow|on {day}|tonight)]
        [query:(is|are) {business} open (today|tomorrow|on {day}|now|late|right now|this weekend)]
        [query:what time (does|do) {business} (open|close|shut) (|today|tomorrow|on {day}|tonight)]
        [query:how late is {business} open (|today|tomorrow|on {day}|tonight)]
        (what are|do you know|tell me|check|find) the [query:(opening hours|opening times|hours|business hours) (of|for|at) {business}]
        [query:{shop_name} (opening hours|opening times|hours|closing time|phone number)]
        [query:(when's|when is|what time is) the (next|last|first) (train|bus|ferry|tram|flight) (to|from) {place} (|today|tonight|tomorrow|on {day})]
        [query:(trains|flights|buses|ferries|train times|bus times) (from {place} |)to {place} (|today|tomorrow|on {day}|this weekend|next week)]
        (what are|find|check|show me|get me) the [query:(train times|bus times|train connections|ferry times|departures) (to|from) {place} (|today|tomorrow|on {day})]
        [query:how much (is a (flight|train ticket|bus ticket) to {place}|does a (flight|train ticket) to {place} cost|is a hotel in {place}|are tickets to {place}) (|on {day}|next week|right now)]
        [query:(how much is|what does) a (new |used |){product} (cost|go for|sell for|cost these days|right now)]
        (what's|what is|check|tell me) the [query:(price of|current price of|going rate for) {product} (|today|right now|now)]
        (what's|what is|check|tell me) the [query:{stock} (price|share price|stock price|rate) (|today|now|right now)]
        [query:(price of {stock} (today|right now)|how is {stock} doing today)]
        (what's|check|look up) the [query:exchange rate (for|from|between) {currency} (to|and) {currency}]
        [query:(what's|what is) on (tv|at the cinema|netflix|bbc one) (tonight|tomorrow|this weekend|on {day})]
        [query:(is there|are there any) (traffic|roadworks|delays|train strikes|road closures) (on the way to|in|near|to) {place} (|today|now|this morning)]
        [query:(traffic|delays|strikes|roadworks) (in|to|near|around) {place} (|today|now|tomorrow)]
        [query:(where can I buy|where to buy|cheapest place to buy|best deal on) {product} (online|near me|near {place}|in {place})]
        [query:(restaurants|cafes|hotels|pharmacies|parking|things to do|petrol stations|supermarkets|bakeries|bars|gyms|cash machines) (near me|nearby|in {place}|near {place}|open now)]
        (find|find me|look for|show me|are there any|any) [query:(|good |cheap )(restaurants|cafes|hotels|pharmacies|parking|vegan restaurants|playgrounds|petrol stations|bakeries) (near me|nearby|in {place}|near {place}|open now)]
        (what are|check|look up) the [query:(lottery numbers|lottery results|latest headlines|bus times to {place}|local traffic|football fixtures for {day})]
        (find|get) me a [query:recipe for {grocery} (soup|curry|cake|pie|salad)] (online|on the web|on the internet)
        (go on|hop on|get on) google (and|to) (find|look up|search for) {query}
        (have a|do a) (google|search) for {query}
        I (want|need) to google {query}
        (search engine|google search|web lookup)(:|,| -) {query}
        what comes up (online |on google |)(for|when you search for) {query}
        look {query} up (online|on the internet|on the web|for me on google)
        show me (search |web |google )results for {query}
    """),
)

WEATHER = Intent(
    name="weather",
    tool="web_search",
    arguments={"query": "query"},
    weight=1.2,
    plain=lines("""
        what('s| is) the [query:weather]
        what('s| is) the [query:weather in {place}]
        what('s| is) the [query:weather in {place}]
        what('s| is) the [query:weather (like |){weather_day}]
        what('s| is) the [query:weather like]
        what('s| is) the [query:weather in {place} {weather_day}]
        (how's|how is) the [query:weather (|in {place}|{weather_day})]
        [query:weather in {place}]
        [query:weather in {place} {weather_day}]
        [query:weather (|{weather_day}|{place}|forecast)]
        [query:{place} weather]
        what('s| is) the [query:(forecast|temperature) (|in {place}|{weather_day})]
        [query:will it (rain|snow|be sunny|be cold|be warm) {weather_day}]
        [query:will it (rain|snow) in {place} (|{weather_day})]
        [query:is it (raining|snowing|cold|hot|going to rain|going to snow) (|in {place}|{weather_day})]
        [query:do I need (an umbrella|a coat|a jacket) {weather_day}]
        [query:how (hot|cold|warm) is it (outside|in {place})]
        (check|look up|show me|tell me|give me|google) the [query:(weather|forecast) (|for {place}|in {place}|{weather_day})]
        (can|could) you (check|tell me|look up) the [query:weather (|in {place}|for {place}|{weather_day})]
        (google|look up|search for|search) [query:weather (in |){place} (|{weather_day})]
    """),
    phrases=lines("""
        what('s| is|s) the [query:weather]
        what('s| is|s) the [query:weather (in|for|at|like in) {place}]
        what('s| is|s) the [query:weather (in|for|like in) {place} {weather_day}]
        what('s| is|s) the [query:weather (like |){weather_day}]
        what('s| is|s) the [query:weather like (|outside|out there|right now)]
        (how's|how is|hows) the [query:weather (|outside|today|looking|right now)]
        (how's|how is|hows) the [query:weather in {place}]
        (how's|how is|hows) the [query:weather (in {place} {weather_day}|{weather_day} in {place})]
        [query:weather (in|for|) {place} {weather_day}]
        [query:weather (in|for|) {place}]
        [query:weather (|today|tomorrow|forecast|report|forecast {weather_day}|forecast for {place})]
        [query:{place} weather (|today|tomorrow|forecast)]
        [query:forecast for {place} (|{weather_day})]
        what('s| is) the [query:forecast (|{weather_day}|for {place}|in {place} {weather_day})]
        (show me|give me|get me|tell me|check|look up|I need|find) the [query:(weather|forecast|weather forecast) (for|in) {place} (|{weather_day})]
        (show me|give me|get me|tell me|check|look up) the [query:(weather|forecast|weather forecast) (|{weather_day})]
        [query:will it (rain|snow|be sunny|be cold|be hot|be windy|be warm|freeze|storm|clear up) (|in {place}) {weather_day}]
        [query:will it (rain|snow|be sunny|be cold|be hot) (|in {place})]
        [query:is it going to (rain|snow|be cold|be sunny|be hot) (|in {place}) {weather_day}]
        [query:is it (raining|snowing|cold|hot|sunny|warm|windy|freezing|wet) (|outside|out) in {place}]
        [query:is it (raining|snowing|cold|hot|sunny|warm|windy) (outside|out|today|now|right now)]
        [query:do I need (an umbrella|a coat|a jacket|sunscreen|boots|a raincoat) (|in {place}) {weather_day}]
        [query:will I need (an umbrella|a coat|a jacket|sunscreen) (|in {place}) {weather_day}]
        [query:should I (take|bring) (an umbrella|a coat|a jacket) {weather_day}]
        [query:how (hot|cold|warm|windy) (is it|will it be|is it going to be) (in {place}|outside|{weather_day}|in {place} {weather_day})]
        [query:(temperature|temp) (in|for) {place} (|{weather_day})]
        what('s| is) the [query:temperature (in {place}|outside|{weather_day}|in {place} {weather_day}|today)]
        [query:(any|chance of) (rain|snow|sun|frost|storms) (|in {place}) {weather_day}]
        what will the [query:weather be (like |){weather_day} (|in {place})]
        what will the [query:weather be (like |)in {place} {weather_day}]
        [query:will {place} be (sunny|cold|rainy|hot|warm) {weather_day}]
        what('s|s| is) the [query:weather (looking|going to be|gonna be|doing|up to) (like |)(|{weather_day}|in {place}|in {place} {weather_day})]
        what('s|s| is) the [query:weather (at|near|around|over in|down in|up in|out in) {place} (|{weather_day})]
        [query:what kind of weather (do we have|are we getting|can we expect|should I expect) (|{weather_day}|in {place}|in {place} {weather_day})]
        [query:what sort of weather (is it|are they having|is coming|are we in for) (|{weather_day}|in {place})]
        how('s|s| is) the [query:weather (gonna be|going to be|shaping up|looking|doing) (|{weather_day}|in {place}|in {place} {weather_day})]
        how (will|does|is) the [query:weather (be|look|looking) (|{weather_day}|in {place}|in {place} {weather_day}|for the weekend)]
        [query:what('s|s| is) it like (outside|out|out there|in {place}) (|today|now|right now|this morning)]
        [query:what('s| is) it like weather wise in {place}]
        (and |so |)[query:weather {weather_day}]
        the [query:weather (|today|for {place}|in {place}|{weather_day})]
        [query:weather] (please|pls|check|?)
        [query:weather {place}] (please|pls|now|?)
        [query:{place} (forecast|weather forecast|temperature|temps|rain|climate today) (|today|tomorrow|{weather_day})]
        [query:(weather forecast|weather report|weather|forecast)(:|,| -) {place}]
        [query:(weekend|tomorrow's|tonight's|today's|this week's|next week's|Monday's|Saturday's|Sunday's) (weather|forecast|weather forecast) (|in {place}|for {place})]
        (what's|what is|check|give me|show me|tell me|get) [query:(today's|tomorrow's|tonight's|this weekend's|the weekend's) (weather|forecast) (|in {place}|for {place})]
        (tell|show|give|read|get) (me |us )the [query:weather (|forecast )(|{weather_day}|in {place}|for {place}|in {place} {weather_day})]
        (tell|show) me (what|how) the [query:weather (is|will be|looks) (like |)(|{weather_day}|in {place}|in {place} {weather_day})]
        (tell me|do you know|can you tell me|could you tell me|I wonder|any idea) (what|how) the [query:weather (is|will be|is going to be) (like |)(|{weather_day}|in {place}|in {place} {weather_day})]
        (tell me|do you know|can you tell me|could you check|I wonder|I'd like to know|any idea) (if|whether) [query:(it'll|it will|it's going to|it's gonna) (rain|snow|be sunny|be cold|freeze|be hot|be windy|thunder|stay dry) (|in {place}) {weather_day}]
        (check|see|find out|look up) (if|whether) [query:(it'll|it will|it's going to) (rain|snow|be sunny|be cold|freeze|be warm|stay dry) (|in {place}) {weather_day}]
        (check|look up|google|find|see|fetch) the [query:(weather|forecast|weather forecast|temperature) (for|in|at) {place} (|{weather_day})] (|for me|please)
        (check|look up|google|find|see) the [query:(weather|forecast|weather forecast|temperature) (|outside|{weather_day}|for the weekend)] (|for me|please)
        (check|look up|google) [query:(weather|forecast) (in |for |){place} (|{weather_day})]
        I('d like| want| need|'m after) (to know |to see |to check |)the [query:(weather|forecast|weather forecast) (|for {place}|in {place}|{weather_day}|in {place} {weather_day})]
        (can|could|would|will) you (check|look up|tell me|give me|find|get) the [query:(weather|forecast|weather forecast) (|for {place}|in {place}|{weather_day}|in {place} {weather_day})] (|for me|please)
        (what's|what is) the (word|outlook|story|situation) (on|with|for) the [query:weather (|{weather_day}|in {place}|in {place} {weather_day})]
        (how about|what about) the [query:weather (|{weather_day}|in {place}|in {place} {weather_day})]
        [query:what does the (forecast|weather forecast|weatherman|weather report) say (|for {place}|for {weather_day}|about {weather_day}|{weather_day})]
        (any word on|any update on|anything about) the [query:weather (|{weather_day}|in {place}|in {place} {weather_day})]
        [query:is it (gonna|going to|likely to|supposed to|meant to|expected to) (rain|snow|be sunny|be nice|be cold|freeze|thunder|hail|drizzle|clear up|be stormy|warm up|cool down|get cold) (|in {place}) {weather_day}]
        [query:is (there|there any) (rain|snow|a storm|sun|fog|ice|thunder|wind) (coming|expected|forecast|on the way|due) (|in {place}) (|{weather_day})]
        [query:are we (getting|going to get|expecting|due|in for) (any |some |)(rain|snow|sun|a storm|sunshine|frost|hail|fog|a heatwave) (|{weather_day})]
        [query:(will|would) (we|they|I) (get|have|see|need to worry about) (any |some |)(rain|snow|sun|a storm|sunshine|frost|thunder) (|in {place}) {weather_day}]
        [query:does it (look like|seem like) (rain|snow|it'll rain|it'll clear up|a storm) (|in {place}) (|{weather_day})]
        [query:(chance|chances|probability|likelihood|odds) of (rain|snow|thunderstorms|showers|sun) (|in {place}) (|{weather_day})]
        what('s| is| are) the [query:(chance|chances|probability|odds) of (rain|snow|a storm|thunder|showers) (|in {place}) {weather_day}]
        [query:how (likely|probable) is (rain|snow|a storm) (|in {place}) {weather_day}]
        [query:(rain|snow|sun|storm|frost|wind|fog|thunder) (|in {place}) {weather_day}] (?|or not)
        [query:(when|what time) (will it (start raining|stop raining|stop snowing)|will the (rain|snow) (stop|end|start)|is the (rain|snow) going to stop)] (|today)
        [query:(when|what time) (will it|does it|is it going to) (rain|snow|clear up|warm up|cool down|stop raining|get dark) (|in {place}) (|{weather_day})]
        [query:(when is|what time is|when's) (sunset|sunrise|the sunset|the sunrise|high tide) (|in {place}) (|{weather_day})]
        what('s| is) the [query:(temperature|temp) (right now|out there|outside right now|in the shade|at the moment|currently|tonight)]
        what('s| is) the [query:(high|low|maximum temperature|lowest temperature|high and low) (in {place} |for {place} |){weather_day}]
        what('s| is) the [query:(humidity|wind speed|UV index|pollen count|air quality|wind chill|pollen level|dew point|rainfall) (|today|outside|in {place}|in {place} {weather_day}|{weather_day})]
        [query:(humidity|wind|wind speed|UV index|pollen count|pollen|air quality) (in {place}|today|in {place} {weather_day}|tomorrow)]
        [query:how (humid|windy|sunny|wet|rainy|snowy|foggy|icy|chilly|mild|bad) (is it|will it be|is it going to be|does it get) (|in {place}|outside|{weather_day}|in {place} {weather_day})]
        [query:how many degrees (is it|are there|will it be|do we have) (|outside|in {place}|{weather_day}|in {place} {weather_day})]
        [query:what temperature (is it|will it be|is it going to be) (|outside|in {place}|{weather_day}|in {place} {weather_day})]
        [query:(is it|will it be) (nice|warm enough for a barbecue|warm enough to swim|good weather for a picnic|dry enough to mow|beach weather|t-shirt weather) (|outside|in {place}|{weather_day})]
        [query:is it (cold|hot|raining|snowing|windy|foggy|icy|sunny|cloudy|storming|humid|still raining|pouring|chilly) (out there|outside right now|over there|in {place} right now|in {place} today|at the moment in {place})]
        [query:(should|do|must) I (wear|take|bring|pack|put on) (a coat|a jacket|an umbrella|a jumper|sunscreen|gloves|boots|a hat|a scarf|a sweater|shorts) (today|tomorrow|tonight|in {place} {weather_day}|for {place})]
        [query:(do|will) I need (a jumper|gloves|a hat|sunglasses|wellies|a scarf|long trousers|an extra layer|snow tyres|sun cream|a brolly) (|in {place}) {weather_day}]
        [query:can I (hang the washing out|dry laundry outside|wear shorts|leave the umbrella at home|have a barbecue|sit outside|go out without a coat) {weather_day}]
        [query:what should I wear (in {place} |)(today|tomorrow|tonight|for the weather today|for the weather in {place})]
        [query:(will|is) the weekend (be |going to be |)(sunny|rainy|nice|dry|wet|warm|cold) (|in {place})]
        [query:(will|is) (tomorrow|tonight|the weekend|next week|{day}|this afternoon) (be|going to be) (sunny|wet|cold|warm|hot|rainy|dry|nice|stormy|windy) (|in {place})]
        [query:will (the rain|the snow|the wind|the storm|the sun|the fog|the heatwave|this weather) (stop|last|come back|hold|clear|pass|end) (|today|tomorrow|this week|by {day}|soon)]
        [query:(will|does) it stay (dry|sunny|warm|cold|like this|wet|hot) (|in {place}) (|{weather_day}|all day|until {day}|for the weekend)]
        (I'm hanging out the washing|we're planning a barbecue|I want to cycle to work|we've a picnic on|the kids have sports day)(,|;|.) [query:(will it|is it going to) (rain|stay dry|be sunny|pour) {weather_day}]
        (I'm packing|packing my bag|I don't know what to wear|I want to go for a run|I need to walk the dog)(,|;|.) what('s| is) the [query:weather (like |)(|in {place}|{weather_day}|outside|in {place} {weather_day})]
        (before I head out|before I leave|before I go)(,|) what('s| is) the [query:weather (like |)(|outside|today|in {place})]
        [query:(in {place}|{place})(,|) what's the weather (like|doing|going to be like) (|{weather_day})]
        [query:{place}(,|:) weather (|{weather_day}|forecast)]
        [query:{weather_day}(,|:) what's the weather (|in {place}|going to be like|like in {place})]
        [query:(rain|snow|temperature|wind) (radar|map|forecast) (|for {place}|{place}|today|tomorrow)]
        (show|get|pull up|bring up) (me |)the [query:(rain radar|weather map|weather radar|five day forecast|7 day forecast|hourly forecast|10 day forecast|weather warnings) (|for {place}|in {place})]
        [query:(five day|7 day|10 day|hourly|long range|weekly|weekend|3-day|14 day) (forecast|weather forecast|weather) (|for {place}|{place}|in {place})]
        [query:(any|are there any|is there a|is there any) (weather warning|weather warnings|storm warning|flood warnings|frost warning) (|in {place}|for {place}|today|tonight)]
        (hows|how's|how is) the [query:weather (up|down|over|out) (there|here|in {place})]
        what('s| is) the [query:(weather|temperature|forecast)(,|) {place}]
        [query:how('s| is) the sky (looking |)(over|in|above) {place}]
        [query:is the sun (shining|out|out yet|coming out) (|in {place}|today|tomorrow)]
        [query:(is it|are the roads|are the pavements) icy (|out|in {place}|this morning|today|tomorrow)]
        [query:(snow|ski|surf|beach|sailing) (conditions|report|forecast) (in|for|at|near) {place} (|{weather_day})]
        wats the [query:weather (|like|today|in {place}|tmrw|like today)]
        [query:weather (rn|atm|right now|this minute|tmrw|tmr|2day|tonite)]
        [query:weather (rn|atm|tmrw|tmr|today|tonite) (in |){place}]
        [query:(gonna|going to) (rain|snow|be hot|be cold|freeze|be nice) (today|tomorrow|tonight|{weather_day}|in {place} {weather_day})]
        [query:(raining|snowing|cold|hot|sunny|windy) (outside|in {place}|out|there in {place}) (|today|now|tomorrow)]
        [query:(how|what) is (the |)(weather|temperature) (today|now|tomorrow|this time) (in|at) {place}]
        [query:how (much (rain|snow|sun)|many (inches of snow|hours of sun)) (will there be|will we get|are we getting|is expected) (|in {place}) {weather_day}]
        [query:(do they have|is there|have they got) (snow|rain|good weather|sunshine|storms) in {place} (|now|today|at the moment)]
        [query:(weather wise|weatherwise|as for the weather)(,|) how('s| is) (it looking|it|{place}|tomorrow looking|the weekend) (|{weather_day}|in {place})]
        (update me on|fill me in on|brief me on|inform me about|let me know) the [query:weather (|{weather_day}|in {place}|in {place} {weather_day}|forecast)]
        (kindly|please) (tell|inform|advise) me (of|about|) the [query:weather (|conditions |forecast )(|in {place}|in {place} {weather_day}|{weather_day})]
        (quick |)[query:weather (check|update|query)(:|,| for| -) {place} (|{weather_day})]
        [query:weather (check|update|report|outlook|conditions|situation) (|for {place}|{place}|{weather_day}|in {place})]
        (need|want|gimme|give us|show us) the [query:(weather|forecast) (|{weather_day}|for {place}|in {place}|in {place} {weather_day})]
        let's (see|check|have) the [query:(weather|forecast) (|{weather_day}|for {place}|in {place}|in {place} {weather_day})]
        [query:is the weather (good|bad|nice|terrible|lovely|fine|okay|better|awful) (in {place}|in {place} {weather_day}|{weather_day}|today|for a walk|for flying)]
        [query:is it (too cold|too hot|too windy|too wet) (to cycle|for a walk|for a run|to swim|to sit outside|for shorts) (|in {place}) {weather_day}]
        [query:will the weather (hold|get better|improve|change|turn|be nice|be good|be bad|get worse|clear up) (|in {place}) (|{weather_day})]
        [query:when will the weather (get better|improve|change|turn|warm up|get warmer|cool down) (|in {place})]
        [query:what's it doing outside] (|right now|today)
        I('m| am) (wondering|curious|worried) (about|what's up with) the [query:weather (|{weather_day}|in {place}|in {place} {weather_day})]
        [query:will there be (rain|snow|frost|a storm|fog|thunder|sun|a heatwave|black ice) (|in {place}) {weather_day}]
        [query:is (rain|snow|frost|fog|a storm|thunder|bad weather) (expected|forecast|likely|on the cards|coming) (|in {place}) {weather_day}]
        [query:(does|will) (it|the weather) (get|turn) (cold|warm|hot|nasty|nice|better|colder|warmer) (|in {place}) {weather_day}]
        [query:what (will it be like|is it going to be like|can we expect) (outside|in {place}) {weather_day}]
        (we're|I'm) (off out|going out|going away|camping) {weather_day}(,|;|.) what('s| is) the [query:weather going to be like in {place}]
        (I'm off|we're flying|my trip is) soon(,|;|.) how's the [query:weather in {place} (|{weather_day})]
        [query:is it (going to rain|raining|snowing|going to snow|hot|cold|windy|sunny|icy)]
        [query:do I need (an umbrella|a coat|a jumper|sunglasses|wellies|gloves) (today|tomorrow|)]
        how's the [query:weather (looking|in {place}|for the weekend|tomorrow|today)]
        [query:what's it like outside]
        [query:temperature in {place} (|{weather_day})] (please|?|)
    """),
)

WEB_EMPTY = Intent(
    name="web_no_query",
    tool="web_search",
    arguments={"query": "query"},
    reply="What should I search for?",
    weight=0.3,
    plain=lines("""
        (search|google|look up) something
        search the (web|internet)
        (can|could) you (google|look up|search for) something (|for me)
        I (want|need) to (google|look up|search for) something
        do a (web|google) search
        (search|look) online
        look something up
    """),
    phrases=lines("""
        (search|google|do a search|web search|look something up|search the web|search online|search the internet)
        (can|could) you (search|google|look up|find) something (|for me|online|on the web)
        I (want|need|'d like) to (search|look something up|google something|search the web)
        I (want|need|'d like|have|would like) to (google|search for|look up|find|check) something (online|on the internet|on the web|on google|)
        (can|could|would|will) (you|u) (do|run|make|start) (a|an|me a) (web|google|online|internet) search (|for me|please|real quick)
        (do|run|start|make|begin|perform) (a|an) (web|google|online|internet|new web) search (|for me|please)
        (google|search|look) something (up |)(|for me|please|online)
        (google|look up) (something|sth|a thing) (for me|please|quickly|real quick)
        (let's|let me|lemme) (google|look) something (up|)
        (let's|let me|lemme|I'm going to) (search|do a search on|search on) (the web|online|the internet|google)
        (web|internet|online|google) search (|please|pls|now|time)
        (search|look) (on google|on the web|on the internet|online) (|please|for something|for me)
        (can|could|would) you (search|look|have a look) (online|on the internet|on the web|on google) (|for me|for something|please)
        (I need|I want|give me) (a|an) (web|google|internet|online) search (|please)
        (help me|can you help me|could you help me) (search|look something up|google something|find something online|search the web)
        (are you able to|is it possible to) (google|look up|search for) (something|a thing) (|for me|online)
        (I've|I have|I got) (something|a thing|a question) (to google|to look up|for google|to search for|for the internet)
        there's something I (want|need|'d like) (you |)to (google|look up|search for)
        (would|could) you mind (googling|looking up) something (|for me)
        (you could|you should|please) (google|look up|search) something for me
        (I want you to|I need you to) (google|look up|search for) something (|for me|online)
        (look|search) something up (for me|online|on google|please|real quick)
        (go online|hop online|go on the internet) (for me|please|and look something up|and search for something)
        (can|could) (we|I) (google|look up|search for) something (|real quick|quickly|online)
        (use|try|ask) (google|the internet|the web|a search engine) (|for me|please|for something)
        (need to|gotta|wanna) (google|look up|search) something (|up|real quick|online)
        there is something I must (google|look up|search for) (|online)
    """),
    answers=lines("""
        {query}
        {query}
        (search for|look for|um|uh|just|google) {query}
    """),
)
