"""How people ask for facts that tools know: time, sums, units, the web."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

TIME = Intent(
    name="time_now",
    tool="time_now",
    arguments={"place": "place"},
    weight=1.7,
    phrases=lines("""
        what time is it
        what('s| is|s) the <time>
        (tell|give|show) me the <time>
        (do you have|have you got|got) the time (|please|on you)
        (current|exact|local) time
        (time|the time|time please|time now|clock|time check)
        what time is it (now|right now|please|exactly|here|at the moment|currently)
        what does the clock say
        how late is it
        (can|could|would|will) you (tell|give) me (the time|what time it is|the current time)
        (do you know|any idea|do you happen to know) what time it is
        what hour is it
        (what time|time) (have you got|do you make it|we got)
        (what is|what's|whats) (the date|today's date|the date today|todays date|the current date|the date now|the day|the day today)
        what (day|date) is (it|today) (|today|now)
        (which|what) day of the week is (it|today) (|today)
        what('s| is) today
        (tell|give|show) me (the date|today's date|what day it is|the day|the date today)
        (today's date|date|the date|current date|date please|date today|the date today|day and date)
        what (month|year|week) is (it|this) (|now)
        which (day|date|month|year|week|weekday) is it (|today|now)
        is (it|today) {day} (|today)
        (do you know|could you tell me|can you tell me) (the date|what day it is|what day it is today|today's date|the day)
        what('s| is) the (weekday|day of the week|year|month) (|today)
        (what's|what is) the time and (date|the date)
        what time is it in {place}
        what('s| is|s) the time in {place} (|now|right now)
        what time is it (over |now |right now |currently |)in {place} (|now|right now|at the moment|please)
        (time|current time|local time|time now) in {place}
        (tell|give) me the (time|local time|current time) in {place}
        what('s| is) the (local |current |)time in {place} (|now|right now|at the moment)
        (how late|what hour) is it in {place}
        (do you know|can you tell me|could you tell me) (the time|what time it is) in {place}
        {place} time
        what('s| is) the (date|day) in {place}
        what (day|date) is it in {place}
        what time do they have in {place}
        is it (late|night|morning|day|dark) in {place} (|now|already)
        what('s| is) {place} time (|now|right now)
    """),
)

CALCULATE = Intent(
    name="calculate",
    tool="calculate",
    arguments={"expression": "expression"},
    weight=1.6,
    phrases=lines("""
        what's {expression}
        what is {expression}
        whats {expression}
        <compute> {expression}
        <compute> {expression}
        how much is {expression}
        how much (would|will|does) {expression} (be|make|come to|give|equal)
        {expression}
        {expression} =
        {expression} = ?
        {expression} (equals|equals what|is what|makes|please|comes to)
        (can|could|would) you (do|calculate|compute|work out|solve|tell me|figure out|add up) {expression}
        (do|run) the (math|maths|sum|numbers)(:|,| on|) {expression}
        what (does|do) {expression} (equal|make|come to|give|add up to|work out to)
        what do (you|I|we) get (for|from|if I do|with) {expression}
        I need (to know |to calculate |to work out |the answer to |the result of |){expression}
        (quick math|quick maths|quick sum|maths|math|sum|calculator|calc|quick calculation|calculation)(:|,| -) {expression}
        what (would|will) {expression} be
        (give|tell) me (the answer to|the result of|the value of) {expression}
        (what's|what is) (the answer to|the result of|the value of|the sum of|the total of) {expression}
        (the result of|the value of) {expression}
        how many is {expression}
        (help me|let's) (calculate|compute|work out|figure out) {expression}
        do you know (what |){expression} (is|)
        (use the calculator for|use the calculator to do|put in the calculator|on the calculator)(:|) {expression}
        so {expression} is
        {expression}(,|) (how much is that|what's that|what is that|what does that make)
    """),
)

CONVERT = Intent(
    name="convert_units",
    tool="convert_units",
    arguments={"value": "value", "from_unit": "from_unit", "to_unit": "to_unit"},
    weight=1.8,
    phrases=lines("""
        convert {value} {from_unit} to {to_unit}
        convert {value}{from_unit} to {to_unit}
        <convert> {value} {from_unit} (to|into|in|as) {to_unit}
        <convert> {value}{from_unit} (to|into|in|as) {to_unit}
        {value} {from_unit} (in|to|into|as|->|=) {to_unit}
        {value}{from_unit} (in|to|into|->) {to_unit}
        how many {to_unit} (is|are|are in|are there in|in|make|make up|equal) {value} {from_unit}
        how many {to_unit} (is|are|in) {value}{from_unit}
        how many {to_unit} (do|does) {value} {from_unit} (make|have|equal)
        (what is|what's|whats|what are) {value} {from_unit} (in|as|to|converted to|expressed in) {to_unit}
        (how much|what) is {value} {from_unit} (in|to) {to_unit}
        (how much|how far|how long|how heavy|how hot|how big|how fast) is {value} {from_unit} in {to_unit}
        {value} {from_unit} (is|are|equals|make) how many {to_unit}
        {value} {from_unit} (is|equals) (how much|what) in {to_unit}
        (in {to_unit},|in {to_unit}) (how much|what) is {value} {from_unit}
        {value} {from_unit} (=|is) ? {to_unit}
        (can|could|would) you (convert|change|turn|translate) {value} {from_unit} (to|into) {to_unit}
        (tell|give) me (what |)(how many {to_unit} are in {value} {from_unit}|{value} {from_unit} in {to_unit})
        (conversion|unit conversion|convert)(:|,) {value} {from_unit} (to|in) {to_unit}
        I (need|want|'d like) (to convert |){value} {from_unit} (to|into|in) {to_unit}
        I have {value} {from_unit}(,|;) (how many|what is that in|how much is that in) {to_unit}
        how many {to_unit} in [value:(a|an|one|1|half a)] {from_unit}
        how many {to_unit} (are in|are there in|is) [value:(a|an|one|1)] {from_unit}
        (what's|what is|convert) [value:(a|an|one|1)] {from_unit} (in|to) {to_unit}
        if (it's|it is|something is) {value} {from_unit}(,|) (what is that|how much is that|what's that) in {to_unit}
        do you know (how many|what) {to_unit} {value} {from_unit} (is|are)
        the recipe says {value} {from_unit}(,|;) (what is that in|how much is that in|convert to) {to_unit}
        what would {value} {from_unit} be in {to_unit}
    """),
)

WEB = Intent(
    name="web_search",
    tool="web_search",
    arguments={"query": "query"},
    weight=1.8,
    phrases=lines("""
        search the web for {query}
        <search> {query}
        <search> {query}
        (search|search for|find|look for|look up) {query} (online|on the web|on the internet|on google|on duckduckgo|on the net|with google|in the web)
        (search|browse|scan|scour|check) (the web|online|the internet|google|the net) (for|about|on) {query}
        (can|could|would) you (google|search for|look up|search the web for|find out about|do a web search for|find|look online for) {query}
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
        (any|get me|find me|pull up) (information|info|articles|pages|results|news|websites) (on|about|for) {query}
        (show me|get me|find me) (search |web |)results for {query}
        (latest|recent) news (on|about) {query}
        help me (find|search for) {query} (online|on the web)
        use the (internet|web) to (find|look up|search for) {query}
    """),
)

WEATHER = Intent(
    name="weather",
    tool="web_search",
    arguments={"query": "query"},
    weight=1.2,
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
    """),
)

WEB_EMPTY = Intent(
    name="web_no_query",
    tool="web_search",
    arguments={"query": "query"},
    reply="What should I search for?",
    weight=0.3,
    phrases=lines("""
        (search|google|do a search|web search|look something up|search the web|search online|search the internet)
        (can|could) you (search|google|look up|find) something (|for me|online|on the web)
        I (want|need|'d like) to (search|look something up|google something|search the web)
    """),
    answers=lines("""
        {query}
        {query}
        (search for|look for|um|uh|just|google) {query}
    """),
)

INTENTS = (TIME, CALCULATE, CONVERT, WEB, WEATHER, WEB_EMPTY)
