"""What sounds like a request and is none: statements, talk about tools, and words that leave it open what is wanted."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import STATEMENT_REPLY, UNSURE_REPLY
from models.starter.phrases import Intent, lines

TOLD = Intent(
    name="told",
    reply=STATEMENT_REPLY,
    weight=2.2,
    plain=lines("""
        I (set|made|had) (a timer|an alarm|a list|a note|a reminder) (yesterday|already|this morning|on my phone)
        my (alarm|timer|phone|reminder) (went off|just rang|woke me up)
        I (already did that|did it already|have one already|don't need that|don't need anything|changed my mind)
        I have (a meeting|an exam|an appointment|a day off) (tomorrow|on {day}|at {clock})
        I'll do it (later|myself|tomorrow|now)
        (just|I'm just) (testing|looking|looking around|kidding|thinking aloud|curious)
    """),
    phrases=lines("""
        I set a (reminder|timer|alarm) (yesterday|this morning|before lunch|on my phone|last night|for nothing)
        I already (cancelled it|deleted it|set one|made a list|did that|wrote it down somewhere|asked you that|told my sister|have a reminder for that)
        I (cancelled|deleted|removed) (the reminder|that reminder|them all|my alarm|the old note) (yesterday|myself|already|by hand|on my phone|a week ago)
        my (timer|alarm|reminder) (went off|just rang|came too late|was wrong|woke the baby|scared me|came at the right time|was really useful)
        the (timer|alarm|reminder) (rang|went off) (while I was out|in the middle of a meeting|too early|ten minutes ago|and I missed it)
        the (list|shopping list|to-do list) (is long|is getting too long|is empty anyway|never ends|was wrong|is on the fridge|got wet in the rain)
        I (wrote|made|had) a (note|list|shopping list|to-do list) (on paper|yesterday|for the plumber|last week|in my head|at work and lost it)
        I (took|made|got) a (screenshot|photo) (earlier|yesterday|of it already|by accident|and sent it to {n})
        I took a screenshot earlier
        I (opened|closed|installed|updated|used|tried) (firefox|{app}|the app|the browser) (already|this morning|yesterday|and it crashed|before you said so|by mistake)
        I opened Firefox
        {app} (crashed|is already open|won't start|is slow today|looks different now|froze again|has been updating for an hour|is my favourite program)
        the volume (is fine|is ok like this|was too loud in the cinema|knob fell off|is fine as it is|bothers the neighbours)
        the (sound|music) (is fine|is good|was great at the concert|is coming from next door|is too quiet on this laptop|stopped by itself)
        it's (loud|noisy|so quiet|too quiet) (in here|at the office|outside|at night|without the kids)
        I'll (search for it myself|look it up later|google it tomorrow|do it myself|set the timer on the oven|write it down myself|remember that myself|add it later|ask {n}|decide later)
        I (searched|googled|looked) (for it already|it yesterday|it up myself|that and found nothing|all over the house for my keys)
        I found (the keys|it online|it in the cellar|my glasses|a good website|the note you made)
        I (remember that|remember it well|remember now|remember the old days|remember her from school|remember the first time)
        I can't remember (her name|his name|what he said|where that was|a thing|anything from that night|how the song goes)
        I (forgot|keep forgetting) (why I came in here|what I wanted to say|what day of my life it is|her name|about you|how to relax|to breathe)
        I (never|always|often|sometimes) forget (things|names|faces|birthdays|my umbrella|passwords|what I was saying)
        I never (use timers|make lists|take notes|write anything down|set alarms on weekends|need reminders)
        my memory is (bad|like a sieve|getting worse|good actually|not what it was)
        don't (add anything|remind me|write that down|save that|open anything|note that|search for anything|remember that|set anything|do anything|touch my reminders|put that on the list)
        don't remind me of (him, ugh|that night|how old I am|how bad it was|that awful man)
        (ugh|oh god|please), don't remind me
        no need to (write it down|set a timer|remind me, I know|save that|look it up|open it|note this)
        you (don't need to|needn't|don't have to|shouldn't) (remember that|write this down|open anything|set a timer|do anything|answer that|look it up)
        I don't (need anything|need a reminder|want a timer|want you to save that|need the list|use the calendar|need to know the time|want any notes)
        I don't (need|want) (anything|help|any help|you) (right now|today|at the moment|thanks|anymore)
        I (don't|didn't) (mean it|mean that|ask for that|say that|order that|set any reminder|write that note|ask you)
        nothing, (just looking|really|never mind me|I was talking to {n}|all good)
        (just|only) (looking around|trying you out|testing|curious|thinking aloud|talking to myself|saying|kidding|browsing)
        I was (talking to {n}|just thinking out loud|speaking to my dog|asking my wife|on the phone|only joking|about to say that)
        (I hate|I love|I like|I can't stand|I'm sick of) (reminders|timers|alarms|to-do lists|lists|notes|screenshots|writing notes|counting calories|mondays)
        (reminders|timers|lists|notes|alarms) (are annoying|stress me out|are great|help me a lot|don't work for me|are for old people|keep me sane|make me nervous)
        (my notes are|my list is|my desktop is|my calendar is|my inbox is) (a mess|full|all over the place|empty|a disaster|up to date)
        time (flies|is money|heals all wounds|will tell|is running out|drags today|is an illusion|goes so fast)
        it's (5 pm already|already noon|nearly midnight|half past nine and I'm still in bed|late|early|almost time|about time|7 in the morning and I'm awake)
        it's {clock} (already|and I'm tired|here|and nobody's up|and still dark)
        (5 already|that late already|monday again), (time flies|unbelievable|ugh|wow)
        {duration} (is not enough|is too long|is a long time|went by so fast|is all I have|should be plenty|seems short|is nothing)
        (twenty minutes|an hour|ten minutes|half an hour) (is not enough|is too long for pasta|passed quickly|wasted|late as always|to go and I'm bored)
        I (waited|slept|ran|worked|cooked|talked|swam|was stuck in traffic) for {duration}
        (the|my) (meeting|film|train|call|lesson|flight|drive) (takes|took|lasts|lasted|was delayed by|is) {duration}
        I have (a meeting|an appointment|a date|a day off|an exam|a flight|guests|football practice) (tomorrow|on {day}|at {clock}|next week|tonight|in the morning)
        {n} (has|had) (a birthday|an exam|a doctor's appointment|a concert) (tomorrow|on {day}|last week|today)
        (the|our) (meeting|party|wedding|concert|flight|train|match) (is|was|starts) (tomorrow|on {day}|at {clock}|cancelled|soon|in {month}|in the afternoon)
        my (appointment|interview|flight|shift|lesson) is (tomorrow|on {day}|at {clock}|over|soon)
        I'm (meeting|seeing|visiting|calling) {n} (tomorrow|on {day}|at {clock}|tonight|for lunch)
        {n} (is coming|is arriving|called|is leaving|was here) (tomorrow|on {day}|at {clock}|an hour ago|yesterday)
        the (shop|bank|museum|pool|office) (closes|opens) at {clock}
        I (get up|go to bed|have lunch|leave work|usually wake) at {clock}
        I (woke up|got home|went to bed|ate|left) at {clock} (today|yesterday|last night)
        tomorrow is (monday|my birthday|a holiday|the big day|another day|{day})
        I need (milk|eggs|a holiday|more time|coffee|a hug|new shoes|a break|a bigger screen|glasses|to think|to lose weight|a drink|{g})
        (we|I) (need|ran out of|are out of|have no) ({g}|milk|bread|toilet paper) (again|at home|)
        we're (out of milk|low on coffee|nearly out of bread|having pasta tonight|going to the beach)
        I (want|would like|wish I had) (a dog|more friends|some quiet|to go home|to sleep|to travel|a new job|peace|it to be friday)
        I (should|must|have to|need to|ought to|really should) (work|sleep more|eat less|call my mother more often|stop smoking|clean up someday|relax|get going|read more)
        I'd (better|rather) (go|stay home|not|get going|have tea|wait|be somewhere else)
        I wish I (could remember names|had more time|was on holiday|had a bigger screen|didn't have to work|knew|had written it down)
        the (weather was nice|sun is shining|rain stopped|snow is melting|forecast was wrong|storm woke me up|heat was awful)
        the weather (was nice|in {c} was awful|is finally better|ruined our picnic|was perfect for the wedding|is getting me down)
        my (mum|boss|wife|doctor|teacher) (reminds me of you|always says that|told me to relax|wants a list|set a timer for the kids|takes screenshots of everything|hates lists)
        (he|she|they|{n}) (set an alarm|made a list|sent a reminder|opened the door|turned up the volume|took notes|deleted my files|calculated the tip|wrote a note) (|yesterday|for me|at noon)
        {n} (reminded me of it|told me already|opened the window|searched everywhere|wrote the note|added it to the list|turned the music down|did the maths)
        my (phone|watch|oven|calendar|husband) (reminds me|reminded me already|does that|beeped|has a timer|keeps the list|tells me the time)
        the (oven|phone|microwave|doorbell|kettle|car) (has a timer|is ringing|beeped|is on|just rang|reminded me)
        (that|this|it|she|he|the smell) reminds me of (home|school|you|my grandmother|a film|summer camp|an old song)
        remind me why I (do this|work here|married him|bother|came|bought this|have children)
        (remember|do you remember) (when we were young|the nineties|the good old days|that summer|how hot it was)
        note the (irony|difference|sarcasm) (|here)
        (noted|duly noted|point taken|fair point|good to know|copy that|message received)
        (search me|search your soul|beats me|no idea|I haven't a clue|your guess is as good as mine|don't ask me)
        (open|closed) (minds|hearts|questions|on sundays|all day|to everyone|since may)
        the (door|window|shop|fridge|app|file|page) is (open|closed|already open|still open|shut|locked)
        I (converted|calculated|counted|added up|did) (it|it myself|the loft|the sum already|to metric years ago|everything twice)
        (miles|pounds|inches|gallons|fahrenheit) (make no sense|confuse me|are confusing|are so american|should be abolished)
        I (ran|walked|cycled|drove|swam) (5 km|ten miles|3 laps|200 metres|{number} km) (today|yesterday|this morning|with {n})
        (it|this|the bag|the sofa) (weighs|cost me|cost|holds) ({number} pounds|{number} kg|{number} euros|a fortune)
        I'm ({number} years old|5 foot 10|over sixty|a twin|180 cm tall|left handed)
        (two plus two|one and one|7 times 8) was (hard in school|all he knew|on the test)
        (the|my) (website|page|browser|internet|link) (is down|is slow|doesn't load|was hacked|looks nice|works again|is back)
        I (read|saw|heard) (it|that|about it) (online|on the news|on wikipedia|on the radio|in a book|somewhere)
        I (watch|read|hate|avoid|heard) the news (every day|at night|enough|this morning|already)
        I (did|got|made) it(, finally|!| at last| in time)
        I (undid it|took it back|changed my mind|changed it myself|fixed it|sorted it out|put it back) (already|yesterday|again|)
        I made a (mistake|mess|cake|promise|decision|fool of myself|wish)
        there('s| is) (no time|nothing to do|nothing on my list|no reminder|no need|nobody here|a list on the fridge|a note on the door|music next door)
        (someone|somebody|my son|the cat) (deleted it|changed my settings|turned it off|typed that|walked on the keyboard|pressed enter|used my computer)
        (that was|it was) (my son|the cat|not me|a typo|an accident|autocorrect|for someone else|the wrong window|meant for {n})
        (wrong|sorry, wrong) (window|chat|person|tab)
        the (reminder|note|timer|list) (works|worked|is right|was for {n}|is for tomorrow|looks good|looks fine|is ok like that|was a good idea)
        (that|this) (reminder|note|list|timer|alarm) (helped|was useful|saved me|is old|is not mine|made me laugh|is perfect|was for work)
        I (like|love|hate|miss|know|prefer) (my old calendar|paper lists|the sound of the timer|your reminders|the way you talk|this app|the dark theme)
        (I use|I'm using|I used) (a paper calendar|my phone for that|post-its|sticky notes|another app for notes|google keep|an egg timer) (|for that|mostly)
        (every|each) (morning|day|monday|evening) (I go running|is the same|I drink coffee|feels long|we have a meeting)
        I (go|went|run|swim|call her|cook|pray|see {n}) (every|each) (day|monday|week|evening|month)
        (yesterday|last week|this morning|earlier) (I set a timer|I asked you the time|you reminded me|I made a note|we went shopping|I added milk to the list|I turned it up)
        you (reminded me yesterday|told me already|said that before|said so|helped me last week|were right|opened it already|set it for the wrong day once)
        (my|the) list (is|was) on (paper|the fridge|my phone|the back of an envelope)
        I (am|was) (on the list|on hold|on a diet|on time|up at six|in bed by ten|number two in line)
        (I'm|we're) (on|off) (the train|my way|the clock|duty at {clock}|holiday until {day})
        (what a|such a) (long list|loud noise|day|week|nice reminder|waste of time|mess|surprise|view)
        I (have|had) (too many tabs open|too much to do|so many notes|three alarms every morning|no apps for that|a list somewhere|a long day|no idea)
        (taking|writing) notes (helps me think|is boring|by hand is better|takes forever)
        (setting|making) (alarms|lists|reminders|timers) (is my hobby|helps|takes too long|is what my wife does)
        (my|the) (screenshot|recording|picture|photo) (is blurry|is on my desktop|looks good|went to the wrong folder|was too dark)
        I (saved|noted|wrote|typed|put) (it|that|the number|her address) (down|somewhere|in my phone|in a book|on my hand) (already|yesterday|)
        (I think|I guess|maybe|perhaps) (I'll set one later|I should make a list|I need a timer someday|that's enough|you're right|I'll do it tomorrow|it can wait)
        maybe (later|tomorrow|another time|next time|some day soon)
        (some other time|another day|maybe tonight)(,| -) (thanks|I'm busy|I have company|first I eat)
        (I'll|we'll) (think about it|be fine|manage|survive|let you know|wait|call the dentist ourselves|get milk on the way)
        I (told|reminded|asked|called|texted|emailed) {n} (already|about it|yesterday|that I'm late|to buy milk|this morning|twice)
        (the kids|my parents|the neighbours|{n}) (made a noise|want pizza|opened a restaurant|play loud music|are on my list|need a reminder, not me)
        today (was long|is not my day|I did nothing|went well|I learned something|felt like a monday)
        (the|my) (dentist|doctor|plumber|landlord|bank) (called|was nice|is expensive|cancelled|moved my appointment|never calls back|opens late)
        (I paid|I sent|I signed|I fixed|I lost|I broke) (the bill yesterday|my phone|it on friday|the form last week|the bike with {n})
        (clock|timer|note|volume|screenshot|calendar) is (a word|such a nice word|hard to spell|the answer to seven down)
        (alarm|volume|list|memory|note|search|remind) (as a noun|and so on|is spelled like that|comes from latin I think)
        in my dream (the timer never stopped|I lost my list|you could fly|it was friday)
        the song is called (remember me|don't forget|timer|turn it up|open your heart)
        my (cat|dog|band|boat|goldfish) is called (reminder|volume|nestor|firefox|timer|undo|alexa)
        (I'm|I am) reading a book called (remember|the list|ten minutes|the alarm|lost notes)
        (she|he|{n}) said (open the window|turn it down|set the table|remind him tomorrow|cancel everything|take a note|search the house)
        "(set a timer|cancel everything|remind me|turn it up)" (is what she said|was the first thing I said|is an example|sounds rude)
        (funny|strange), (my timer went off twice|I set no reminder today|the list was empty this morning)
        (I think|I believe) (I set a reminder for that|I noted it somewhere|the timer is still running|the list is complete|that's already on my list)
        (we|they) (have|had) a (reminder|timer|list|note) (in the kitchen|for that|on the wall|at work)
        (I|we) (want|need) to (talk|think about it|be alone|leave soon|sleep in tomorrow|move house this year)
        (that|this) (takes|took|lasts) (forever|five minutes|all day|an hour at least)
        (in|for) {duration} (I'll be home|we're leaving|nothing happened|he said nothing)
        (I'll|I will|I'm going to) (call {n} tomorrow|buy milk on the way|see the doctor on {day}|go running at {clock}|be away next week)
        (she|he|{n}) wants me to (remind her|set a timer|write it down|open the shop|search the cellar|turn down the radio)
        (I'm|I was) (setting the table|noting that you're slow|searching for meaning|adding salt|listing to the left|converting to buddhism)
        (last|next) (week|month|year) (is|was) (quiet|busy|my holiday|when we met)
        (the|that) (alarm|reminder|timer) (of my neighbour|in the next flat|on the oven) (woke me|keeps beeping|is so loud)
        (reminders|alarms|notes) (I set|I made) (are never wrong|don't matter now|were for work)
        (volume|part) two of the (series|book) is (better|out now|missing)
        (add|adding) (insult to injury|fuel to the fire|that it was raining) (was too much|is what he did)
        (I|we) (opened|closed) (a bank account|a new shop|the pool|the windows) (last year|today|yesterday)
        (I|he) (lost|found|dropped) (the shopping list|the note|my watch|the timer) (in the car|at the shop|somewhere)
    """),
)

HOW_TO = Intent(
    name="how_to",
    reply="Just ask in your own words, for example: remind me to call mum in 20 minutes.",
    weight=0.7,
    plain=lines("""
        how do I (set|make|create|add|cancel|delete|change|snooze) a (reminder|timer|note|list|to-do)
        how do (reminders|timers|notes|lists) work
        how does (the timer|a reminder|the list|undo|snooze) work
        can you (set reminders|take notes|make lists|set timers|set alarms|do maths|open apps|remember things|convert units)
        (show|tell) me how to (set a reminder|set a timer|make a list|take a note)
        do you (have timers|have lists|do reminders|know maths)
    """),
    phrases=lines("""
        how do I set a timer
        how (do|can|would|should) I (set|make|create|add|use) (a|an|my|another|) (reminder|timer|note|to-do|alarm|list|shopping list|recurring reminder|task)
        how (do|can|would|should) I (cancel|delete|snooze|change|move|edit|see|list) (a|my|all|the|) (reminder|reminders|timer|timers|notes|note|list|to-dos|alarm)
        how (does|do) (the timer|a reminder|a timer|the memory|your memory|the to-do list|snoozing|reminders|timers|notes|lists|the web search|undo|this reminder thing) work
        how (do|can) I (tell you to remember something|open an app with you|change the volume with you|search the web with you|take a screenshot with you|ask for the time|undo something|take something back)
        how (do|should) I (talk to you|phrase a reminder|say that|ask you for a timer|tell you things|give you commands|write it so you understand|get you to remind me)
        how (exactly |)(would|do) I (word|phrase|say) (a reminder|a note|a recurring reminder|it)
        what do I (say|type|write|have to say) (to set a timer|for a reminder|to get a note|if I want a list|to cancel something|to snooze)
        what's the (command|syntax|right way|keyword|magic word|format) (for a reminder|for timers|to add a note|for lists|to open apps|to cancel)
        (can|could) you (set|do|handle|manage|keep|make|take|create) (reminders|timers|notes|lists|to-do lists|alarms|recurring reminders|several timers|shopping lists|more than one timer)
        can you take notes
        (do|can) you (have|support|know|understand|offer) (reminders|timers|notes|lists|alarms|recurring reminders|to-do lists|a memory|a calculator|undo|a snooze function)
        (are you able|is it possible|am I able) to (set reminders|have several timers|keep lists|make recurring reminders|search the web|take screenshots|edit a reminder|snooze a reminder|undo things)
        is there (a timer|a snooze|a way to undo|a to-do list|a way to edit a reminder|a shopping list feature|a calculator in here|a way to make lists)
        (can|do) reminders (repeat|be edited|be moved|have sounds|snooze|be weekly|run every hour)
        (what are|what is|what's) (a reminder|reminders|a timer|timers|the to-do list|notes|the memory|snoozing|snooze|undo) (for|good for|used for)
        what('s| is) the difference between (a reminder and a timer|a note and a memory|notes and lists|a reminder and a to-do|an alarm and a reminder)
        (explain|tell me about|describe) (reminders|timers|notes|the to-do list|your memory|how reminders work|how timers work|how notes work|snoozing|undo) (|to me|please)
        (show|teach|explain to) me how (to set a reminder|timers work|to use the list|to write notes|reminders work|I cancel one)
        (can|do) you (tell time|do maths|do sums|convert units|open programs|undo mistakes|ring like an alarm clock)
        can you (count|calculate|add|do arithmetic|convert miles|tell the time|open apps|set alarms|make lists|search the internet|take screenshots|change the volume)
        can you (remember things|remember stuff about me|keep a secret list|make a shopping list|remind people|do percentages)
        (do|will) you remember (what I tell you|things|everything|stuff|our conversations|me tomorrow)
        do you know (how to set a timer|how to count|how to take notes|how to make lists|maths)
        how many (reminders|timers|notes|lists) can (I|you) (have|set|keep|make) (|at once)
        (should|do) I (have to|need to) (say your name|write full sentences|say please|use commands|type exactly|mention the time)
        an example (of a reminder|for a timer|for notes|please)
        (what|which) (lists|kinds of reminders|units|apps) can you (keep|do|convert|open)
        (what if|what happens if|what happens when) I (want to change a reminder|make a mistake|say it wrong|snooze|cancel the wrong one|delete a note)
        (I don't know|I'm not sure|I have no idea) how (to set a reminder|timers work here|to make a note|to ask you|this works)
        is it hard to (set a reminder|make a list|use you)
        what (words|sentences|times) do you understand
        do I (just type it|say when or what first|put the time first)
        (help with|instructions for|guide to|manual for) (reminders|timers|lists|notes|the assistant)
    """),
)

ABOUT_TOOLS = Intent(
    name="about_tools",
    reply="Reminders, timers, notes and lists stay on this computer and work offline while Nestor runs.",
    weight=0.5,
    phrases=lines("""
        do reminders work offline
        (do|will|would) (reminders|timers|my reminders|my timers|alarms|notes) (survive a restart|work offline|work without internet|still work tomorrow|work when the lid is closed|work on my phone)
        where are my notes stored
        (where|how) (are|do you keep|do you store|do you save|do you put) (my notes|my reminders|my lists|notes|reminders|the things I tell you|my facts|my data)
        where (do|does) (my notes|my lists|my screenshots|everything I say|the reminders) go
        (which|what) (file|folder|database) (are my notes in|do you use|holds my reminders|is my list saved in)
        are my (notes|reminders|lists|facts) (safe|private|encrypted|backed up|saved|in the cloud|on my computer|uploaded|shared)
        (does|do) (anyone|google|other people|my boss|you guys) (see|read|get) my (notes|reminders|lists|data)
        (do|can) (I|you) (lose|sync|export|back up|print) my (notes|reminders|lists) (|to my phone|somewhere)
        (what happens|what) (when|if) (a timer ends|a reminder is due|the timer rings|I miss a reminder|I turn off the computer|I close the window|the power goes out)
        (will|would) (I|you) (hear the timer|get a notification|still remind me when I'm away|ring when I'm out|remind me if the computer is off|wake me if it sleeps)
        do (timers|reminders|alarms) (make a sound|ring|beep|pop up|show a notification|vibrate|come on my phone|stop by themselves)
        how (loud|long|accurate|reliable|late) (is the timer|does it ring|are reminders|are your timers|can a reminder be)
        how long (do you keep|are you keeping) (notes|reminders|old lists|what I say)
        (is there|are there) a limit (to|on|for) (notes|reminders|lists|timers)
        (can|could) (I|someone) (see my notes on my phone|use reminders offline|read the notes elsewhere|set reminders from my phone|lose everything)
        (do|does) the (reminders|timer|lists) need (internet|wifi|an account|the cloud|a subscription)
        (do|are) (notes|reminders|lists) (synced|shared with my wife|sent anywhere|sent to a server|available everywhere)
        who can (read|see|delete) my (notes|reminders|lists)
        (is|was) my (note|reminder|list) (saved|stored|really saved) (|for good|on disk|somewhere safe)
        what do you do with my (notes|data|reminders|lists|information)
    """),
)

COMPLAINT = Intent(
    name="complaint",
    reply="I'm sorry. Missed and coming reminders are on the page Reminders.",
    weight=0.4,
    plain=lines("""
        (you didn't|why didn't you) (remind me|wake me up|tell me)
        (my|the) (alarm|timer|reminder) (didn't ring|didn't go off|never came|came too late)
        you forgot (to remind me|my reminder|to wake me)
        I missed my (reminder|alarm|train|appointment) because of you
    """),
    phrases=lines("""
        why didn't you remind me
        why (didn't|did) (you tell me|the timer ring|it ring|my reminder come|you wake me|the alarm go off|you forget)
        why (is|was) (my reminder|the timer|my alarm) (late|early|gone|missing|wrong|not working)
        you (forgot|forgot to remind me|didn't remind me|never reminded me|didn't wake me up|reminded me too late|missed it|were late)
        (my|the) (reminder|timer|alarm) (never came|didn't ring|didn't go off|is gone|was lost|disappeared|came an hour late|doesn't work|is broken|was silent)
        (I missed|I was late for) (my|the) (meeting|appointment|dentist|train|flight) because of you
        I (missed|slept through|didn't hear|never got|didn't get|never saw) (the|my) (reminder|alarm|timer|notification)
        (the|my) (note|list|notes|lists) (was lost|is gone|disappeared|got deleted|is empty now|were deleted|vanished)
        my note was lost
        you (lost|deleted|ate|forgot) my (note|notes|list|reminder|data|shopping list)
        where (did|has) my (reminder|note|list|timer) (go|gone|disappear)
        (reminders|timers|alarms) (don't work|are broken|never ring|stopped working|come too late)
        you said you('d| would) (remind me|wake me|remember)
        (you were supposed|weren't you supposed) to (remind me|wake me up|ring|tell me)
        I (asked|told) you to (remind me|wake me|ring) (yesterday|and you didn't|this morning)
        (nothing|no sound) (happened|came|rang|at all) when the (timer|reminder) (ended|was due|finished)
        what happened to my (reminder|timer|note|alarm|list)
        (where was|what about) my (reminder|alarm|wake-up)
        (this|the) reminder (came too late|is wrong|was useless|is late|isn't mine)
        you (set|made|wrote) (it|that) (wrong|for the wrong day|for the wrong time|twice)
    """),
)

NEVER_MIND = Intent(
    name="never_mind",
    reply="All right.",
    weight=0.4,
    plain=lines("""
        (never mind|nevermind|nvm|never mind then|oh never mind)
        (forget it|oh forget it|just forget it)
        (no|nope|no thanks|no thank you|nah)
        (it's fine|it doesn't matter|not important|leave it|don't worry|don't bother)
        (wait|one moment|hold on a second|just a moment)
    """),
    phrases=lines("""
        (never mind|nevermind|nvm|never mind then|oh never mind|ah never mind)
        (forget it|forget about it|forget I asked|forget what I said|oh forget it|just forget it)
        (it's fine|it's ok|it's nothing|it doesn't matter|doesn't matter|no matter|no worries|no problem|not important|it's not important)
        (don't bother|don't worry|don't worry about it|skip it|leave it|leave it be|let it go|ignore me|ignore that)
        (no|nope|nah|no thanks|no thank you|not really|not today|never|no way|not at all)
        (stop|stop it|stop talking|be quiet|shut up|quiet please|silence please|hush|shush|enough|that's enough)
        (wait|hold on a second|one moment|just a moment|one sec|let me think|give me a sec|hmm wait|hang on a minute)
        (on second thought no|actually never mind|no actually leave it|better not|maybe not)
        (we're good|I'm fine thanks|nothing thanks|nothing|nothing at all|nothing for now|nothing right now)
        (whatever|as you like|up to you|I don't care|same to me|either way|if you say so|if you must)
        (I'll manage|I'll do it|I've got it|I got this|leave it to me|I can do it myself)
        (it was nothing|wasn't important|just ignore that|disregard that|disregard|pay no attention|as you were)
        (too late|too late now|not needed|not necessary|no longer needed|no need|no need anymore)
        (forget it|never mind)(,| -) (I'll do it myself|it's fine|too late now|I found it|it's not important|doesn't matter anymore)
    """),
)

UNSURE = Intent(
    name="unsure",
    reply=UNSURE_REPLY,
    weight=1.2,
    phrases=lines("""
        the thing tomorrow
        (mum 5|bob 3|dentist thing|the usual|{n} {number}|milk?|the thing|{n} thing)
        (do it|do that|do this|do something|just do it|make it happen|make it so|go|go ahead|proceed|execute|do the thing)
        (that one|this one|the other one|the first one|the blue one|both|all|none|neither|either|the same|that|this|it|those|them)
        (change it|fix it|move it|edit it|update it|change that|make it different|switch it|swap them|modify it)
        (add|set|make|put|get|show|give|take|change|create|start|turn|use|tell)
        (set it|add it|put it there|make one|get it|show it|give it|take it|use it|tell me|show me|read it|turn it|start it)
        (same again|again|once more|another|another one|more|the next|one more|repeat|same as before|like last time|as always)
        (what|who|where|when|how|which|whose|huh|hm what|eh|pardon)
        (tomorrow|today|tonight|monday|next week|friday morning|noon|soon|in the evening|at some point|sometime)
        (at {clock}|on {day}|in {delay}|{clock}|{day}|{date})
        {number}
        {number} {w}
        (mum|dad|{n}|boss|the dentist|my wife|the kids)
        (milk|bread|eggs|pasta|shoes|the car|a pen|socks|{g}|{object})
        (the|my|a) (stuff|things|thing|whatsit|other stuff|paper|bag|box|file|number)
        (you know|you know what|you know the one|you know what I mean|the one I told you about|the one from before|the thing with the stuff)
        (for|to|with|at|about|from|and|or|but|if|because|then|so)
        (for me|for {n}|to {n}|with {n}|at home|about that|from there|and then|or not|but when|if so)
        (and|also|plus|or|but)(,|) (that|him|the other|maybe|this too)
        (I want|I need|I'd like|give me|get me|I would like|I have|I am|I will|can you|could you|would you|please)
        (I want it|I need that|I'd like one|I want this|I need it now|can I have it|could you do it|would you please)
        (please|pls|plz|pretty please|come on|hurry|quick|now|asap|urgent|important|right now)
        (something|anything|everything|someone|somewhere|somehow|one of those)
        (timer thing|search thing|the volume thing|that app thing|alarm stuff|list thing)
        (call thing|work stuff|house stuff|school things|bank thing tomorrow maybe|car thing|party stuff)
        (gym|rent|laundry|passport|taxes|invoice|birthday|groceries|homework|car keys|phone bill)
        ({v} {o}|{o}|{o} {w})
        (yellow|three|pizza tuesday|left|seven dogs|banana phone|blue|up there|sideways|half)
        (it needs to be different|make it better|not like that|the other way|more like before|less of that|a bit more|a bit less)
        (the (one|thing) with the {w}|about the {w}|the {w} one|that {w} again)
        (I mean the other|no the other|the one on the left|the one after that)
        (what was that|what did you say|say again|say that again|come again|can you repeat that|repeat that please)
        (do what I said|do what I told you|you know what to do|the same thing|what I always want|handle it|deal with it|take care of it|sort it)
        (put mum|add tomorrow the|set for the|remind the milk to|open the to|note at list|timer add of|list in five me)
        (reminder note timer|add open list|when me to five|the for of|set my it to the|search to add open)
        (5|10|a|b|c|x|z|j|0|42|99)
        (asdf|qwerty|asdfghjkl|lkjh|sdkfjh|jkl;|fghfgh|hjkhjk|wertz|zxcvbn|dfgdfg|aaaaa|lllll)
        (asdfasdf|qweqwe|sdfsdf sdf|kjhgf kjh|dkdkdk|ghghgh|uiop uiop|poiuy|mnbvcx|yxcvb)
        (abc|xyz|abcd|blah|blah blah|foo|foo bar|lorem ipsum|bla bla|yada yada|tralala|la la la|bazinga)
        (1 2 3|123|one two three|999999|0000|3.14|1234567|12 34 56)
        (???|!!!|...|?|!|.|,|-|…|?!|--|***|###|@@@|$$$|:|;|/|&&&)
        (🙂|👍|❤️|😂😂|🎉|😭|🤔|🙏|😅|🔥|👋|😡|🥰|🎂|☕|🐶|👀|🤷|💤|⏰|📝|🛒)
        (👍👍|❤️❤️❤️|😂🤣|🎉🎊|🙏🙏|👀👀|🤔🤔|🔥🔥🔥|😴💤|🍕🍺|⏰⏰|🥛🥚🍞)
        (<3|^^|o_o|-.-|:D|xD|:/|._.|:P)
        {w} {word}
        {w} {word} {object_name}
        {w} {rare_word} {word} {object_name}
        {r} {w}
        {invented} {invented_name}
        {invented}
        {invented} {w}
        {scramble}
        {w}, {word}, {object_name}
        {w} and {word}
        the {w}
        the {w} {word}
        {w} of {word}
        {w}
        a {w} {word} {rare_word}
        {n} {w}
        {w} {r} {word} {rare_word} {words}
        (hmm|um|uh|er|well|so|hm|mhm|erm|uhm|like) (|the|I|what was it|maybe that|so)
        (let's|let me|let it) (see|go|do it|be|try|start)
        (maybe {w}|not {w}|only {w}|no {w}|more {w}|less {w}|{w} please|{w} now)
        (I was thinking|so I thought|it's about|the problem is|it would be nice|what I want is|basically)
        (first the|after that the|before the|until the|since the|near the) {w}
        (mum or dad|tea or coffee please|now or later|either tomorrow or friday|him or her)
        (remove thing|close stuff|delete stuff|the reminder thing you know|that note or list|cancel or move)
        (can you do the thing|could you maybe that|would you the|please the thing|I need the thing by the thing)
    """),
)

INTENTS = (TOLD, HOW_TO, ABOUT_TOOLS, COMPLAINT, NEVER_MIND, UNSURE)
