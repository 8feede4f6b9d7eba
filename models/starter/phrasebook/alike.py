"""Questions and words that begin as requests do, or name the things of a tool, and are for no tool."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.near_misses import ABOUT_TOOLS
from models.starter.phrasebook.replies import OUT_OF_SCOPE_REPLY, UNSURE_REPLY
from models.starter.phrases import Intent, lines

ALIKE = Intent(
    name="alike_questions",
    reply=OUT_OF_SCOPE_REPLY,
    weight=1.1,
    plain=lines("""
        what is (an alarm call|a smoke alarm|a sticky note|a screen saver|a search engine|a stopwatch|an hourglass)
        what's a (promissory note|grace note|binary search|search warrant|list price|wish list|guest list)
        who invented the (alarm clock|egg timer|calendar|notebook|hourglass|calculator|sticky note)
        how many (notes are in an octave|minutes are in a football match|strings does a harp have|verses does the song have)
        when is (asparagus|rhubarb|pumpkin|cherry) season
        how do I (boil an egg|poach an egg|knit a scarf|wash wool|sharpen a knife|peel a mango)
        how do I (set|turn off|change) (an alarm|the alarm) on (a pixel|my phone|my watch|android|a fitbit)
        can you tell me (who won the cup|how bread is made|why cats purr|what a verb is|how to tie a tie)
        why do alarm clocks (exist|tick|beep|ring)
        how long does (milk|bread|{g}|an egg|cheese) (keep|last|stay fresh)
    """),
    phrases=lines("""
        (what is|what's|what exactly is) (an alarm|a danger|a warning|a distress) (signal|call in birds|chemical|reaction|bell|system made of)
        (what is|what's) (a|the) (fire alarm|burglar alarm|smoke alarm|car alarm|alarm clock) (made of|good for|called in french|wired to|supposed to sound like)
        (what is|what's|explain) a (promissory note|grace note|bank note|blue note|footnote|credit note|liner note|suicide note in a film)
        (what is|what's|define) (list comprehension|a linked list|a waiting list|a price list|the a-list|a bucket list|a hit list)
        (what is|what's) (the remainder theorem|a reminder fee|volume in geometry|screen printing|a time signature|the time value of money|an undo log)
        (what is|what's) (open source|an open relationship|open heart surgery|open water swimming|an opening in chess|a search party|a memory card|muscle memory|a memory palace)
        what (is|was) the (first|oldest|biggest|loudest|most famous) (alarm clock|search engine|clock|list|calendar|sticky note|web page|timer) (ever|in the world|in history|)
        what (happens|would happen) (if|when) you (set off a fire alarm|mix bleach and vinegar|open a wormhole|search for nothing|never sleep|add salt to ice)
        what does (the note a sound like|the alarm symbol on my dashboard mean|a clef do|a timer relay do|snooze mean in german|an hourglass figure look like|a metronome do)
        what (time of day|time of year|day of the week|month) (is best for pruning roses|were you taught to avoid|do bats come out|do most people die|is the sea warmest|do strawberries ripen)
        what (kind|sort) of (list|note|alarm|timer|calendar) (did the romans use|did monks keep|do pilots use|is used in chess|do bees make)
        (what's|what is) in (a negroni|a caesar salad|garam masala|a note of perfume|pesto|worcestershire sauce|an ordinary battery)
        (what are|what were) (reminders of mortality in art|the minutes of a meeting|the notes of c major|open strings|the crown jewels worth|whole notes|lists in lisp)
        how many (notes|keys|strings|pedals) (are|are there) (in|on) (a|an) (octave|piano|harp|organ|scale|chord)
        how many (minutes|hours|days) (does|did) (a football match|an opera|a frog|the moon landing|a marathon runner|cats|caesar) (last|take|live|need|sleep|have left)
        how many (people|words|colours|pages|songs|rooms) (are there|are|fit|can you find) in (the bible|a bus|{c}|an english dictionary|a castle)
        how many (apples are in a pie|eggs does a hen lay|lists did santa make|times was he married|alarms does a ship have|reminders is too many for a child)
        how (much|many) (sleep do teenagers|time do bees|screen time do kids|minutes of sun do babies|memory does a human brain|water do tomatoes) (need|have|get)
        how (long|many minutes) (do I|do you|should I|should one|does it take to) (boil|roast|steam|poach|bake|marinate) (an egg|asparagus|a whole chicken|potatoes|salmon|a {w})
        when is (the best time|a good time|the right time|it too late) to (plant tulips|prune roses|ask for a raise|visit {c}|have children|eat before a run|change tyres)
        when is a (number prime|volcano extinct|person an adult|tomato ripe|note flat|story a novel|fever dangerous)
        when (does|do|did) (the clocks go back in history books|{g} go off|daylight saving start in spain first|people start using calendars|hedgehogs wake up|teeth fall out)
        how do I (set|turn off|change|snooze|cancel|stop|delete) (an alarm|the alarm|a timer|a reminder|the alarm sound) on (a pixel|my tablet|android|a samsung|my watch|the oven|an apple watch|a casio|alexa)
        how (do|can|does) (I|one|you) (make|share|delete|print|pin|merge) (a note|notes|a list|a reminder|lists) in (onenote|evernote|google keep|outlook|trello|excel|apple notes|word)
        (where|how) (do|can) I (turn up the volume on|take a screenshot on|search in|open tabs in|undo in|mute) (a chromebook|my tv|an iphone|photoshop|a kindle|the nintendo switch|zoom calls)
        how do I (open a jar|open a coconut|open a bank account|set a table|set boundaries|set up a tent|turn down a job|add fractions|list my flat|note down music|save for a house|remember names better|stop forgetting things)
        how do (people|chefs|students|doctors|waiters|actors|memory champions) (remember|time|note|list|add up) (long orders|their lines|eggs perfectly|so many names|a whole deck of cards|everything)
        (how|why) does (an alarm clock|a stopwatch|a smoke alarm|an hourglass|a sundial|a search engine|a metronome|the snooze button on a clock) (work|exist|need power|cost so much)
        who (invented|designed|came up with|patented|first used) (the alarm clock|post-its|the to-do list|the shopping list|the kitchen timer|the calendar|the minute|the screenshot|the snooze button|ctrl z)
        who (sang|wrote|played in|directed|starred in) (remember me|memory from cats|the list|remind me to forget|set fire to the rain|open arms|notes on a scandal|five minutes more|alarm)
        who (is|was|were) (the timekeeper in loki|on the a-list in hollywood|on schindler's list|the voice of the speaking clock|the first to open a supermarket|mr memory)
        who (reminds the queen of things|sets the time in the world|decides the price of milk|winds big ben|keeps the minutes in parliament|opens the letters at the palace)
        can you (tell|explain to|teach) me (what a metronome is|how sundials work|why time slows down|who built big ben|how alarms scare birds|what open source means|where tea comes from|how to open wine without a corkscrew)
        (could|would) you (tell|explain to) me (what a search algorithm is|why we forget names|how the brain remembers|how yeast works|who set the record|what c sharp is)
        (do you know|can you say|any idea|tell me) (who won the match|why milk is white|how memory works|what the longest list is|when the dinosaurs died out|how old big ben is|why we have leap seconds)
        (is|are) (an alarm|a timer|snoozing|a to-do list|taking notes by hand|writing lists|a second alarm) (bad for you|better than nothing|good for the heart|a sign of age|recommended by doctors)
        is it (true|normal|bad|healthy) (to set five alarms|to forget names at forty|that notes by hand stick better|to snooze every day|to make lists for everything|to hate alarms)
        why (do|can't|don't) (I|we|people|humans) (forget|remember|hear|snooze|search for|add) (names so easily|dreams|an alarm in deep sleep|meaning|salt to water|everything from childhood)
        why (is|was|does) (the volume of adverts so loud|a minute sixty seconds|time relative|milk homogenised|a list called a list|c a note without a sharp|tomorrow never today|an egg timer three minutes)
        where (does|do|did) (the word alarm|the word reminder|the name calendar|the word list|lost socks|minutes and seconds|screen names) (come from|go|originate)
        (which|what) (note|key|chord) (is|comes) (the national anthem in|after g|between e and g|higher, b or c|the lowest on a guitar|the dial tone)
        (which|what) (countries|cities|animals|people) (have no alarm clocks|don't use lists|remember faces|can count|use another calendar|never sleep|drink the most milk)
        (set|remember|reminder|alarm|note|snooze|undo|list|timer|volume)(:|,) (what's the plural|where does the word come from|what's another word for it|is it a verb or a noun|how do you spell it)
        (what's|what is) (another word|a synonym|the french word|the opposite|the german word) (for|of) (reminder|alarm|to remember|note|list|to search|to add|volume|open)
        search engines(,|:) (how do they work|which is the best|who owns them|how do they earn money)
        (alarm clocks|calendars|calculators|shopping lists|stopwatches)(,|:|;) (who invented them|where do they come from|how do they work|are they outdated)
    """),
)

OTHERS_SEE = Intent(
    name="others_see",
    reply=ABOUT_TOOLS.reply,
    weight=0.35,
    plain=lines("""
        (can|could) (anyone|anybody|someone|others|other people|my boss|my wife) (see|read|open) my (notes|reminders|lists|list|to-do list|shopping list)
        (are|is) my (notes|lists|reminders|to-do list) (private|safe|public|visible to others)
        where are my (notes|reminders|lists|timers) (kept|saved|stored)
        do (timers|reminders|alarms) work offline
    """),
    phrases=lines("""
        (can|could|does|will|would) (anybody else|someone else|my boss|my husband|my flatmate|the kids|a stranger|other users|your makers) (see|read|look at|change|open|find) my (notes|reminders|lists|to-do list|shopping list|timers)
        (is|are) my (to-do list|shopping list|list|notes|reminders|lists) (visible to|shared with|safe from|hidden from|seen by|open to) (others|anyone|my family|my employer|the internet|hackers)
        (who else|who besides me|which people|who) (can see|has access to|gets to see|can open|looks at) my (list|lists|notes|reminders|to-do list)
        (do|will) my (notes|lists|reminders|timers) (leave|stay on|ever leave|go beyond) this (computer|machine|laptop|pc)
        are (reminders|timers|lists|notes) (only kept here|stored online|kept on a server|kept locally|sent anywhere)
        (what happens|what will happen) to my (reminders|timers|notes|lists) (when I shut down|if the internet goes|when I close Nestor|if the battery dies|when I log out)
    """),
)

UNCLEAR = Intent(
    name="unclear",
    reply=UNSURE_REPLY,
    weight=0.6,
    plain=lines("""
        (the same|same thing|the usual|just like last time) (for|on) {day}
        (like|same as) (last time|last week|yesterday|on {day}|before|always)
        {scramble} (a|k|x|7|4)(e|9|r|z)(5|t|p|h)
        (x|q|3|8)(4|t|k|v)(9|m|0) {scramble} (a|k|x|7)(e|9|r|z)(5|t|p|h)
        {scramble}
    """),
    phrases=lines("""
        (the same again|same thing|the usual|once more|likewise|the other one) (for|on) ({day}|the weekend|{n}|next week|the kids|{month})
        (as|like|same as) (usual|always|last {day}|the other day|we said|before), (but for {n}|only on {day}|but bigger|but without the {w}|ok)
        (one|two|three) (for|of) ({n}|{day}|those|each|the {w}s)
        {number}{number}(12|7|405) (4|5|9|a|g)(e|r|t|h)(3|6|0|k)(u|p|5) {number}
        {scramble} {number}(e|r|j|qq)(3|6|t) (3|4|9|77)(w|s|x|f)(8|5|d)
        (df|gh|sd|rt|vb)(g|h|j|5|6)(f|d|k|8) {scramble} (er|jk|uu|nm)(w|t|7)
        (asdf|qwer|hjkl|fdsa|lkjh|zxcv|wasd|jkjk|gfds) (asdf|jkl|fghj|uiop|bnm|qqq|hjk|sdfg)(| asd| kjh| lkj| 12)
        (aaa|sss|jjj|fff|kkk|ddd|lll|hhh)(aa|ss|jj|ff|kk|dd|)(| sdf| hjh| jkj| ghg)
        ({w} or {w}|{w} for {w}|{w} with {w}|{w} at {w})
        (do|make|fix|get) (the other|that other|another) (thing|one|bit) (too|as well|there|)
        (for|with|about) {n} (as well|too|this time|I think)
    """),
)

INTENTS = (ALIKE, OTHERS_SEE, UNCLEAR)
