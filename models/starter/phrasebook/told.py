"""More of what people merely tell: the past, plans, wishes and opinions that use the words of requests."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import STATEMENT_REPLY
from models.starter.phrases import Intent, lines

PAST = Intent(
    name="told_past",
    reply=STATEMENT_REPLY,
    weight=1.0,
    plain=lines("""
        I (bought|got|picked up) {g} and {g} (before work|yesterday|on the way home|at the market)
        I (bought|got|found|ordered) {g} (yesterday|earlier|today|last week)
        we had {g} (for dinner|last night|for lunch|on {day})
        (he|she|{n}) (left|called|came|arrived|went home) at {clock}
        I (slept|waited|slept only|was there for|talked to her for) {duration}
        I saw {n} (yesterday|today|on {day}|at the shop)
        it (took|lasted) {duration}
        I forgot (her birthday|my keys|to eat|his name|the milk)
        the alarm (woke me up|went off at {clock}|didn't wake him)
        I was (late|early|awake at {clock}|in bed by {clock}) (again|today|yesterday)
    """),
    phrases=lines("""
        (I|we|{n}) (got|brought|picked up|ordered|used) {g}(, {g}|) and {g} (before work|yesterday|on the way home|at the market|for the weekend)
        the (quiche|roast|bread|pizza|lasagne|chicken) was in the oven for {duration} and (hard as a rock|burnt|dry as dust|came out perfect|nobody ate it)
        (I|we|she) (left|had|forgot) the (eggs|rice|potatoes|soup|tea|pasta) (on for|boiling for|standing for) {duration}(| and it turned to mush| and it was fine| by mistake)
        (we|they) (waited|queued|stood there|sat on the phone) for {duration} (and nobody came|for nothing|in the rain|before the doctor saw us)
        the (bus|train|plumber|parcel|doctor|delivery) (came|was|turned up|arrived) {duration} (late|early|too late|after we left)
        my alarm (rang|went off) at {clock} (and I slept right through it|although it's sunday|and the whole house woke up|as usual)
        I (turned|switched) my alarm off (in my sleep|and went back to bed|and overslept|without noticing)
        there was (an alarm|a fire alarm|a car alarm) (in the building|outside|at school) (all night|this morning|at {clock}|again)
        (someone's|the neighbour's|the school's) alarm (was going|went off|kept ringing) (half the night|for {duration}|at {clock}|again)
        (mum|dad|{n}|my neighbour) (rang|phoned|texted|emailed|wrote to) me (at {clock}|twice today|about the wedding|in the middle of dinner|to say hello)
        (he|she|{n}) (took|made|kept|scribbled) notes (all through the meeting|the whole time|in the lecture|on a napkin)
        (the|his|her) note (said|was signed|just said) (back in {duration}|milk's in the fridge|don't wait up|see you on {day})
        I found (an old|a funny|a torn) note (in my pocket|behind the fridge|from grandma|in a library book)
        (he|she|{n}) (left|wrote|stuck) a note on (the door|my desk|the windscreen|the fridge) (and I never saw it|yesterday|which made me smile|about the noise)
        I (lost|dropped|forgot|left) my (shopping list|notes|list|notebook|to-do list) (at home|on the bus|at the till|somewhere|in the car)
        (we|I) (got through|finished|did everything on|ticked off) the whole list (before lunch|yesterday|at last|in one go)
        I (added|put in) too much (salt|chilli|garlic|sugar|water) (again|to the soup|and nobody noticed|and ruined it)
        (he|she|{n}) (was added|got put) (to the team|on the guest list|on the waiting list|to the group chat) (on {day}|last week|without asking)
        my (doctor|mum|boss|son|wife) reminded me (of that this morning|twice already|about the school trip yesterday|how old I am)
        that (film|song|smell|voice|street) reminded (me|him|us) of (my grandfather|our honeymoon|{c}|school|summer)
        I (remembered|just remembered) (where I know him from|that face|nothing at all|her name in the middle of the night|the words of that song)
        nobody remembered (my name|the password|the tickets|to bring plates|that it was {day})
        I (searched|looked|hunted) (everywhere|all over|the whole house|for {duration}) for (my glasses|the cat|the charger|the car keys|that receipt)
        the police searched (the house next door|his car|the lake|us at the border) (yesterday|for hours|and found nothing)
        (we|they) opened the (presents|wine|windows|box|new office) (too early|on {day}|at midnight|and it was empty)
        the (bakery|café|pharmacy|library) (opened|was closed|shut|closed) at {clock} (today|already|for some reason|when I got there)
        (he|she|{n}) turned the (music|telly|radio|heating) (up|down|off) (on purpose|and fell asleep|in the middle of my song|when I came in)
        the volume at the (concert|cinema|wedding|match) was (unbearable|far too high|just right|a joke)
        my (laptop|phone|tablet) screen (cracked|went black|broke) (this morning|on the train|when {n} sat on it|yesterday)
        I (said|did|wrote|sent) something (stupid|mean|silly) (and couldn't take it back|and regretted it at once|yesterday|to {n})
        (I|we) (set off|left|started|got up) at {clock} (and still missed it|to beat the traffic|for the airport|in the dark)
        we (met|talked|had coffee|went for a walk) (on {day}|at {clock}|for {duration}) (and it was lovely|and hardly said a word|like every week|in {c})
        (my|our) (meeting|lesson|appointment|shift) (at {clock}|on {day}) (was moved|went badly|got cancelled|was a waste of time|ran over)
        last time we (opened a bottle|made a list|set the clock|went to {c}|tried that) (it rained|it ended in tears|{n} laughed|it took {duration})
        (five|two|three|ten) minutes (later|into the film|before the end|after that) (the lights went out|he was asleep|she called|it started to rain)
        (I|we|{n}) missed the (bus|train|start|call|news) by (two minutes|{duration}|a second|a hair)
        (she|he|{n}) (counted|added up|worked out) the (money|points|bill|votes) (twice|in her head|wrong|and it was short)
        the dog (ate|stole|chewed) (my notes|the shopping list|{n}'s alarm clock|half the {g}|the egg timer)
        (my son|my daughter|the baby|the puppy) (pressed|found|played with|broke) the (timer|alarm clock|volume knob|screen|calculator)
        then (the timer rang|my phone beeped|the alarm went|the bell rang) and (everybody jumped|we all laughed|that was that|the cat ran off)
        (we|the two of us|they) (started|stopped|finished) (the renovation|the search|the list|counting) (in {month}|last year|on {day}|ages ago)
        (that|it) (burned|hurt|itched|worked|was fun|was awful|helped a bit) (yesterday|a lot|more than I thought|the first time)
        I (walked|cycled|drove) (to work|home|to {c}) (in {duration}|today|for the first time|with a flat tyre)
        yesterday at {clock} (we landed|it was still light|I was asleep|the power went|somebody rang the bell)
        I had (three|two|four) (timers|alarms|reminders|lists|tabs) (going at once|open|and still forgot|and ignored them all)
    """),
)

NOW = Intent(
    name="told_now",
    reply=STATEMENT_REPLY,
    weight=1.0,
    plain=lines("""
        it's {clock} already
        it's {clock} and (I'm still up|nobody's here|I'm starving|it's dark)
        that (hurts|burns|itches|smells|stings|stinks|looks odd|sounds familiar)
        my (neighbour|boss|dog|baby|back) is (so loud|driving me mad|killing me|at it again)
        I'm (cooking|working|eating|reading|on the bus|in a meeting|at the shop|watching a film) (right now|with {n}|)
        (the baby|{n}|everyone) is asleep
        (we're|I'm) (out of|nearly out of|low on) {g} (again|)
        (dinner's|lunch is|the food's) (ready|cold|in the oven|burnt)
        my phone is (dead|ringing|at 2 percent|in the car)
        the (timer|alarm|oven|washing machine) is (beeping|still going|broken|too loud)
    """),
    phrases=lines("""
        it's {clock} (already |)and (the electrician|the parcel|{n}|the bus|the babysitter) (has yet to show up|hasn't called|is late again|won't answer)
        (nearly|almost|just past|already) {clock} and (I haven't eaten|the kids are still up|no sign of {n}|it's getting dark|I'm still at work)
        only {duration} (left|to go|until the break|till lunch) and (I'm bored|nobody's ready|my feet hurt|I've nothing to wear)
        {duration} (already|now|and counting) and (still nothing|the kettle hasn't boiled|he's still talking|no answer)
        we've been (waiting|driving|on hold|stuck here|at it) for {duration} (now|already|and there's no end in sight)
        the (timer|alarm|clock|bell) in the (kitchen|hall|church|car) (is ten minutes fast|has stopped|never works|drives me mad|sounds like a duck)
        my (alarm|alarm clock|phone alarm) (sounds like a fire engine|plays the radio|is set for {clock} every day|never wakes me|is across the room)
        (our|the|my) to-do list (hangs on the fridge|is three pages long|gets longer every day|scares me|is a running joke by now)
        my (husband|wife|flatmate|daughter) (writes|has|keeps|makes) (a list|lists|notes) for (everything|every holiday|each little thing|the whole week)
        (the kids|my parents|both of us|{n} and {n}) (want|need|are asking for) (a bigger screen|more time|{g}|pizza|a dog) (again|of course|as always)
        there's (no {g}|only {g}|too much {g}|some {g}) (in the fridge|at home|left|in the cupboard)
        the (milk|bread|cheese|yoghurt) (is off|has gone bad|smells funny|ran out on {day}|expires tomorrow)
        {g} (is|are) (so expensive now|on offer this week|my favourite|not in season|sold out everywhere)
        the (note|notes|list|reminder) you made (is|looks|was) (fine|wonderful|good|perfect|exactly right)
        my (notes|lists|reminders) are (all over the place|on four different apps|none of your fault|in a drawer|mostly about food)
        (music|the telly|the radio) is on (next door|in every room|far too loud|all day here)
        this (screen|keyboard|chair|laptop) is (too small|killing my eyes|older than you|covered in crumbs|brand new)
        the (app|browser|site|page|window) (opens|opened|keeps opening) (by itself|twice|on the wrong screen|very slowly)
        everything is (open|closed|shut) (on {day}|today|until {clock}|for the holiday)
        (somebody|someone|a man) is (searching|looking) for (a lost dog|{n}|his car|the exit) (outside|in our street|downstairs)
        {n} (is adding|keeps adding|always adds) (salt|people|garlic|comments|sugar) to (everything|the group|his coffee|the soup)
        (he|she|{n}) (never|always|hardly ever) (remembers|forgets|writes down|notes) (anything|birthdays|what I say|appointments|the code)
        (he|she|{n}) (sets|has|needs) (three|two|five) alarms (every morning|and ignores them all|just to get up|on weekdays)
        my (grandma|uncle|teacher|colleague) (can't open|doesn't trust|loves|prints out) (websites|her email|the calculator|online lists|screenshots)
        (every|each) (morning|evening|{day}) at {clock} (the church bells ring|the dog barks|my neighbour mows the lawn|the bin lorry comes)
        on {day}s (we eat fish|I sleep in|the shop is closed|she works late|the list is short)
        the (first|last|next) (five minutes|hour|{duration}) (is|are|was) (always the hardest|the best bit|free|boring)
        (a|one) (minute|hour|second) (feels|can feel) like (a year|a day|an hour) (at the dentist|in here|on hold|when you're waiting)
        the (meeting|exam|film|class|match) at {clock} (is in the big room|sounds dull|is only {duration}|clashes with lunch)
        (tomorrow|{day}|next week|the weekend) (looks busy|is free for once|is going to be hot|will be a long one|is a bank holiday)
        I've got (the dentist|yoga|my sister|the in-laws|a job interview) (tomorrow|on {day}|at {clock}|next week) (and I'm nervous|and no idea what to wear|again|, oh well)
        I (never|don't ever|rarely|hardly) (set|use|need|trust) (alarms|timers|reminders|lists|calculators) (anymore|these days|on holiday|myself)
        my (knee|tooth|back|head|ear) (hurts|aches|is killing me) (since {day}|when I sit|in the morning|after {duration})
        (she's|he's|they're|{n}'s) (in {c}|on the phone|in the bath|at the gym|asleep) (until {clock}|till {day}|right now|since {clock})
        the (sound|volume|picture) (on|of) (my telly|the old radio|his phone|this film) is (awful|great|a bit low|terrible)
        (two|three|four) (litres|kilos|cups|pounds) of (flour|milk|water|potatoes) (is a lot|was too heavy to carry|should do|cost me nothing)
        it's (minus ten|thirty degrees|five below|boiling) (in the kitchen|in {c}|outside|up here) (and the heating's off|today|and I love it)
        (a mile|ten kilometres|five miles|two hundred metres) (is nothing|is a long way in the dark|feels longer uphill|never hurt anyone)
    """),
)

WISHED = Intent(
    name="told_wishes",
    reply=STATEMENT_REPLY,
    weight=1.0,
    plain=lines("""
        I wish I could (turn back time|undo that|forget it all|sleep|remember it|be there)
        I (might|may|will probably) (go out later|call her tomorrow|buy some {g}|stay home|watch a film)
        we (should|must|need to) (talk|meet|catch up|go out) some time
        I (hate|love) (alarms|lists|waiting|mornings|{day}s|{g})
        (maybe|perhaps) I'll (do it tomorrow|go on {day}|make a list|call {n} later)
        what a (day|noise|long list|note|week|waste of time)
        I'm going to (bed|{c}|the shop|the gym|a party) (on {day}|tomorrow|soon|at {clock})
        I can't wait for (tomorrow|{day}|the weekend|{month}|dinner)
        (if only I had|I could do with) (more time|a better memory|a bigger screen|a second pair of hands)
        who needs (alarms|lists|notes|a timer|sleep) anyway
    """),
    phrases=lines("""
        (I |)wish I could (undo|take back|unsay|forget|delete) (what I told him|that email|the whole day|last night|what happened|my haircut)
        (I |)wish (someone|somebody|{n}|he) would (remind him|make a list for once|turn that down|open a shop here|write it down|answer the phone)
        if only (life|people|mornings|the kids) (had an undo button|came with a volume knob|had a snooze button|could be paused|came with notes)
        (too bad|a pity|what a shame) (you can't undo a haircut|nobody took notes|the list was wrong|I didn't remember|there's no time left)
        (we|you and I|{n} and I) (need|have|ought|really need) to (talk|sit down|think) about (the {w}|the move|the wedding|money|the kids) (some time|one day|at some point|soon)
        (one day|some day|sooner or later|eventually) (I'll learn to cook|we'll laugh about it|{n} will remember|I'm going to write a book|I'll open a café)
        (I'm|we're) (thinking of|planning on|dreaming of|talking about) (opening a shop|moving to {c}|adding a room|getting a dog|starting over) (next year|in {month}|one day|maybe)
        (I'm|we're) (going|off|driving|flying) to {c} (on {day}|tomorrow|in {month}|next week) (and I can't wait|with {n}|for {duration}|to see the family)
        {n} (is going to|will|wants to|promised to) (pick up {g}|call at {clock}|bring the list|set the table|come on {day}|wake me) (she says|himself|as far as I know|so that's sorted)
        (my wife|{n}|dad|the boss) (will|can|is going to) (take care of|see to|handle|remember) (it|the shopping|the tickets|all that|the alarm) (so I needn't|this time|tomorrow|anyway)
        (I'll|we'll) (probably|certainly|most likely) (be home by {clock}|be late|need {duration}|have {g}|stay till {day})
        (I'd|I would) (love|like|hate) to (live in {c}|see {n} again|remember my dreams|have a minute of peace|be able to open this jar) (one day|for once|again)
        I'm (not|no longer) (going to|gonna) (set another alarm in my life|make any more lists|write to her again|wait {duration} for a bus|add to that)
        (in my opinion|honestly|if you ask me|to be fair)(,|) (alarms are cruel|lists are for shopping|{day} is the worst day|notes by hand are better|no film needs three hours)
        (people|men|women|teenagers|old folks) (always|never|hardly) (write things down|remember birthdays|answer the phone|set the table|need a reminder to eat)
        (the|a) snooze button is (the best invention ever|my worst enemy|a trap|evil|what keeps me sane)
        (whoever|the man who|the person who) invented (the alarm clock|mondays|to-do lists|reminders|the snooze button) (has a lot to answer for|should be in prison|was no fun|deserves a medal)
        a (good|decent|proper) (list|note|memory|alarm) is (half the work|hard to find|worth a lot|all you need)
        (why|how) is it (always|already|suddenly) (me who has to remember|{clock}|{day} again|my turn to shop|so late)(,| -) (unbelievable|honestly|I give up|typical)
        (who|how) on earth (sets an alarm on a sunday|needs ten minutes for an egg|writes a list on a napkin|opens a window in winter|forgets their own birthday)
        is there anything (worse|nicer|better) than (an alarm on {day}|a long list|ten minutes more in bed|crossing things off|an open fire)
        (can you believe|would you believe) (it's {clock} already|he forgot the list|she took {duration}|they opened without us|it's {month} already)
        (don't you just love|you have to love|nothing beats) (a quiet morning|an empty list|the sound of rain|a day without alarms|fresh {g})
        (oh|ah|ugh|gosh|wow)(,|) (the time|that alarm|this list|what an hour|my poor memory|look at the time)
        (look|will you look) at the time, (I'm late|it's nearly {clock}|we should go|no wonder I'm hungry)
        (what a|such a) (long|loud|strange|lovely|stupid) (alarm|list|note|song|minute|search)(| that was| this is)
        (time|{duration}|an hour|the day) (really |just |)(flies|goes by|is over|is gone) when you're (having fun|busy|with friends|asleep)
        (no|not one|not a single) (reminder|alarm|list|note) (in the world|on earth) (could help him|would get her out of bed|will change that|can save me now)
        (it's|that's) (high|about) time (he called|they fixed the road|{n} got a job|somebody said it|it rained)
        (I|we) have (all the time in the world|no time for this|until {clock}|an hour to kill|{duration} left)(, so no stress|, luckily|, that's all|)
        (between you and me|just so you know|by the way|fun fact)(,|) (I've never used a timer|I can't cook|it's {n}'s turn|the list was my idea|{g} is overrated|I sing in the shower)
        (my|our) (plan|idea|hope|dream) (is|was) (to leave at {clock}|to be in {c} by {day}|a quiet evening|{duration} of sleep|pizza and a film)
        (he|she|{n}) (asked|begged|wanted|told) (me|us|the kids) to (write it down|turn it up|open the door|remember the milk|search the attic|make a list) (but I didn't|and we did|for nothing|again and again)
        (I promised|we agreed|it was agreed|they decided) (not to talk about it|to meet at {clock}|that {n} buys the {g}|on {day}|no alarms on holiday)
        (you|one) (can't|can never|should never|don't) (undo the past|add hours to a day|search for happiness|set a price on that|remember everything)
        it (would|might|could) be (nice|good|fun) (to see {c} again|if it snowed|if he called for once|to have {duration} to myself|to open a book again)
        (good|bad) (news|luck|timing)(:|,) (the list is done|{n} is coming on {day}|the alarm didn't ring at the office|the shop is open|it takes {duration})
        (in case you're wondering|as you can see|as I said)(,|) (the list is done|I'm still awake|nobody reminded him|it's {clock} here|the {g} was mine)
        (I'm sorry but|well,|anyway,) (ten minutes is not an hour|{day} is no good for me|that note made no sense|I can't hear myself think|the alarm was not my fault)
        (my|his|her) (favourite|least favourite) (time|day|note|word|sound) (is|has always been) (five in the morning|{day}|c sharp|tomorrow|the kettle)
        (the|a) (reminder|bill|letter) from the (bank|dentist|library|tax office) (came|arrived|is here|lies on the table) (today|already|and it's red|unopened)
    """),
)

INTENTS = (PAST, NOW, WISHED)
