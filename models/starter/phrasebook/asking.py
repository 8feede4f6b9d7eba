"""How people ask for facts that tools know: time, sums and units."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.lookalikes import CLOCK_TOLD, COUNTED, MASHED
from models.starter.phrasebook.searching import WEATHER, WEB, WEB_EMPTY
from models.starter.phrases import Intent, lines
from models.starter.slots import UNITS

TIME = Intent(
    name="time_now",
    tool="time_now",
    arguments={"place": "place"},
    weight=1.7,
    plain=lines("""
        what time is it
        what time is it
        WHAT TIME IS IT
        (what's|what is|whats) the time
        (what time is it|what's the time) (now|right now)
        (can|could) you tell me (the time|what time it is)
        tell me the (time|date)
        (time|the time|time please|current time)
        what time is it in {place}
        what time is it in {place} (now|right now)
        (what's|what is|whats) the (time|local time|current time) in {place}
        (time|current time|local time) in {place}
        tell me the time in {place}
        what day is it (|today)
        what day is it
        WHAT DAY IS IT (|TODAY)
        what day is today
        (what's|what is|whats) the date (|today)
        (what's|what is|whats) the date today
        (what's|what is|whats) today's date
        WHATS THE DATE
        what date is it (|today)
        (today's date|date|the date|date today)
        what (month|year|day of the week) is it
    """),
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
        have you (any|got any) idea what time it is
        (got|you got) the time (|mate|on you|handy|there)
        (d'you know|any clue|any chance you know|do you happen to have) (what time it is|the time)
        (gimme|give us|tell us|shout out|read me) the time
        (I need|I want|I'd like) to know (the time|what time it is|today's date|what day it is|the date|the exact time)
        I (don't know|have no idea|haven't a clue|lost track of|can't tell|forgot) what (time|day|date) it is
        (lost|losing) track of time(,|.|) what (time|day) is it
        my watch (stopped|died|is dead|is broken|is at home|is wrong)(,|.|) what('s| is) the time
        I can't see (a|the) clock(,|.|) what time is it
        how late has it (got|become|gotten) (|already|now)
        (how late|how early) is it (right now|already|really|by now|now|exactly)
        what (is|would) the (time|hour) (be|right now|at present|by your clock|by your watch)
        what's (your|the|my) (clock|watch|computer clock) (say|saying|showing)
        what time do you (have|make it|reckon it is|have there)
        (check|read|look at) the (clock|time) (|for me|will you)
        the time (right now|at the moment|currently|this second|if you have it)
        (time|the time)(,|) (mate|what is it|quickly|now|pls|rn)
        what time is it (rn|atm|already|really|again|this very moment|over there on your clock)
        wat time is it (|rn|now)
        what(s| is) the time (rn|atm|plz)
        is it (noon|midnight|midday|five|lunchtime|past noon|bedtime|past midnight|six o'clock|after eight|ten) (yet|already)
        (are we|is it) (past|before|after|close to|near|nearly at) (noon|midnight|midday|five|six|ten o'clock|lunchtime) (|yet|already)
        (has it gone|has it passed|is it gone) (noon|midnight|six|eleven|half past five|five) (|yet)
        (is it still|is it already|isn't it) (morning|afternoon|night|before noon|the evening)
        is it (am or pm|morning or afternoon|day or night) (|right now|now)
        (what part of the day is it|what time of day is it) (|now)
        (announce|say|speak|show|display|print) the (time|current time|hour|date|current date)
        (kindly|please) (tell|inform) me (of|about|) the (time|present time|correct time|exact time)
        what is the (present|correct|precise|actual|right) time (|now)
        (could I|can I|may I) (have|get|know|ask) the (time|date|exact time|day) (|please)
        would you have the time (|on you|by any chance)
        (might|could) I trouble you for the (time|date)
        (time and date|date and time|day and time|the date and time|time plus date) (|please|now)
        what (is|are) the (date and time|day and date|time and day|current date and time)
        (today is|it is|it's|today's) (what|which) (day|date) (|again)
        today is what day (|of the week)
        (today's|the) date (please|if you know it|for my form|for the form)
        what('s| is) (today's|the current|the exact|the present) (date|day|weekday)
        what (date|day) (are we|have we got|do we have|are we on|is today|we on) (|today|now)
        (what|which) day (of the month|of the week|of the year) (is it|is today|are we on|are we at)
        what('s| is) the day of the (week|month|year) (|today|now)
        (is it|isn't it|is today) {day} (already|yet|or what|or not|today)
        is (today|it) {day} or (Monday|Tuesday|Thursday|Sunday)
        (is it|are we) (still|already in) (January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|winter|summer)
        is it the (weekend|1st|15th|20th|30th|first|last day of the month) (|yet|already|today)
        (is it|is today) a (weekday|weekend day|week day|leap year|work day)
        what (week|calendar week|week number|ISO week|week of the year) (is it|are we in|is this|we in) (|now|right now)
        (week number|calendar week|current week|which week|the week number|ISO week) (|please|today|now|this week)
        what('s| is) the (week number|calendar week|current week|number of this week) (|today|now)
        which (week|calendar week) of the year (is it|are we in|is this)
        what number week (is it|are we on)
        what (month|year|quarter|season) (is it|are we in|is this|do we have) (|right now|again|anyway)
        (which|what) (month|year|season) (are we|is it) (in|) (|right now|currently)
        (current|this) (month|year|weekday|day) (|please)
        what('s| is) the (current|present) (month|year|week|weekday)
        what('s| is) (tomorrow's|yesterday's) date
        what (date|day|weekday) (is|will it be|will be) tomorrow
        what (date|day) was (yesterday|it yesterday)
        (is|isn't) tomorrow {day}
        (I'm|I am) (filling in|filling out|signing) a form(,|.|;|) what('s| is) (the date|today's date)
        (just woke up|woke up from a nap|I overslept)(,|.|) what (time|day) is it
        what's (the|today's) date (by the way|btw|again|once more|in full|please)
        (remind me|tell me) (what day it is|what the date is|what day today is|what time it is) (|again|please)
        (so|and) what (day|time|date) (is it|is it now|would that be)
        (wts|wat|wht) (the|is the) (time|date) (|today)
        how far into (the day|the year|the month|the week) are we
        (clock check|show clock|what does your clock say|what's on the clock)
        what time have we got
        can you see what time it is
        the (exact|correct) time(,|) (if you would|please|if you can)
        what hour (of the day is it|are we at|is it now)
        am I late(,|) what('s| is) the time
        (the hour|the time|the date|the day)(,|) if you please
        do you know (what|which) (week|month|year|day of the week) (it is|we're in|this is)
        (in|over in|out in|down in|up in) {place}(,|) what time is it (|now|there)
        {place}(,|:| -|) (what time is it there|what's the time there|time there|local time|current time|what's their time)
        {place} (time|local time|current time|date) (now|please|right now|today)
        what('s| is|s) {place}'s (local time|current time|time|time now)
        (what time|what hour) (would|will) it be in {place} (|now|right now)
        (people|folks|they) in {place}(,|) what time do they have (|now|right now)
        what time (have|do) they got (over |out |)in {place}
        my (sister|brother|son|daughter|boss|colleague|friend) (is|lives|works) in {place}(,|;|.|) what time is it there
        I'm (calling|ringing|phoning) {place}(,|;|.|) what('s| is) the time there
        if it's (noon|now|five|midnight) here(,|) what time is it in {place}
        is it (still|already|nearly) (dark|light|late|morning|night|early|daytime|tomorrow|yesterday) in {place}
        (is it|has it gone) (midnight|noon|nine|past midnight|five) in {place} (yet|already)
        (check|look up|find out|show|get|read me|gimme) the (time|local time|current time|hour) (in|for|over in) {place}
        (time check|clock|world clock)(:|,| for| in|) {place}
        the (time|hour|local time) (over |out |)in {place} (please|now|at present)
        what('s| is) the (clock|hour|clock time) in {place}
        what('s| is) (today's date|the weekday|the day of the week|today) in {place}
        which (day|date) is it (over |)in {place} (|now|already)
        is it {day} in {place} (yet|already|now)
        (I'd like|I want|I need) (to know |)the (time|local time|current time) in {place}
        (how early|how late) is it (over |)in {place} (|now)
        (would|do) you (happen to |)know (the time|the hour|what time it is|how late it is) (over |)in {place}
        (time now|now|time rn) (in |){place}
        what (is|would be) the time at {place} (|now)
        what time of (day|night) is it (over |)in {place}
        tell me how late it is in {place}
        wat time is it in {place}
        (current|present|exact) time of {place}
        what time is it (for|with) (my friends|the family|the team|them) in {place}
        (you got|got|have you got) the time
        what's today
        what's today's date again
        what year (is it|are we in)
        (which|what) month (is it|are we in)
        what time do you make it
        it's what time in {place}
        what would the time be (in|over in) {place}
        (are they|is everyone) asleep in {place}(,|?|;) what time is it there
        I want to ring someone in {place}(,|;|.) what time is it there
        is it too late to (call|ring|phone) {place}(,|;|?) what time is it there
        what time's it
        my watch (has stopped|died|is broken)(,|;|.) what time is it
        is it (morning|night|daytime|evening) in {place} (now|)
    """),
)

CALCULATE = Intent(
    name="calculate",
    tool="calculate",
    arguments={"expression": "expression"},
    weight=1.9,
    plain=lines("""
        [expression:{operand}{sign}{operand}]
        [expression:{operand} {sign} {operand}]
        [expression:{operand} {sign} {operand}]
        [expression:{operand}*{operand}]
        [expression:{operand}/{small_number}]
        [expression:{operand} + {operand}]
        [expression:{small_number}x{small_number}]
        [expression:{operand}{sign}{operand}]=
        [expression:{operand}{sign}{operand}{sign}{operand}]
        [expression:{operand} {said_sign} {operand}]
        [expression:{spelled} {said_sign} {spelled}]
        (what's|what is|whats) [expression:{operand} {said_sign} {operand}]
        (what's|what is|whats) [expression:{operand} times {operand}]
        (what's|what is|whats) [expression:{operand} (plus|minus|divided by) {operand}]
        (what's|what is|whats) [expression:{operand} {sign} {operand}]
        (what's|what is|whats) [expression:{operand}{sign}{operand}]
        [expression:{operand} (TIMES|PLUS|MINUS|DIVIDED BY) {operand}]
        WHATS [expression:{operand} (TIMES|PLUS|MINUS|DIVIDED BY|X) {operand}]
        how much is [expression:{operand} {said_sign} {operand}]
        how much is [expression:{operand}{sign}{operand}]
        (what's|what is|whats|how much is) [expression:{percent} of {operand}]
        [expression:{percent} of {operand}]
        [expression:{percent} of {money}]
        [expression:(double|twice|half of) {operand}]
        (what's|what is|how much is) [expression:(half|a third|a quarter) of {operand}]
        [expression:(half|a third|a quarter|three quarters) of {operand}]
        (calculate|compute|work out) [expression:{operand} {sign} {operand}]
        (calculate|compute|work out|solve) {expression}
        [expression:{money} (divided|split) by {few}]
    """),
    phrases=lines("""
        what's {expression}
        what is {expression}
        whats {expression}
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
        (what's|what is) (the answer to|the result of|the value of) {expression}
        (the result of|the value of) {expression}
        how many is {expression}
        (help me|let's) (calculate|compute|work out|figure out) {expression}
        do you know (what |){expression} (is|)
        (use the calculator for|use the calculator to do|put in the calculator|on the calculator)(:|) {expression}
        so {expression} is
        {expression}(,|) (how much is that|what's that|what is that|what does that make)
        what do (I|you|we) get (if|when) (I|you|we) [expression:(divide|multiply) {operand} by {operand}]
        what do (I|you) get (if|when) (I|you) [expression:add {operand} (and|to) {operand}]
        what do (I|you) get (if|when) (I|you) [expression:subtract {operand} from {operand}]
        what happens (if|when) (I|you) [expression:(divide|multiply) {operand} by {operand}]
        [expression:(divide|multiply) {operand} by {operand}] (|for me|please|would you)
        [expression:add {operand} (and|to) {operand}] (|for me|please)
        [expression:subtract {operand} from {operand}] (|for me|please)
        (can|could) you [expression:(divide|multiply) {operand} by {operand}] (|for me)
        (can|could) you [expression:add {operand} (and|to) {operand}] (|for me)
        if (I|you) [expression:(divide|multiply) {operand} by {operand}](,|) what (is it|do I get|comes out|is left)
        (say I|suppose I|imagine I) [expression:(multiply|divide) {operand} by {operand}](,|;|) what('s| is) that
        (what's|what is) [expression:(half|a third|a quarter|a tenth|three quarters|two thirds|a fifth) of {operand}]
        how much is [expression:(half|a third|a quarter|a tenth|three quarters|two thirds|an eighth) of {money}]
        [expression:(half|double|twice|triple|a third of|a quarter of|half of|10% of) {operand}] (|please|is what|is)
        (what's|what is) [expression:(double|twice|triple) {operand}]
        what's [expression:{operand} (doubled|halved|squared|cubed|tripled)]
        how much is [expression:{few} at {price_each}] (|each|apiece|a piece)
        (what|how much) (do|would|will) [expression:{few} at {price_each}] (each |apiece |)(cost|come to|set me back|run me)
        [expression:{few} times {price_each}] (|how much|how much is it|total)
        I (bought|want|need|ordered|got) {few_things} at {price_each} each(,|;|.) what('s| is) [expression:{few} times {price_each}]
        (what's|what is|how much is) [expression:the (total|sum) of {operand} and {operand}]
        (what's|what is) [expression:the (sum|product|difference) of {operand} and {operand}]
        (what's|what is) [expression:the (average|mean|sum|total) of {operand}, {operand} and {operand}]
        (give|tell) me [expression:the (average|sum|product|difference) of {operand} and {operand}]
        (find|get|work out|calculate) [expression:the (square root|cube root) of {operand}]
        [expression:(average|sum|product|max|min) of {operand}, {operand}, {operand}]
        [expression:(add|sum) {operand} and {operand} and {operand}]
        [expression:(add|sum of|total of) {operand}, {operand} and {operand}] (|please)
        (add up|total|add together|tally)(:|) [expression:{operand} + {operand} + {operand}]
        (what's|what is|how much is) [expression:a {percent} tip on (a |){money}] (|bill|dinner|meal)
        (what's|what is|how much is) [expression:{percent} tip on {money}]
        how much (should|do|would) I tip(,| -|;|:| if it's) [expression:{percent} of {money}]
        (the bill is|bill's|dinner was|lunch came to) {money}(,|;|.) what('s| is) [expression:{percent} of {money}]
        the tip(:|,| at) [expression:{percent} of {money}](, how much is that|)
        tip(:| calculator|) [expression:{percent} of {money}]
        (tax|vat|gst|sales tax)(:|) [expression:{percent} of {money}]
        what('s| is) [expression:{money} plus {percent}] (|tax|vat|gst|service)
        what('s| is) [expression:{money} minus {percent}] (|discount|off|commission)
        (how much is|what's|what is) [expression:{percent} off {money}]
        what does [expression:{percent} (of|off) {money}] (come to|make|leave|work out at)
        [expression:{money} split by {few}] (|how much each|each|per person|please)
        [expression:{money} divided by {few}] (|how much each|each|per person|per head|people)
        (how much|what) (does|would|will) each (pay|get|owe|of us pay) (for|if it's|with) [expression:{money} divided by {few}]
        [expression:split {money} (between|among|by) {few}] (|people|friends|of us|ways|flatmates)
        (what's|what is) [expression:{money} split between {few}] (|people|of us|friends|ways)
        (can you|could you|help me) [expression:split {money} (between|by) {few}] (|people|ways|of us)
        we are {count}(,|;|) how much is [expression:{money} split by {few}]
        per person(:|,|) [expression:{money} / {few}]
        how (many|much) is [expression:{few} dozen]
        (what|how much) is [expression:{few} dozen times {operand}]
        [expression:what percent of {operand} is {operand}]
        [expression:what percentage of {operand} is {operand}]
        [expression:{operand} is what (percent|percentage|%) of {operand}]
        (what's|what is|how much is) [expression:{operand} as a (percentage|percent) of {operand}]
        how many times does [expression:{operand} go into {operand}]
        how often does [expression:{operand} go into {operand}]
        (what's|what is) left (if I do|if it's) [expression:{operand} minus {operand}]
        (what's|what is) [expression:{operand} take away {operand}]
        [expression:{operand} take away {operand}] (|is|leaves what|equals)
        what('s| is) [expression:{operand} to the power of {few}]
        [expression:{operand} to the power of {few}] (|please|is what)
        how big is [expression:{few} to the power of {few}]
        (what's|what is) [expression:the (square root|cube root) of {operand}]
        [expression:(the |)(square root|cube root) of {operand}] (|please|is what|equals)
        what is {expression} (again|exactly|roughly|about|in total|altogether|all together|really)
        (what's|whats) {expression} (gonna be|going to be|supposed to be|then|in total|all in all)
        how much do (I|you|we) (get|have|end up with) (with|from|for|if it's) {expression}
        how much (does|will|would) {expression} (total|amount to|set me back|work out to)
        what('s| is) the (answer|result|total|outcome|solution) (of|to|for)(:|) {expression}
        (answer|result|total|sum|math question|maths question|math problem|arithmetic)(:|,| -) {expression}
        {expression} (makes what|gives what|is how much|is equal to what|how much|total)
        {expression} (=|=?|equals ?|is ?|...)
        {expression}(,|;| -) (answer please|go|quick|can you|what is it|work it out|solve it|how much)
        (punch|type|put|plug|key) {expression} (in|into) (the|a|your) calculator
        (run|crunch|check|do) (the numbers on|the maths on|the sum|the math for|this for me:|this one:)(|) {expression}
        (my homework|my kid's homework|the exercise|the worksheet) (says|has|asks)(:|) {expression}
        (solve|answer) (this|for me|this one|this sum|this calculation)(:|,) {expression}
        (help me with|give me a hand with|I'm stuck on|I can't do)(:|) {expression}
        I (can't|cannot) (work out|figure out|do) {expression} (in my head|on my own|quickly)
        (I was never good at maths|I'm bad at maths|math isn't my thing|I'm hopeless with numbers)(,|;|.) what('s| is) {expression}
        (my brain isn't working|I'm too tired for this|no calculator at hand)(,|;|.) (how much is|what's) {expression}
        (let's see|let me see|ok let's see|let me think)(,|...|) (what's|how much is) {expression}
        (calc|calculate|compute|evaluate|eval|math)(:| |>) {expression}
        (kindly|please) (calculate|compute|solve|do) {expression}
        (would|could) you mind (calculating|working out|computing|solving|adding up) {expression}
        (need|wanna know|gotta know) (what |)(the answer for |){expression} (is|comes to|makes)
        (anyone know|any idea|any clue) (what|how much) {expression} (is|makes)
        {expression} (pls|plz|quick|for me|real quick|rq)
        how (many|much) (would|does|do) {expression} (leave|leave me with|make in total|make)
        (tell|show) me (what|how much) {expression} (is|makes|comes to|gives|equals)
        (what|how much) (does|do) it (make|come to) if (I do|I take|you take|it's) {expression}
        (could you tell me|can you tell me|do you know|I'd like to know|I wonder) (what|how much) {expression} (is|makes|comes to|would be)
        (take|do|try|consider) {expression}(,|;|) (what do you get|what's the result|what comes out|how much is it)
        what('s| is) the value of {expression}
        what number is {expression}
        what('s| is) [expression:{operand} {said_sign} {operand}](,|) (please|roughly|do you know)
        and {expression}
        (and what about|and what's|how about|what about) {expression}
        wat is {expression}
        how much it is {expression}
        how much makes {expression}
        what gives {expression}
        (the bill|dinner|the bill in total|the taxi|the total) (is|was|came to|comes to) {money} and (there are|there were|we are|we were) {few} (of us|people|friends)(,|;|.) (what's|how much is|so what is) [expression:{money} (divided by|split by|/) {few}]
        I have {few} (bags|boxes|friends|shelves|rows) and {few_things}(,|.|;) (what's|what is|how much is) [expression:{operand} (times|divided by|plus) {operand}]
        (he|she|they|the shop|the waiter) (says|said|charged me) {money}(,|;|.) what('s| is) [expression:{percent} of {money}]
        I (earn|make|get|get paid) {money} (a month|an hour|a week)(,|;|.) (what's|how much is) [expression:{money} times {few}]
        (rent|fuel|the hotel|the gym|petrol|parking) is {money} (a month|a night|a week)(,|;|.) (what's|how much is) [expression:{money} times {few}]
        {few_things} at {price_each} each(,|;) so [expression:{few} x {price_each}]
        (what's|what is) my share if it's [expression:{money} (split|divided) by {few}]
        [expression:{percent} off {money}] is how much
        if I do {expression} what do I get
        double-check {expression} for me
        what would I pay with [expression:{percent} off {money}]
        (can|could) you run {expression} for me
        the sum is {expression}(,|;) what's the answer
        I make it wrong every time(,|;|.|:) what's {expression}
        (settle a bet|settle this)(:|,) (what's|how much is) {expression}
        (help|I need help) with my homework(:|,|.) (what's|what is) {expression}
        what's {expression} (off the top of your head|, quickly|)
        {expression} gives me what
    """),
)

CONVERT = Intent(
    name="convert_units",
    tool="convert_units",
    arguments={
        "value": "value",
        "value_temperature": "value",
        "value_digits": "value",
        **{f"from_{kind}": "from_unit" for kind in ("unit", *UNITS)},
        **{f"to_{kind}": "to_unit" for kind in ("unit", *UNITS)},
    },
    weight=1.8,
    plain=lines("""
        {value_digits} {from_unit} in {to_unit}
        {value_digits} {from_unit} to {to_unit}
        {value_digits}{from_unit} (in|to) {to_unit}
        {value} {from_unit} in {to_unit}
        convert {value_digits} {from_unit} to {to_unit}
        convert {value_digits} {from_unit} (to|into) {to_unit}
        convert {value_digits}{from_unit} to {to_unit}
        convert {value} {from_unit} to {to_unit}
        (what's|what is|whats) {value_digits} {from_unit} in {to_unit}
        (what's|what is|whats) {value} {from_unit} in {to_unit}
        how much is {value_digits} {from_unit} in {to_unit}
        how many {to_unit} (are |are there |)in {value_digits} {from_unit}
        how many {to_unit} is {value_digits} {from_unit}
        (can|could) you convert {value_digits} {from_unit} to {to_unit}
        convert {value_temperature} {from_temperature} to {to_temperature}
        {value_temperature} {from_temperature} (in|to) {to_temperature}
        (what's|what is|whats) {value_temperature} {from_temperature} in {to_temperature}
        (what's|what is|whats) {value_digits} {from_weight} in {to_weight}
        (what's|what is|whats) {value_digits} {from_length} in {to_length}
        how many [to_unit:(feet|yards|metres|meters|km|kilometers|inches|cm)] (are |are there |)in [value:(a|one)] [from_unit:(mile|yard|foot|metre|meter|kilometre)]
        how many [to_unit:(cups|ml|tablespoons|fluid ounces|pints|teaspoons)] (are |are there |)in [value:(a|one)] [from_unit:(litre|liter|quart|pint|gallon|cup)]
        how many [to_unit:(grams|ounces|pounds|kilos|kg)] (are |are there |)in [value:(a|one)] [from_unit:(pound|kilo|stone|ton|kilogram)]
        how many [to_unit:(minutes|seconds|hours|days)] (are |are there |)in [value:(a|one)] [from_unit:(day|week|month|year)]
    """),
    phrases=lines("""
        convert {value} {from_unit} to {to_unit}
        convert {value_digits}{from_unit} to {to_unit}
        <convert> {value} {from_unit} (to|into|in|as) {to_unit}
        <convert> {value_digits}{from_unit} (to|into|in|as) {to_unit}
        {value} {from_unit} (in|to|into|as|->|=) {to_unit}
        {value_digits}{from_unit} (in|to|into|->) {to_unit}
        how many {to_unit} (is|are|are in|are there in|in|make|make up|equal) {value} {from_unit}
        how many {to_unit} (is|are|in) {value_digits}{from_unit}
        how many {to_unit} (do|does) {value} {from_unit} (make|have|equal)
        (what is|what's|whats|what are) {value} {from_unit} (in|as|to|converted to|expressed in) {to_unit}
        (how much|what) is {value} {from_unit} (in|to) {to_unit}
        how much is {value} {from_unit} in {to_unit}
        how (long|far|high|tall) is {value} {from_length} in {to_length}
        how heavy is {value} {from_weight} in {to_weight}
        how fast is {value} {from_speed} in {to_speed}
        how big is {value} {from_area} in {to_area}
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
        the recipe says {value} {from_volume}(,|;) (what is that in|how much is that in|convert to) {to_volume}
        what would {value} {from_unit} be in {to_unit}
        how many [to_unit:(feet|yards|metres|meters|km|kilometres|inches|cm)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:mile]
        how many [to_unit:(inches|cm|centimetres|centimeters|mm)] (|are |are there )in [value:(a|one|1)] [from_unit:(foot|yard|metre|meter)]
        how many [to_unit:(miles|metres|meters|feet|yards)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(kilometer|kilometre|km)]
        how many [to_unit:(ml|millilitres|tablespoons|tbsp|teaspoons|fluid ounces|fl oz)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:cup]
        how many [to_unit:(cups|pints|fluid ounces|ml|tablespoons|gallons)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(litre|liter|quart)]
        how many [to_unit:(litres|liters|cups|quarts|fl oz)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(gallon|pint)]
        how many [to_unit:(teaspoons|ml|grams)] (|are |are there )in [value:(a|one|1)] [from_unit:(tablespoon|tbsp)]
        how many [to_unit:(ounces|grams|kilos|kg|g)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(pound|stone|lb)]
        how many [to_unit:(pounds|lbs|kilos|kg|kilograms)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(stone|ton|tonne)]
        how many [to_unit:(pounds|ounces|grams|lbs|stone)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(kilo|kilogram|kg)]
        how many [to_unit:(grams|ml|g)] (|are |are there )in [value:(an|one|1)] [from_unit:(ounce|oz)]
        how many [to_unit:(seconds|minutes)] (|are |are there )in [value:(an|one|1|half an)] [from_unit:hour]
        how many [to_unit:(hours|minutes|seconds)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(day|week|month)]
        how many [to_unit:(days|weeks|hours|minutes|seconds)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:year]
        how many [to_unit:(years|months|days)] (|are |are there )in [value:(a|one|1)] [from_unit:(decade|century)]
        how many [to_unit:(megabytes|MB|mb|kilobytes|bytes|kb)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:(gigabyte|gig|GB|terabyte)]
        how many [to_unit:(square feet|square metres|square meters|hectares)] (|are |are there )in [value:(an|one|1|half an)] [from_unit:acre]
        how many [to_unit:(acres|square metres|square meters|square feet)] (|are |are there )in [value:(a|one|1|half a)] [from_unit:hectare]
        [value:(a|one|1)] [from_unit:(mile|yard)] (is|equals|makes|=|in|to) (how many |)[to_unit:(km|metres|meters|feet|cm|inches)]
        [value:(a|one|1)] [from_unit:(cup|pint|gallon)] (is|equals|makes|=|in|to) (how many |)[to_unit:(ml|tablespoons|litres|fl oz)]
        [value:(a|one|1)] [from_unit:(kilo|stone)] (is|equals|makes|=|in|to) (how many |)[to_unit:(grams|ounces|lbs)]
        (what's|what is|how much is) [value:(a|one|half a)] [from_unit:(kilo|stone)] in [to_unit:(grams|ounces|lbs|pounds)]
        (what's|what is|how long is|how far is) [value:(a|one|half a)] [from_unit:(mile|yard|kilometre)] in [to_unit:(metres|feet|cm|inches|meters)]
        (how much|what) is [value:(a|one|half a)] [from_unit:(cup|pint|gallon|tablespoon|teaspoon)] in [to_unit:(ml|millilitres|fl oz|fluid ounces|litres)]
        what's {value_temperature} {from_temperature} in {to_temperature}
        how (cold|hot|warm) is {value_temperature} {from_temperature} in {to_temperature}
        {value_temperature} {from_temperature} (in|to|as|is what in|is how much in) {to_temperature}
        (it's|it is) {value_temperature} {from_temperature} (out|outside|here|in the oven|today)(,|;) (what's that|what is that|how much is that) in {to_temperature}
        (the oven|the thermometer|the recipe|the weather app|the forecast) says {value_temperature} {from_temperature}(,|;|.) (what's that|how much is that|what would that be) in {to_temperature}
        (preheat|bake) at {value_temperature} {from_temperature}(,|;|.) (what's that|how much is that) in {to_temperature}
        {value} {from_unit} {to_unit}
        {value_digits}{from_unit} {to_unit}
        {value} {from_unit} > {to_unit}
        {value_digits}{from_unit} = (?|how many|x|??) {to_unit}
        {value} {from_unit} (versus|vs|expressed in|converted to|converted into|measured in|turned into) {to_unit}
        {value} {from_unit}(,|;| -) (in|to) {to_unit} (please|pls)
        {value} {from_unit} (is|would be|makes|comes to|equals) how many {to_unit}
        {value} {from_unit} (is|would be|comes to) (what|how much) (in|as) {to_unit}
        is {value} {from_unit} how many {to_unit}
        (to|into|in) {to_unit}(:|,) {value} {from_unit}
        {to_unit} (in|for|from) {value} {from_unit}
        {to_unit}(,|:| please:) {value} {from_unit}
        (how many|number of) {to_unit} (per|for|to|equals|equal to|from|out of|come to) {value} {from_unit}
        how many {to_unit} (would|will|could|does) {value} {from_unit} (be|make|come to|give me|equal|amount to)
        how many {to_unit} (do I get|do I have|do you get|are we talking) (from|with|for|if I have|in) {value} {from_unit}
        how many {to_unit} (go|fit|will fit) (into|in) {value} {from_unit}
        (how much|what) (does|do|would|will) {value} {from_unit} (come to|amount to|make|be|work out at) in {to_unit}
        how (long|far|high|tall|wide|deep) (is|was|are) {value} {from_length} (expressed in|measured in) {to_length}
        what('s| is|s) the {to_unit} (equivalent|value) (of|for) {value} {from_unit}
        what('s| is) {value} {from_unit} (in terms of|when converted to|changed to|if I use|going by) {to_unit}
        (convert|change|turn|put) (into|to) {to_unit}(:|,|) {value} {from_unit}
        (convert|translate|change|put|turn) (this|that|the following)(:|) {value} {from_unit} (to|into|in) {to_unit}
        (do|run|make) (a|the|this) conversion(:|,| of| for|) {value} {from_unit} (to|into) {to_unit}
        (do|run) me a conversion from {value} {from_unit} (to|into) {to_unit}
        (conversion|convert|unit converter|converter|units)(:|,| -|) {value} {from_unit} (to|into|in|->) {to_unit}
        (go|get|switch) from {value} {from_unit} to {to_unit}
        (I|we) (need|want|have) to (convert|change|turn) {value} {from_unit} (to|into) {to_unit}
        (I need|I want|I'd like|give me|show me|get me|tell me) {value} {from_unit} (expressed |converted |)(in|as|to) {to_unit}
        (tell|show) me (what|how much) {value} {from_unit} (is|are|would be) in {to_unit}
        (tell|show) me how (many|much) {to_unit} (are|is|go) (|there )in {value} {from_unit}
        (do you know|any idea|any clue|can you tell me|could you tell me|I wonder) how (many|much) {to_unit} (is|are in|are|make) {value} {from_unit}
        (do you know|any idea|can you tell me|could you tell me) what {value} {from_unit} (is|are|comes to|would be) in {to_unit}
        (I weigh|he weighs|she weighs|my suitcase weighs|the dog weighs|it weighs|the parcel weighs) {value} {from_weight}(,|;|.) (how many|what is that in|what's that in|how much is that in) {to_weight}
        (I weigh|the baby weighs|my bag is|the bag weighs) {value} {from_weight}(,|;) (so |)in {to_weight}(,|) (please|what's that|how much is it)
        (I ran|I walked|I cycled|we drove|it's|the race is|the hike is|my commute is) {value} {from_length}(,|;|.) (how many|what is that in|what's that in|how far is that in) {to_length}
        (the sign|the map|the sat nav|google) says {value} {from_length}(,|;|.) (how many|what is that in|what's that in) {to_length}
        (the table|the sofa|the rug|the screen|the shelf|the fish|he|my room) is {value} {from_length} (long|wide|tall|)(,|;|.) (what's that|what is that|how much is that|how long is that) in {to_length}
        (the recipe|the packet|it|the label|my cookbook) (calls for|needs|says|asks for|wants) {value} {from_volume}(,|;|.) (how many|what's that in|how much is that in|how much in) {to_volume}
        (I only have|I've only got|I don't have) (a scale|measuring spoons|a measuring jug)(,|;) what('s| is) {value} {from_volume} in {to_volume}
        the (file|download|disk|video|game|update) is {value} {from_data}(,|;|.) (how many|what's that in|how much is that in) {to_data}
        (he was doing|we're doing|the limit is|the wind is|the car does|I drove) {value} {from_speed}(,|;|.) (what's that|how fast is that|how much is that) in {to_speed}
        (the flat|the plot|the garden|our field|the land|the farm) is {value} {from_area}(,|;|.) (how many|what's that in|how big is that in) {to_area}
        (the film|the flight|my course|the battery|the show) (lasts|takes|is) {value} {from_duration}(,|;|.) (how many|what's that in) {to_duration}
        {value} {from_weight} (in|to|into|as) {to_weight}
        {value} {from_length} (in|to|into|as) {to_length}
        {value} {from_volume} (in|to|into|as) {to_volume}
        {value} {from_speed} (in|to|into|as) {to_speed}
        {value} {from_data} (in|to|into|as) {to_data}
        {value} {from_area} (in|to|into|as) {to_area}
        {value} {from_duration} (in|to|into|as) {to_duration}
        (convert|change|turn) {value} {from_weight} (to|into) {to_weight}
        (convert|change|turn) {value} {from_length} (to|into) {to_length}
        (convert|change|turn) {value} {from_volume} (to|into) {to_volume}
        (convert|change|turn) {value_temperature} {from_temperature} (to|into) {to_temperature}
        how many {to_weight} (is|are|are in|in|make) {value} {from_weight}
        how many {to_length} (is|are|are in|in|make) {value} {from_length}
        how many {to_volume} (is|are|are in|in|make) {value} {from_volume}
        how many {to_duration} (is|are|are in|in|make) {value} {from_duration}
        (I'm|I am) (American|British|European|from the US|metric|old school)(,|;|.) (what's|what is|how much is) {value} {from_unit} in {to_unit}
        (I don't understand metric|I never learned these units|I can't picture that|I don't get these units)(,|;|.) how many {to_unit} (is|are) {value} {from_unit}
        (in|using|with) {to_unit}(,|) how (much|many) (is|are|would be) {value} {from_unit}
        (roughly|approximately|about|exactly) how many {to_unit} (is|are|in|are in) {value} {from_unit}
        (and|now|and now|also|what about|how about) {value} {from_unit} (to|in|into) {to_unit}
        so {value} {from_unit} is (what|how many|how much|what in) (in |){to_unit}
        {value} {from_unit} (please |)(in|into|to) {to_unit} (|please|pls|thanks)
        (express|write|give|state|rewrite|restate) {value} {from_unit} (in|as) {to_unit}
        (would|could) you mind converting {value} {from_unit} (to|into) {to_unit}
        (help me|I'm trying to|how do I) convert {value} {from_unit} (to|into) {to_unit}
        (need|wanna know|gotta know) {value} {from_unit} in {to_unit}
        how much (is|are|be) {value} {from_unit} (when in|into|for|to) {to_unit}
        (what|wat|whats) (is |){value_digits}{from_unit} in {to_unit}
        {value} (of |){from_unit} to {to_unit}
        equivalent of {value} {from_unit} in {to_unit}
        (make|turn|flip) {value} {from_unit} into {to_unit} (|for me|please)
        [value:(half a|a quarter of a|three quarters of a)] [from_unit:(mile|kilometre|kilometer)] in [to_unit:(metres|meters|yards|feet)]
        (how many|what) [to_unit:(inches|cm|centimetres)] (is|are) [value:(a|one|half a)] [from_unit:(foot|yard|metre)]
        [value:(a|one|1)] [from_unit:(hour|day|week|year)] in [to_unit:(minutes|seconds|days)]
        [value:(a|one|1|half a)] [from_unit:(gig|terabyte|gigabyte)] in [to_unit:(MB|megabytes|mb)]
        how hot is {value_temperature} {from_temperature} in {to_temperature}
        how cold is {value_temperature} {from_temperature} in {to_temperature}
        how (tall|long|wide|far) is {value} {from_length} in {to_length}
        put {value} {from_unit} into {to_unit}
        I need {value} {from_unit} as {to_unit}
        give me the {to_unit} for {value} {from_unit}
        (the oven|the recipe|the dial|my thermometer) (is in|only has|shows) {to_temperature}(,|;|.) what's {value_temperature} {from_temperature}
        I only (understand|know|think in) {to_weight}(,|;|.) what's {value} {from_weight}
        what does {value} {from_unit} come to in {to_unit}
        {value} {from_volume} is how many {to_volume}
        if something weighs {value} {from_weight}(,|) how many {to_weight} is that
    """),
)

INTENTS = (TIME, CALCULATE, CONVERT, COUNTED, CLOCK_TOLD, MASHED, WEB, WEATHER, WEB_EMPTY)
