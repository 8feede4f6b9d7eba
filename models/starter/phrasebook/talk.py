"""Small talk and everything the starter cannot do: said in few, honest words, never with a tool."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

OUT_OF_SCOPE_REPLY = "I can't answer that with the small starter model. A larger model can: see `nestor models`."
CANNOT_REPLY = 'I can\'t do that. Ask me "what can you do?" to see what I can.'
CAN_DO_REPLY = (
    "I can set reminders and timers, keep notes and to-do lists, remember facts, tell the time, do sums, convert units, "
    "open apps and websites, and search the web."
)

HELLO = Intent(
    name="hello",
    reply="Hello! What can I do for you?",
    weight=0.8,
    phrases=lines("""
        (hi|hello|hey|hiya|yo|howdy|greetings|hullo|heya|hey hey|ahoy|hola|aloha|'ello|sup|wassup|oi|helloo|hellooo|hii|heyy|good day|salutations)
        (hi|hello|hey) (there|nestor|again|you|friend|mate|everyone|buddy|my friend|assistant|computer|old friend|Nestor)
        (good|a very good) (morning|evening|afternoon|day)
        (good morning|good evening|good afternoon|morning|evening|afternoon) (nestor|to you|there|assistant|Nestor)
        (hi|hello|hey)(,|) (nice to meet you|good to see you|it's me|I'm back|I'm {n}|I'm new here|this is {n}|my name's {n}|good morning|long time no see)
        (are you there|you there|anyone there|anybody home|you awake|are you awake|are you listening|can you hear me|is anyone there)
        (I'm back|I'm here|it's me|I'm home|back again|here I am)
        (nice|good|pleased|great) to (meet|see) you
        (morning|evening|afternoon|mornin|g'day|gm)
    """),
)

THANKS = Intent(
    name="thanks",
    reply="You're welcome!",
    weight=0.9,
    phrases=lines("""
        (thanks|thank you|thx|ty|cheers|ta|thank u|thanx|thnx|tysm|tks|many thanks|thank you very much|merci|gracias|thank ya)
        (thanks|thank you|cheers) (a lot|so much|very much|a million|nestor|mate|again|for that|for your help|for helping|buddy|for the reminder|for everything|a bunch|a ton|kindly|Nestor|for the info|for letting me know|for reminding me)
        (great|perfect|awesome|cool|nice|lovely|ok|okay|brilliant|excellent|wonderful|good|super|fine|alright|wow|fantastic|ah|oh)(,|) (thanks|thank you|cheers|thx|ty)
        (thanks|thank you)(,|) (great|perfect|nestor|you're great|that's great|that's all|that helped|that was helpful|you're the best|much appreciated)
        (much appreciated|appreciate it|I appreciate it|I appreciate that|I appreciate your help|appreciated|that's very kind|how kind)
        (nice one|good job|well done|great job|good work|nice work|good bot|good boy|great work|you did well|nicely done|bravo)
        (you're|you are|ur) (great|awesome|the best|amazing|a star|a lifesaver|wonderful|so helpful|very helpful|brilliant|a legend|a gem|a big help)
        (that's|that was|that is) (great|perfect|awesome|helpful|very helpful|so helpful|wonderful|brilliant|exactly what I needed|what I wanted|just what I needed|lovely)
        (perfect|awesome|brilliant|excellent|fantastic|wonderful|amazing|lovely|splendid|great stuff|sweet|neat|superb)
        (I love it|love it|I like it|works great|works perfectly|that worked|it worked|it works)
    """),
)

BYE = Intent(
    name="bye",
    reply="Goodbye!",
    weight=0.7,
    phrases=lines("""
        (bye|goodbye|bye bye|good night|cya|see ya|ciao|farewell|ttyl|so long|cheerio|adios|later|laters|night|nighty night|gn|take care|toodles|bye for now|goodnight|peace out)
        (bye|goodbye|good night|see you|see ya|night) (nestor|then|for now|later|soon|tomorrow|around|mate|everyone|next time|again|Nestor)
        (see|catch|talk to|speak to) you (later|soon|tomorrow|next week|around|again|in a bit|next time)
        (talk|speak) (later|soon|tomorrow)
        (that's|that'll be|that will be|that is) (all|everything|it) (|for now|for today|thanks|then)
        (I'm|I am) (off|leaving|going|going to bed|heading out|heading home|out|logging off|done for today|signing off|off to bed|off now)
        (nothing else|nothing more|no more for today|I have to go|gotta go|got to go|I must go|I need to go|time to go|I'm going to sleep)
        (have a (good|nice|great) (one|day|evening|night|weekend))
        (until|till) (tomorrow|next time|later)
    """),
)

WHO = Intent(
    name="who",
    reply="I'm Nestor, a private assistant on your own computer, running on the small starter model.",
    weight=0.9,
    phrases=lines("""
        (who|what) (are|r) (you|u) (|exactly|really|anyway|actually|again|supposed to be)
        (what's|what is|whats) your (name|full name|version|real name|story|model)
        (are you|r u|you) (a |)(robot|human|an AI|a bot|a person|a computer|a machine|real|alive|an assistant|a program|ai|a chatbot|a language model|an llm|sentient|conscious|a man|a woman)
        (introduce yourself|tell me about yourself|describe yourself|tell me something about yourself|who am I talking to|who is this|who's this|who's there)
        (which|what) (model|AI|version|language model|llm|assistant) (are you|is this|do you use|are you using|do you run on|is running|am I talking to)
        are you (chatgpt|ChatGPT|siri|Siri|Alexa|alexa|GPT|Claude|gemini|Cortana|llama|google assistant|connected to the internet|online|offline|local|private|free|open source)
        (who|what company) (made|built|created|wrote|developed|trained|programmed|owns) you
        (what|how) should I call you
        (do you have|have you got|what is) (a|your) name
        (how old|how big|how smart|how large) are you
        where (are you|do you live|do you come from|are you from|do you run|were you born|are you running)
        what does (nestor|your name) mean
        (why are you|why's your name) called nestor
        (what|who) is nestor
        (is|are) my (data|words|messages|conversations) (private|safe|sent anywhere|stored|shared)
        do you (spy on me|listen to me|send my data anywhere|need the internet|use the cloud|store what I say|share my data)
        are you nestor
    """),
)

CAN_DO = Intent(
    name="can_do",
    reply=CAN_DO_REPLY,
    weight=0.9,
    phrases=lines("""
        what can (you|u) do (|for me|exactly|to help|here|right now|today|then|with that)
        (help|help me|help please|/help|help!|i need help|I need some help|commands|options|menu|features|usage)
        what (are you able to do|do you do|are your features|are your capabilities|are your skills|are your functions|commands do you know|tools do you have|do you know how to do|are you good at|are you good for|are you capable of)
        how (can|do|could) (you help|you assist|I use you|you help me|I use this|you be useful|I get started|this work)
        what (can|could|should|may) I (ask you|ask|say to you|say|do with you|ask you to do|use you for|do here|tell you)
        (list|show me|tell me|give me) (your (commands|features|skills|capabilities|functions|tools)|what you can do|all commands|everything you can do|what you're capable of|the commands)
        what (kind|sort|type) of (things|stuff|requests|tasks|questions|help) can you (do|help with|help me with|handle|answer|give me)
        (can you help me|can you help|could you help me|are you able to help me|will you help me|can u help)
        what else can you do
        what (things|stuff) can you (do|help me with|help with)
        how can you help (me|us|)
        what are you (for|useful for|here for|made for)
        what is this (thing|program|app) (for|)
        (give|show) me (some examples|examples|an example of what you can do)
        (what do I do|what now|how does this work|where do I start|I don't know what to say|I'm new here)
    """),
)

HOW_ARE_YOU = Intent(
    name="how_are_you",
    reply="I'm running fine, thanks! What can I do for you?",
    weight=0.5,
    phrases=lines("""
        how are (you|u|things) (|today|doing|doing today|this morning|feeling|this evening|feeling today|these days|then)
        (how's|how is|hows) (it going|everything|life|your day|your day going|things|it hanging|tricks|your evening|your week)
        (are you|you) (ok|okay|good|alright|well|all right|fine|happy|tired|bored|sad|busy|ready|feeling well|doing ok)
        how (do you feel|have you been|was your day|did you sleep|was your weekend|are you doing|you doing|r u|was your night)
        (everything|all) (ok|okay|good|alright|well) (|with you|there)
        (what's up|whats up|what's new|what's going on|what's happening|what are you doing|what are you up to|wyd|what's cooking|what have you been up to|anything new)
        (hi|hello|hey)(,|) how (are you|are you doing|is it going|are things|have you been) (|today)
        (hope you're well|how do you do|having a good day|enjoying yourself|having fun)
    """),
)

JOKE = Intent(
    name="joke",
    reply="Why was the calendar so popular? It had a lot of dates.",
    weight=0.4,
    phrases=lines("""
        (tell|give) me (a|another|one more|a good|a funny|your best|a short) joke
        (a joke|joke|jokes|joke please|another joke|one more joke|tell a joke)
        (make me (laugh|smile|giggle)|say something funny|be funny|crack a joke|cheer me up|amuse me|entertain me|tell me something funny)
        (do you know|got|have you got|know) (any|a|some|any good) (jokes|joke|good jokes|funny jokes|good one)
        (I want|I'd like|I need|let me) (to hear |hear |)a (joke|laugh|good laugh)
        (can|could|would) you (tell me a joke|make me laugh|be funny|say something funny|crack a joke)
        tell me (a joke about|a knock knock joke about) (the |)(a |){w}
    """),
)

SAD = Intent(
    name="sad",
    reply="I'm sorry to hear that. I hope it gets better soon.",
    weight=0.5,
    phrases=lines("""
        (I'm|I am|im|I feel|I'm feeling|I've been|feeling) (|so |a bit |really |very |quite |pretty |kind of |too )(sad|tired|lonely|stressed|anxious|sick|ill|upset|down|depressed|exhausted|worried|angry|frustrated|scared|unwell|terrible|awful|overwhelmed|heartbroken|miserable|hungover|bored|nervous|lost|grumpy|cold|hungry)
        (I had|it was|I've had|it's been|what) a (bad|terrible|awful|rough|long|hard|horrible|tough|stressful|miserable|lousy) (day|week|night|morning|month|year|time)
        (my {w} (died|is sick|is ill|hurts|broke|is broken|got stolen|is gone)|I lost my {w}|I broke my {w}|I failed my {w}|I missed my {w}|I hurt my {w})
        (I can't|I couldn't|I didn't) (sleep|focus|concentrate|cope|breathe|sleep last night|do this|take it)
        (nobody|no one) (likes|understands|listens to|loves|cares about) me
        (I hate|I can't stand) (my job|my life|this|mondays|Mondays|everything|work|this day|winter)
        (my head|my back|my tooth|my stomach|everything) hurts
        I (miss|am missing) (my {w}|{n}|home)
        (life|today|work|this|everything) (is hard|sucks|is awful|is terrible|is too much|was hard|was awful|is stressful)
        {n} (is mad at me|broke up with me|left me|is ill|was mean to me|won't talk to me|is in hospital)
    """),
)

GLAD = Intent(
    name="glad",
    reply="Glad to hear that!",
    weight=0.4,
    phrases=lines("""
        (I'm|I am|im|I feel|I'm feeling|feeling) (|so |really |very |quite |pretty )(happy|great|good|excited|fine|well|fantastic|proud|relaxed|wonderful|better|glad|on top of the world|ok|thrilled|lucky)
        (I had|it was|I've had|it's been|what) a (good|great|lovely|wonderful|nice|fantastic|perfect|beautiful|productive|fun) (day|week|night|morning|month|year|time|weekend)
        (I got|I passed|I won|I made|I finished|we won) (the {w}|my {w}|a {w}|it|the job|my exam|the game|a promotion)
        (today|life|everything|work|this) (is|was|is going) (good|great|wonderful|amazing|well|lovely|fine|fantastic)
        (guess what|good news|great news)(,|!|) (I'm {w}|we won|I passed|it's {w}|I got {w}|it's my birthday)
        (I love|I enjoy) (my job|my life|this|summer|music|the sun|weekends|this weather|reading|cooking)
        it's my birthday
        (I'm|I am) (getting married|in love|having a baby|on holiday|retired|a grandma now)
    """),
)

STATEMENT = Intent(
    name="statement",
    reply="I see. If I should note or remember something, just say so.",
    weight=2.6,
    phrases=lines("""
        I (took|made|wrote|lost|found|read|like|hate|forgot|keep|kept|had|used) (notes|many notes|some notes|a note|a list|lists|a reminder|reminders|timers|a timer) (|yesterday|last week|in class|at work|every day|once|today)
        my (list of {w}s|list|to-do list|todo list|shopping list|notes|note|reminder|reminders|calendar|timer|memory|volume|screen|clock) (is|was|are|were) (long|short|full|empty|bad|good|broken|messy|old|new|great|terrible|too long|a mess|useless|gone)
        (my|the|our) {w} (is|was|looks|seems|feels) (very |so |really |quite |)({w}|nice|old|new|good|bad|big|small|late|early|broken|loud)
        (my|the|our) {w} (broke|stopped|started|arrived|left|came|works|doesn't work|fell|grew|ran away|needs a new {w})
        I (saw|met|called|visited|talked to|heard from|texted|emailed|saw|helped|know|ran into) {n} (|yesterday|today|last week|this morning|at the {w}|last night)
        {n} (called|came over|told me about {w}|is here|was here|likes {w}|said hello|is coming|moved to {c}|works in {c}|went home|sent me a {w}) (|yesterday|today|last week|this morning)
        I (went|drove|walked|flew|moved|travelled) to (the {w}|{c}|{n}'s place|work|school|bed) (|yesterday|today|last week|this morning|last night|early)
        I (bought|sold|found|cooked|ate|read|watched|built|cleaned|painted|washed|saw|lost|ordered) (a|the|my|some) {w} (|yesterday|today|last week|this morning|last night)
        I (think|believe|guess|suppose|feel|hope|bet|wonder if|know|heard) (|that )(the {w} is {w}|it's {w}|{n} is {w}|{w}s are {w}|this is {w}|it will be fine|so|not|you're right)
        (the|this|that) {w} (of the {w} |) (is|was) (nicer than|better than|worse than|as good as|like) (a|the) {w}
        (it's|it is|it was) (raining|sunny|cold|hot|late|early|dark|nice out|monday|friday|almost weekend|time|lunchtime|a nice day|a {w}|my turn|windy|snowing|bin day) (|here|again|today|outside|now)
        (I need|I want|I'd like|I could use|I have) (a|some|more|to buy|to get|to find) (a |) ({w}|{g}|coffee|sleep|time|money|holiday|break|new job)
        (I have|I've got|we have) (a meeting|a {w}|a lot to do|work|too many {w}s|two {w}s|guests|no time|plans|an idea|a question|a problem) (|today|tomorrow|tonight|this week)
        (we|they|you) (are|were|had|have|went|will be) ({w}|at the {w}|in {c}|a {w}|happy|late|early|busy|home)
        (I'm|I am) (at home|at work|in {c}|on the bus|on the train|cooking|eating|reading|working|busy|late|early|driving|waiting|thinking|back|in a meeting|making {g}|a teacher|a doctor|on my way|not sure|a morning person)
        (time flies|time is money|time heals|what a day|long time|good times|oh well|well well|hmm|interesting|wow|oh|really|I see|fair enough|whatever|so what|no way|right|true|haha|lol|ha|huh|hm|meh|ugh|oops|ouch|yay|nice weather|you know|that's life|so it goes|who knows|same here|me too)
        (timers|reminders|notes|lists|apps|screenshots|calculators|clocks|calendars|search engines|computers) are (useful|great|annoying|nice|boring|helpful|everywhere|for {w}s|overrated|fun)
        (I|we|you) (always|never|often|sometimes|usually|rarely|hardly ever) (forget things|take notes|use timers|set alarms|make lists|write things down|open {app}|search the web|listen to loud music|drink {g}|eat {g}|go to the {w})
        (I opened|I closed|I started|I use|I like|I installed|I deleted) {app} (|yesterday|at work|every day|this morning|last week)
        (the sound|the music|the volume|the screen|the internet|the computer|the weather|the time|the date) (is|was) (nice|good|bad|awful|great|too much|perfect|weird|fine)
        (yesterday|last week|this morning|last night|years ago|once)(,|) (I|we|{n}) (went to {c}|saw a {w}|took a {w}|set a timer|made a list|wrote a note|cooked {g}|met {n}|forgot the {w}|took a screenshot)
        {n} (reminds me of|looks like|thinks of) (you|me|{n}|a {w}|my {w})
        (that|this|it) reminds me of (you|home|{n}|my {w}|a {w}|{c}|summer|school)
        I (remember|forgot|can't forget|still remember) (that day|you|him|her|{c}|my {w}|when I was young|the {w}|summer|nothing|everything about {c})
        (note|list|timer|calendar|memory|open|search|volume|screen|remember|reminder about nothing) (is a word|is a nice word|sounds nice|is a strange word|means nothing to me)
        I (don't|do not|didn't|won't|can't) (want|need|like|have|know|understand|care about|believe) (that|it|this|{g}|a {w}|the {w}|you|anything|any {w}s)
        the (meeting|call|party|film|game|lesson|{w}) (was|is|went|starts|ended|lasted) (good|long|well|soon|late|two hours|an hour|boring|fun|at {d})
        (we're|I'm) (out of|running low on|low on) {g}
        {g} (is|are) (nice|tasty|expensive|my favourite|gross|delicious|cheap)
        I (call|text|pay|visit|water|feed|clean) (my |the |){w} (every day|every week|a lot|sometimes|often)
    """),
)

YES_NO = Intent(
    name="yes_no",
    reply="OK.",
    weight=0.5,
    phrases=lines("""
        (ok|okay|k|kk|alright|sure|fine|right|got it|understood|I see that|all right|very well|okey dokey|roger|okie)
        (yes|yeah|yep|yup|aye|of course|indeed|yes please|exactly|correct|that's right|absolutely|definitely|sure thing|you bet|y)
        (no|nope|nah|no thanks|no thank you|not really|not now thanks|n|never|not at all|no way jose|not today)
        (never mind|nevermind|nvm|forget about it|forget it|forget that|don't worry|no worries|it's fine|it's ok|it doesn't matter|no problem|all good|don't bother|it's nothing|not important)
        (wait|hold on a second|one moment|just a moment|one sec|hang on a minute|let me think|give me a sec|hmm wait|stop|stop it|be quiet|shut up|silence please|quiet please)
        (ok|okay|alright|fine|sure)(,|) (good|fine|then|I see|great to know|got it|understood|never mind|sure)
        (sorry|my bad|oops sorry|I made a mistake|I was wrong|excuse me|pardon|pardon me|apologies|sorry about that)
    """),
)

HOW_TO = Intent(
    name="how_to",
    reply="Just ask in your own words, for example: remind me to call mum in 20 minutes.",
    weight=0.9,
    phrases=lines("""
        how do (reminders|timers|notes|to-do lists|todos|lists|your reminders|your notes|your timers|the timers|the lists) work
        how (do|can|would|should) I (set|make|create|add|use|cancel|delete|snooze|see) (a|my|the|) (reminder|timer|note|reminders|timers|notes|to-do|todo list|to-do list|shopping list|task|list)
        how does (the timer|a reminder|a timer|the memory|your memory|the to-do list|the shopping list|snoozing|this reminder thing) work
        (what are|what is|what's) (a reminder|reminders|a timer|timers|the to-do list|notes|a note|the memory|snoozing|snooze) (for|good for|used for|)
        (can|could) you (set|do|handle|manage|keep|make|take) (reminders|timers|notes|lists|to-do lists|alarms|recurring reminders|several timers|shopping lists)
        (do|can) you (have|support|know|understand) (reminders|timers|notes|lists|alarms|recurring reminders|to-do lists|a memory|a calculator)
        (explain|tell me about) (reminders|timers|notes|the to-do list|your memory|how reminders work|how timers work|how notes work|how lists work)
        what happens (when|if) (a timer ends|a reminder is due|I snooze|the timer rings|I set a reminder|I miss a reminder|I turn off the computer)
        (where|how) (are|do you keep|do you store|do you save) (my notes|my reminders|my lists|notes|reminders|my notes stored|reminders stored)
        (will|would|do) (reminders|timers|my reminders|my timers) (survive a restart|work offline|ring when I'm away|work without internet|make a sound)
        how many (reminders|timers|notes|lists) can (I|you) (have|set|keep|make)
    """),
)

CANNOT = Intent(
    name="cannot",
    reply=CANNOT_REPLY,
    weight=2.5,
    phrases=lines("""
        (play|put on|start playing|stream|blast) (some |)(music|jazz|a song|songs by {n}|{r}|{w}|the radio|my playlist|rock|a podcast|an audiobook|the next song|{r} by {n}|classical music|something relaxing)
        (pause|skip|stop|resume|rewind) (the |this |)(music|song|video|track|playback|film|podcast|movie|episode)
        (next|previous) (song|track|episode)
        (call|phone|ring|dial|facetime) ({n}|the {w}|a taxi|an ambulance|the police|{n} on my phone|a cab|my {w})
        (send|write|shoot|text|forward) (a message|a text|an email|a mail|an sms|a letter|a whatsapp) (to|for) {n} (|saying {w} {w}|about {o}|that I'm late)
        (text|email|message|dm|whatsapp) {n} (that I'm late|saying {w}|about {o}|hello|I'm on my way|that {w} {w})
        (reply to|answer|read|check) (my |the |)(email|emails|messages|mail|texts|last email|unread messages|voicemail|inbox|last message)
        (order|buy|get|purchase) me (a |some |)(pizza|{g}|{w}|taxi|food|uber|new {w}|sushi|flowers) (|from {r}|online|on {r})
        (order|purchase|deliver) (a |some |the |)(pizza|{g}|{w}|taxi|food|uber|sushi|groceries) (|for me|for dinner|from {r}|online)
        (book|reserve|arrange) (a|the|me a|us a) (table|flight|hotel|room|ticket|taxi|train|haircut|restaurant|holiday|{w}) (|for two|in {c}|to {c}|for tonight|for {n}|at {r})
        (turn|switch) (on|off) the (lights|light|lamp|tv|heating|heater|kettle|fan|air conditioning|wifi|bluetooth|oven|tv in the {w}|computer|{w}|monitor|printer)
        (turn|switch) the (lights|light|lamp|tv|heating|heater|fan|wifi|bluetooth|computer|{w}) (on|off)
        (dim|brighten) the (lights|screen|lamp)
        set the (brightness|thermostat|temperature|heating|lights|background|wallpaper|language|theme|{w}) to ({d}|{w}|dark|red|20 degrees)
        (shut down|restart|reboot|lock|hibernate|log out of|suspend|switch off|power off|unlock|update) (the |my |this |)(computer|pc|laptop|machine|system|screen|mac)
        (delete|erase|remove|move|copy|rename|print|zip|find|open|back up|share|upload|download|compress|encrypt) (my |the |this |all my |that )(file|files|folder|documents|photos|pictures|downloads|desktop|file {w}.pdf|{w}.txt|{w} folder|hard drive|pdf|video)
        read (this|that|it|the {w}|my {w}|the page|the news|this page|this article|{r}|the text|me a story|aloud the {w}|the screen) (to me|aloud|out loud|out|for me)
        (read|tell) me (the news|my horoscope|my mail|my messages|today's headlines|the headlines|my fortune)
        (sing|dance|rap|hum|whistle|bark) (|a song|for me|happy birthday|me a lullaby|something|with me)
        (draw|paint|design|sketch|generate|create|make|render) (me |)(a|an) (picture|image|logo|drawing|painting|photo|video|diagram|chart|poster|icon|website|app|game) (of|for|with|about) (a |)({w}|{r}|{n}|my {w})
        (take|shoot|make) a (selfie|photo of me|picture of me|video|recording|photo with the webcam)
        (record|start recording|film) (my |the |)(voice|screen|audio|video|meeting|call|sound)
        (navigate|drive|directions|give me directions|take me|show me the way|route|how do I get) to ({c}|{r}|the {w}|work|home|{n}'s house)
        (find|track|locate) my (phone|keys|wallet|car|dog|glasses|remote|package|{w})
        (pay|transfer|send) ({d}|money|my bill|my rent|{d} to {n}|some money to {n}|the bill)
        (make|cook|bring|hand|pass|get) me (a |some |)(coffee|tea|sandwich|{g}|{w}|breakfast|dinner|beer)
        (clean|wash|fix|repair|feed|walk|water|mow|tidy) (my|the) (room|car|dog|house|{w}|cat|plants|lawn|kitchen) for me
        (connect|disconnect|pair) (to |my |the |)(wifi|bluetooth|headphones|speaker|vpn|printer|{w})
        (install|uninstall|update|download|upgrade|buy) {app}
        (close|quit|exit|kill|minimise|minimize|maximize|restart|hide|stop) (|the ){app}
        (scroll down|scroll up|click on {w}|press enter|type {w}|copy this|paste it|copy that|paste|undo that|select all|zoom in|zoom out|go back|refresh|full screen|close the window|close this tab|new tab|switch window)
        (make|send|create) (a|an) (phone call|video call|call|calendar event|appointment|invoice|payment|spreadsheet|presentation|slide|contact|event) (|to {n}|with {n}|for {w}|about {w})
        (wake|tell|let|invite|ask|inform|warn) {n} (up|know I'm late|to come|for dinner|that I'm here|about {w})
        (turn|make) (off|on) (the |)(camera|microphone|mic|screen|night mode|dark mode|airplane mode|do not disturb|notifications)
        (enable|disable|activate|deactivate|toggle) (the |)(camera|microphone|wifi|bluetooth|dark mode|night mode|firewall|{w}|vpn|notifications)
        (water|feed|walk|wash) (the |my |){w}
        (hack|break into|crack|spy on|ddos) ({w}|{n}'s account|the {w}|my neighbour's wifi|{r})
    """),
)

INTENTS = (HELLO, THANKS, BYE, WHO, CAN_DO, HOW_ARE_YOU, JOKE, SAD, GLAD, STATEMENT, YES_NO, HOW_TO, CANNOT)
"""The intents with an answer of their own; questions beyond the starter are in `beyond.py`."""
