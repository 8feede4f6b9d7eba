"""Small talk: each kind has its own short, true reply, and none calls a tool."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import CAN_DO_REPLY
from models.starter.phrases import Intent, lines

_PLAIN = {
    "hello": "(hi|hello|hey|hiya|hi there|hey there|hello there|good afternoon|good evening|hi nestor|hello nestor|hey nestor)",
    "good_morning": "(good morning|morning|good morning nestor|morning nestor|hi, good morning|hey, good morning)",
    "good_night": "(good night|night|goodnight|night night|sleep well|good night nestor|I'm off to bed|I'm going to bed|off to bed now)",
    "thanks": "(thanks|thank you|thanks a lot|thank you so much|thx|cheers|ok thanks|great, thanks|perfect, thank you|thanks nestor|many thanks|thank you very much|ta)",
    "praise": "(well done|good job|nice one|great job|you're great|you're the best|perfect|that's great|that's perfect|that was quick|brilliant|amazing|wow, impressive)",
    "insult": "(you're useless|you're stupid|you're no help|that's wrong|stupid thing|you're so dumb|bad bot|what the hell|you suck|I hate you|are you serious)",
    "bye": "(bye|goodbye|bye bye|ok bye|see you|see you later|see you tomorrow|see ya|bye nestor|that's all|that's it for today|I have to go|gotta go|bye for now)",
    "good_wishes": "(have a nice day|have a good day|have a good one|happy new year|merry christmas|happy easter|enjoy your day|have a nice weekend|good luck|happy birthday)",
    "how_are_you": "(how are you|how are you doing|how's it going|how are things|what's up|how do you do|you ok|are you ok|hi, how are you|hello, how are you today)",
    "who": "(who are you|what are you|tell me about yourself|introduce yourself|who is this|what is this|who is nestor|what is nestor|are you nestor)",
    "name": "(what's your name|what is your name|your name|do you have a name|what should I call you|tell me your name|who named you)",
    "maker": "(who made you|who built you|who created you|who wrote you|who's your creator|who do you work for|who is behind nestor)",
    "human": "(are you human|are you a robot|are you real|are you a person|are you alive|am I talking to a human|do you have feelings|are you a bot|can you think)",
    "age": "(how old are you|what's your age|when were you born|when is your birthday|are you old|are you young)",
    "home": "(where are you|where do you live|where are you from|where do you run|where is your home)",
    "sleep": "(do you sleep|do you ever sleep|are you awake|do you need sleep)",
    "privacy": "(are you listening|are you recording me|do you spy on me|is this private|is my data safe|are you watching me|do you store what I say|do you send my data anywhere)",
    "presence": "(are you there|anybody there|you there|test|testing|can you hear me|are you still there|hello, anyone there)",
    "love": "(I love you|love you|I like you a lot|marry me|will you marry me|I really love you)",
    "bored": "(I'm bored|I'm so bored|bored|this is boring|nothing to do)",
    "sad": "(I'm sad|I feel sad|I'm feeling down|I'm lonely|I had a bad day|I feel terrible|I'm not ok|I'm upset|I'm stressed)",
    "tired": "(I'm tired|I'm so tired|I'm exhausted|I can't sleep|I need a nap|long day|I slept badly|what a day|so tired)",
    "glad": "(I'm happy|I feel great|I'm so happy|I got the job|I passed|I had a good day|best day ever|I'm excited|great news, I passed|I'm in love)",
    "my_birthday": "(it's my birthday|today is my birthday|it's my birthday today|I turn {number} today|I'm {number} today)",
    "laughter": "(haha|lol|hahaha|ha ha|hehe|that's funny|very funny|so funny|lmao|good one)",
    "sorry": "(sorry|I'm sorry|my bad|sorry about that|oops|oops sorry|so sorry|excuse me|my mistake|sorry, my fault)",
    "joke": "(tell me a joke|a joke please|joke|do you know a joke|got any jokes|can you tell me a joke|know any good jokes|tell a joke)",
    "joke_again": "(another joke|one more joke|tell me another joke|another one please|do you know another joke|a better joke)",
    "funny": "(make me laugh|say something funny|cheer me up|be funny|tell me something funny|entertain me)",
    "weather_talk": "(nice weather|nice weather today|it's raining|it's so hot|it's cold today|it's snowing|what a storm|too hot today|lovely weather|it's freezing)",
    "congratulations": "(congratulations|congrats|you did it|we did it|well, congratulations|I'm proud of you|high five)",
    "yes_no": "(ok|okay|yes|yeah|sure|alright|fine|right|got it|good|cool|I see|great|that's fine|that's right|really|interesting|maybe|wow|oh)",
    "model": "(what model are you|which model is this|are you an ai|are you a language model|what version are you|how big are you|how smart are you|can you learn)",
    "rivals": "(are you chatgpt|are you siri|hey siri|alexa|are you alexa|ok google|do you know siri|are you like chatgpt)",
    "internet": "(do you need the internet|are you online|do you work offline|can you work offline|does this need wifi|are you connected to the internet)",
    "free": "(is it free|are you free|how much do you cost|is this free|do I have to pay|what does it cost|is it open source)",
    "can_do": "(what can you do|help|help me|what can I ask|what can I ask you|how do you work|how can you help me|what do you do|show me what you can do|commands|what can you do for me|can you help me)",
}
"""What most people say, by kind."""


def _kind(name: str, reply: str, weight: float, text: str) -> Intent:
    return Intent(name=name, reply=reply, weight=weight, phrases=lines(text), plain=lines(_PLAIN.get(name, "")))


INTENTS = (
    _kind("hello", "Hello! What can I do for you?", 0.17, """
        (hi|hello|hey|hiya|yo|howdy|greetings|hullo|heya|hey hey|ahoy|aloha|'ello|sup|wassup|oi|helloo|hellooo|hii|heyy|good day|salutations)
        (hi|hello|hey) (there|nestor|again|you|friend|mate|everyone|buddy|my friend|assistant|computer|old friend|Nestor)
        (good|a very good) (afternoon|day|evening) (|to you|nestor|there)
        (hi|hello|hey)(,|) (nice to meet you|good to see you|it's me|I'm {n}|I'm new here|this is {n}|my name's {n}|long time no see)
        (I'm back|I'm here|it's me|I'm home|back again|here I am|me again|guess who's back)
        (nice|good|pleased|great) to (meet|see) you
        (afternoon|evening|g'day|hey up|alright mate|what's cracking|namaste friend)
        (hello world|hello hello|hi hi|well hello|well hi there|oh hello|why hello)
    """),
    _kind("good_morning", "Good morning! What can I do for you?", 0.1, """
        good morning
        (good morning|morning|mornin|gm|a very good morning) (|nestor|to you|sunshine|all|there|mate|my friend)
        (good morning|morning)(,|) (how are you|I'm up|I just woke up|did you sleep well|let's get started|time to work)
        (rise and shine|wakey wakey|top of the morning|top of the morning to you|happy morning|what a morning)
        (I'm awake|I'm up|just got up|just woke up|finally awake|I overslept again)
        (good mornin|gud morning|goodmorning|mornings|mornin all|top o' the mornin)
        (lovely|beautiful|cold|early) morning(|, isn't it| today)
    """),
    _kind("good_night", "Good night, sleep well!", 0.1, """
        good night
        (good night|night|nighty night|gn|goodnight|night night|nite|sleep well|sweet dreams|sleep tight) (|nestor|all|then|mate|my friend)
        (I'm|I am) (going to bed|off to bed|going to sleep|hitting the sack|turning in|calling it a night)
        (time for bed|off to bed|bed time for me|I need to sleep now|see you in the morning|till the morning|until tomorrow morning)
        (good night)(,|) (see you tomorrow|sleep well|thanks for today|talk tomorrow|don't let the bedbugs bite)
        (have a good night|have a restful night|sleep well you too)
    """),
    _kind("thanks", "You're welcome!", 0.2, """
        (thanks|thank you|thx|ty|cheers|ta|thank u|thanx|thnx|tysm|tks|many thanks|thank you very much|thank ya)
        (thanks|thank you|cheers) (a lot|so much|very much|a million|nestor|mate|again|for that|for your help|for helping|buddy|for everything|a bunch|a ton|kindly|for the info|for letting me know)
        (thanks|thank you|cheers) for (the reminder|reminding me|the note|the timer|telling me|waking me up|the tip|being there|your patience|remembering)
        (great|perfect|awesome|cool|nice|lovely|ok|okay|brilliant|excellent|wonderful|good|super|fine|alright|wow|fantastic|ah|oh)(,|) (thanks|thank you|cheers|thx|ty)
        (thanks|thank you)(,|) (great|perfect|that's great|that helped|that was helpful|much appreciated|you saved me|that's exactly it)
        (much appreciated|appreciate it|I appreciate it|I appreciate that|I appreciate your help|appreciated|that's very kind|how kind|I owe you one|you're too kind)
    """),
    _kind("praise", "Thank you, that's kind of you!", 0.17, """
        (nice one|good job|well done|great job|good work|nice work|good bot|good boy|great work|you did well|nicely done|bravo)
        (you're|you are|ur) (great|awesome|the best|amazing|a star|a lifesaver|wonderful|so helpful|very helpful|brilliant|a legend|a gem|a big help|smart|clever|cute|funny|sweet|nice|good at this)
        (that's|that was|that is) (great|perfect|awesome|helpful|very helpful|so helpful|wonderful|brilliant|exactly what I needed|what I wanted|just what I needed|lovely|fast|quick)
        (perfect|awesome|brilliant|excellent|fantastic|wonderful|amazing|lovely|splendid|great stuff|sweet|neat|superb|impressive|magic)
        (I love it|love it|I like it|works great|works perfectly|that worked|it worked|it works|exactly|spot on|nailed it)
        (I like you|I like talking to you|you make my day|what would I do without you|couldn't do it without you|best assistant ever|you rock)
        (you're|you are) (better than siri|getting better|faster than I thought|my favourite app|a good listener)
    """),
    _kind("insult", "I'm sorry I wasn't more help. What do you need?", 0.17, """
        (you're|you are|ur) (stupid|useless|an idiot|dumb|annoying|the worst|terrible|slow|boring|wrong|ugly|rubbish|pathetic|a failure|so bad at this|no help)
        (stupid|useless|dumb|bloody|damn|crappy) (machine|bot|thing|computer|assistant|program|app|robot)
        (I hate you|you suck|screw you|go away|get lost|you idiot|shame on you|you're fired|bad bot|bad robot)
        (what the hell|wtf|damn|damn it|for god's sake|are you kidding me|are you serious|oh come on|seriously|omg you're so slow)
        (that's|that was) (wrong|stupid|useless|rubbish|not helpful|terrible|a bad answer|nonsense)
        (you never|you don't|can't you) (understand me|get it|listen|work properly|do anything right)
        (siri|alexa|google|my toaster) is (better|smarter|faster) than you
        (you understand nothing|you don't understand anything|you know nothing|why are you so dumb|what's wrong with you|you disappoint me)
    """),
    _kind("bye", "Goodbye!", 0.14, """
        (bye|goodbye|bye bye|cya|see ya|ciao|farewell|ttyl|so long|cheerio|adios|laters|take care|toodles|bye for now|peace out)
        (bye|goodbye|see you|see ya) (nestor|then|for now|later|soon|tomorrow|around|mate|everyone|next time|again|Nestor)
        (see|catch|talk to|speak to) you (later|soon|tomorrow|next week|around|again|in a bit|next time)
        (talk|speak) (later|soon|tomorrow)
        (that's|that'll be|that will be|that is) (all|everything|it) (|for now|for today|thanks|then)
        (I'm|I am) (off|leaving|heading out|heading home|out|logging off|done for today|signing off|off now)
        (nothing else|nothing more|no more for today|I have to go|gotta go|got to go|I must go|I need to go|time to go)
        (until|till) (tomorrow|next time|later|we meet again)
    """),
    _kind("good_wishes", "Thank you, the same to you!", 0.14, """
        (have a (good|nice|great|lovely|wonderful)) (day|evening|weekend|week|one|afternoon|holiday|trip)
        (happy|merry) (christmas|new year|easter|halloween|thanksgiving|diwali|friday|holidays|monday|hanukkah)
        (enjoy your|enjoy the) (weekend|day|evening|break|holidays)
        (good luck|take it easy|all the best|best wishes|cheers to you|god bless you|bless you|peace be with you|be well)
        (happy birthday|happy birthday nestor|happy birthday to you|many happy returns)
        (season's greetings|merry xmas|happy new year to you|happy weekend|nice weekend to you)
        (wish you|I wish you) (a nice day|a good weekend|all the best|luck|a happy new year)
    """),
    _kind("how_are_you", "I'm running fine, thanks! What can I do for you?", 0.14, """
        how are (you|u|things|ya) (|today|doing|doing today|this morning|feeling|this evening|feeling today|these days|then)
        (how's|how is|hows) (it going|everything|life|your day|your day going|things|it hanging|tricks|your evening|your week)
        (are you|you) (ok|okay|good|alright|well|all right|fine|happy|sad|busy|feeling well|doing ok)
        how (do you feel|have you been|was your day|are you doing|you doing|r u|was your night|was your weekend)
        (everything|all) (ok|okay|good|alright|well) (|with you|there)
        (what's up|whats up|what's new|what's going on|what's happening|what are you doing|what are you up to|wyd|what's cooking|what have you been up to|anything new)
        (hi|hello|hey)(,|) how (are you|are you doing|is it going|are things|have you been) (|today)
        (hope you're well|how do you do|having a good day|enjoying yourself|having fun|are you having a good day)
        (do you feel|are you feeling) (good|alright|lonely|better|great|anything today)
    """),
    _kind("who", "I'm Nestor, a private assistant on your own computer, running a small starter model.", 0.17, """
        (who|what) (are|r) (you|u) (|exactly|really|anyway|actually|again|supposed to be)
        (introduce yourself|tell me about yourself|describe yourself|tell me something about yourself|who am I talking to|who is this|who's this|present yourself)
        (what|who) is (nestor|Nestor|this assistant|this program|answering me)
        (so|and|sorry,) who (are you|is this|am I speaking to)
        (are you|is this) (nestor|Nestor|an assistant|my assistant|the assistant|a helper)
        (what is this|what's this|what is this thing|what's this app|what program is this|what am I looking at)
        (what kind|what sort) of (assistant|thing|program|creature|being) are you
        (give me a short introduction|a few words about you|your profile please|identify yourself|state your purpose)
    """),
    _kind("name", "My name is Nestor.", 0.14, """
        what's your name
        (what's|what is|whats) your (name|full name|real name|first name|last name|nickname)
        (what|how) (should|can|do|may) I (call|name|address) you
        (do you have|have you got|what is) (a|your) name
        (tell me|say|what was) your name (|again|please)
        (why are you|why's your name|why is it) called nestor
        (what does nestor mean|where does your name come from|who named you|is nestor your real name|nice name|why nestor)
        (can|may) I (call you (bob|max|jarvis|computer|{n})|give you a name|rename you|change your name)
        (who gave you|do you like) your name
        (your name|name please|your name please|and you are|you are called)
    """),
    _kind("maker", "The people of the Nestor project made me, as free software.", 0.11, """
        who made you
        (who|what company|which company|what team) (made|built|created|wrote|developed|trained|programmed|owns|designed|coded) (you|u|nestor|this)
        (who is|who's) your (maker|creator|developer|father|mother|owner|boss|programmer|inventor)
        (where|how) were you (made|built|trained|created|programmed)
        (were you made by|are you from|do you belong to) (google|microsoft|apple|openai|a big company|amazon|meta)
        (do you have|who are your) (parents|a creator|a family|siblings|an owner)
        (who do you work for|who pays you|who's behind you|who's behind nestor|whose idea were you)
        (when|why) were you (made|created|built|invented)
    """),
    _kind("human", "No, I'm only a program, but a friendly one.", 0.17, """
        are you human
        (are you|r u|you) (a |an |)(robot|human|person|man|woman|boy|girl|machine|real|alive|living being|real person|human being|bot|ghost|spirit)
        (are you|you're) (sentient|conscious|self aware|awake inside|just code|made of flesh|male or female|an alien)
        do you have (feelings|emotions|a body|a soul|a brain|a heart|friends|a wife|a face|eyes|a mind|pets|a job)
        do you (feel pain|feel anything|eat|drink|breathe|dream|get tired|get bored|get lonely|age|cry|laugh|love anyone|think)
        (is there|am I talking to) (a human|a person|a real person|someone|a machine|a bot|a computer)
        (can you) (feel|think|love|dream|die|cry|taste|smell|fall in love|be happy)
        (prove you're|admit you're|you sound|I think you're) (human|a robot|real|a person)
    """),
    _kind("age", "I'm only software, so I don't have an age.", 0.1, """
        how old are you
        (how old|what age) are (you|u) (|nestor|now|really)
        (what's|what is|when's|when is) your (age|birthday|date of birth|birth date|zodiac sign)
        when were you born
        (are you|you) (young|old|older than me|a baby|new|an adult|a child|how old)
        (how long have you|since when do you) (existed|been around|exist|lived|been alive)
        (do you have|do you celebrate) (a birthday|birthdays|your birthday)
        (tell me your age|your age please|age|guess your age|what year were you born)
        (in what year|what day) were you (born|released|made)
    """),
    _kind("home", "I live on your own computer, nowhere else.", 0.11, """
        where do you live
        where (are you|are you from|do you come from|do you run|were you born|are you running|do you stay|is your home|are you right now|is your server)
        (what|which) (country|city|server|place|planet) (are you from|do you live in|are you in|do you run on)
        (are you|do you live) (in the cloud|on a server|on my computer|in my pc|in america|in the internet|local)
        (do you run|are you running) (locally|on this machine|on my laptop|on your own servers|in a data centre|on this computer|in the background)
        (what's|what is) your (address|location|home|country|nationality|hometown)
        (do you have a home|where's home for you|is it dark in there|is it cosy in there|how is it inside the computer)
    """),
    _kind("sleep", "No, I never sleep. While I run, I'm here.", 0.1, """
        do you sleep
        (do|does) (you|nestor) (ever |)(sleep|rest|nap|take a break|go to bed|dream at night|switch off|go on holiday)
        (are you|you) (tired|sleepy|awake|asleep|sleeping|still up|working at night)
        what time do you (go to bed|get up|sleep|wake up|start work|finish work)
        (when|how long|where) do you (sleep|rest|take breaks|work)
        (did you sleep|have you slept|how did you sleep) (well|last night|enough|)
        (go to sleep|take a break|have a rest|you should rest|don't you need sleep|go to bed nestor|take the day off)
        (are you available|do you work|are you here) (24 7|at night|all day|on sundays|on weekends|round the clock)
    """),
    _kind("privacy", "I only read what you write to me here; all of it stays on this computer.", 0.22, """
        are you listening
        are you (listening to me|recording me|recording this|recording|spying on me|watching me|always listening|listening all the time|tracking me|logging this)
        do you (spy on me|listen to me|send my data anywhere|store what I say|share my data|record my voice|watch me|sell my data|track me|keep logs|read my files|report me)
        (is|are) my (data|words|messages|conversations|secrets|chats|files|questions) (private|safe|sent anywhere|stored|shared|secure|encrypted|read by anyone|uploaded)
        (who|can anyone|can somebody|does anyone|can my boss) (sees|see|read|reads|hear) (what I write|my messages|this chat|what I say|us)
        (can|may) I (trust you|tell you a secret|tell you anything|trust you with a secret|speak freely)
        (is|are) (this|you|nestor) (private|confidential|secure|safe|safe to use|gdpr compliant|spyware|trustworthy)
        (what happens to|where does|who gets) (my data|what I write|everything I type|my words go|this conversation|my input)
        (do you|can you) (see my screen|see me|hear me all the time|hear what I say|read my mails|see what I type elsewhere|use my camera|use my microphone)
        (how private|how safe) (are you|is this|is nestor|is my data)
    """),
    _kind("presence", "I'm here. What can I do for you?", 0.14, """
        test
        (test|testing|test test|testing testing|one two test|just a test|this is a test|mic check|test message|check check|testing 1 2 3)
        are you there
        (are you|you|anyone|anybody|somebody) (there|here|still there|still here|around|home)
        (can you hear me|do you read me|do you hear me|do you copy|can you read this|am I getting through|is this working|is this on|does this work|do you work)
        (are you working|are you on|are you ready|are you running|did you crash|are you broken|still alive|still with me|is anyone there)
        (hello anyone|hello is anybody there|anybody home|knock on wood are you there|ping|nestor are you there|nestor?)
        (wake up nestor|answer me|say something|respond|talk to me nestor|please answer|why don't you answer|hello are you listening)
    """),
    _kind("love", "That's lovely to hear! I'm happy to help you.", 0.11, """
        I love you
        (I love|love|I adore|I fancy|I really like|I'm in love with) (you|u|you nestor|you so much|you very much|your voice)
        (do you|could you|can you) (love me|like me|marry me|be my friend|be my girlfriend|be my boyfriend|kiss me|miss me|date me|fall in love with me)
        (will you|would you) (marry me|go out with me|be my valentine|be my friend|love me forever|be mine)
        (are you|you) (single|married|in love|taken|my friend|seeing someone|jealous)
        (you're my|you are my) (best friend|only friend|friend|love|soulmate|hero|everything)
        (kisses|hugs|xoxo|hug|big hug|love you|luv u|miss you|I missed you|I miss you)
        (do you have|have you got) (a girlfriend|a boyfriend|a crush|a partner|a lover)
    """),
    _kind("bored", "Boredom passes. Maybe a walk, or something from your list?", 0.1, """
        I'm bored
        (I'm|I am|im|I feel|I'm so|feeling) (|so |really |a bit |very |totally )(bored|bored to death|bored stiff|restless|unmotivated|lazy today)
        (this is|it's|life is|work is|today is|the meeting is) (|so |really )(boring|dull|tedious)
        (nothing to do|I have nothing to do|there's nothing to do here|nothing ever happens|I don't know what to do with myself|nothing on tv)
        (bored|so bored|boring|boooring|bored bored bored|killing time|just killing time|wasting time)
        (I'm procrastinating|can't be bothered|I've got no motivation|don't feel like working|I don't want to work)
        (same old same old|another boring day|every day is the same|waiting for the weekend)
    """),
    _kind("sad", "I'm sorry to hear that. I hope it gets better soon.", 0.2, """
        I'm sad
        (I'm|I am|im|I feel|I'm feeling|I've been|feeling) (|so |a bit |really |very |quite |pretty |kind of |too )(sad|lonely|stressed|anxious|sick|ill|upset|down|depressed|worried|angry|frustrated|scared|unwell|terrible|awful|overwhelmed|heartbroken|miserable|hungover|nervous|lost|grumpy|blue)
        (I had|it was|I've had|it's been|what) a (bad|terrible|awful|rough|long|hard|horrible|tough|stressful|miserable|lousy) (day|week|night|morning|month|year|time)
        (my {w} (died|is sick|is ill|hurts|broke|is broken|got stolen|is gone)|I lost my {w}|I broke my {w}|I failed my {w}|I hurt my {w})
        (my dog died|my grandma died|I got fired|I lost my job|she left me|he broke up with me|I failed the exam|we lost the match|my flight was cancelled)
        (I can't|I couldn't|I didn't) (cope|breathe|do this|take it|stop crying|go on|bear it)
        (nobody|no one) (likes|understands|listens to|loves|cares about) me
        (I hate|I can't stand) (my job|my life|this|everything|work|this day|winter)
        I (miss|am missing) (my {w}|{n}|home|my mum|her|him)
        (life|today|work|this|everything) (is hard|sucks|is awful|is terrible|is too much|was hard|was awful|is stressful)
        {n} (is mad at me|broke up with me|left me|is ill|was mean to me|won't talk to me|is in hospital)
    """),
    _kind("tired", "Be good to yourself and get some rest.", 0.11, """
        I'm tired
        (I'm|I am|im|I feel|I'm feeling|feeling) (|so |a bit |really |very |dead |super )(tired|exhausted|sleepy|worn out|knackered|drained|shattered|beat|wiped out)
        (I can't|I couldn't|I didn't) (sleep|focus|concentrate|sleep last night|keep my eyes open|get out of bed)
        (I slept|I've slept) (badly|two hours|like a baby but not enough|too little|terribly)
        (I need|I want|I could use) (a nap|some sleep|sleep|my bed|a rest|more coffee|a day in bed)
        (long day|what a day|what a long day|such a long day|finally done for today|I'm done|I'm finished)
        (so tired|yawn|zzz|zzzz|sleepy|dead tired|half asleep|burning the midnight oil)
        (working|studying|driving) (all night|too much|since six|all day) (makes me tired|wears me out|again)
    """),
    _kind("glad", "Glad to hear that!", 0.14, """
        (I'm|I am|im|I feel|I'm feeling|feeling) (|so |really |very |quite |pretty )(happy|great|good|excited|fine|well|fantastic|proud|relaxed|wonderful|better|glad|on top of the world|ok|thrilled|lucky)
        (I had|it was|I've had|it's been|what) a (good|great|lovely|wonderful|nice|fantastic|perfect|beautiful|productive|fun) (day|week|night|morning|month|year|time|weekend)
        (I got|I passed|I won|I made|we won) (the {w}|it|the job|my exam|the game|a promotion|the lottery|my driving test)
        (today|life|everything|work|this) (is|was|is going) (good|great|wonderful|amazing|well|lovely|fine|fantastic)
        (guess what|good news|great news)(,|!|) (I'm engaged|we won|I passed|it's a girl|I got the job|we're moving|she said yes)
        (I love|I enjoy) (my job|my life|this|summer|music|the sun|weekends|reading|cooking)
        (I'm|I am) (getting married|in love|having a baby|on holiday|retired|a grandma now|going to be a dad)
        (yay|woohoo|hooray|yippee|yes yes yes|finally|at last|best day ever|so happy|hurray)
    """),
    _kind("my_birthday", "Happy birthday to you!", 0.1, """
        it's my birthday
        (it's|it is|today's|today is) my (birthday|bday|b-day|thirtieth birthday|big day|18th birthday) (|today|finally|at last)
        (I'm|I am|I turn|I turned|I'll be) ({number}|thirty|forty|fifty|sweet sixteen|a year older) today
        (guess what|hey|oh)(,|) (it's|today is) my birthday
        (it's my birthday and|today I turn {number} and) (nobody called|I'm so happy|I feel old|we're having cake)
        (wish me|won't you wish me) (a happy birthday|happy birthday)
        (birthday girl|birthday boy) (here|today|)
        (another year older|one year older today|I was born on this day|I'm celebrating my birthday)
        (we're celebrating|I'm celebrating) (my birthday|my 40th|turning thirty) (today|tonight|)
    """),
    _kind("laughter", "I'm glad you're amused!", 0.1, """
        haha
        (haha|hahaha|lol|lmao|rofl|hehe|heh|ha ha|hahahaha|hihi|ha|lolol|ahaha|bwahaha|tehe|xD lol)
        (that's|that was|you're|this is|it's) (|so |really |quite |very )(funny|hilarious|a good one|too funny|cute and funny)
        (good one|nice joke|great joke|funny|very funny|so funny|hilarious|I'm laughing|I can't stop laughing|that made me laugh|made me smile)
        (you crack me up|you made me laugh|I'm dying|dead|lol what|lol ok|haha nice|haha true|haha good one|lmao same)
        (laughing out loud|giggle|snort|chuckles|grins|smiles|what a joke)
    """),
    _kind("sorry", "No problem at all.", 0.11, """
        sorry
        (sorry|my bad|oops sorry|excuse me|pardon me|apologies|sorry about that|so sorry|I'm sorry|very sorry|my apologies|mea culpa|soz|oops|whoops|my mistake)
        (I'm|I am) (sorry|so sorry|really sorry) (|for shouting|about before|for that|for being rude|I was rude|nestor)
        (forgive me|please forgive me|I apologise|I apologize|didn't mean it|I didn't mean to be rude|no offence|no hard feelings)
        (sorry|oops)(,|) (I was wrong|typo|that was rude|I was busy|I got distracted|for the late reply|wrong button|my fault)
        (that was my fault|it was my mistake|I was wrong|I got it wrong|I shouldn't have said that|I take back the insult)
    """),
    _kind("joke", "Why was the calendar so popular? It had a lot of dates.", 0.11, """
        (tell|give) me (a|a good|a funny|your best|a short) joke
        (a joke|joke|jokes|joke please|tell a joke|a joke please|joke time)
        (do you know|got|have you got|know) (any|a|some|any good) (jokes|joke|good jokes|funny jokes)
        (I want|I'd like|I need|let me) (to hear |hear |)a (joke|good laugh)
        (can|could|would) you (tell me a joke|tell a joke|tell jokes|crack a joke)
        tell me (a joke about|a knock knock joke about|something funny about) (the |)(a |){w}
        (crack a joke|got a joke for me|hit me with a joke|a dad joke please|tell me a dad joke|make a joke|any good jokes today)
    """),
    _kind("joke_again", "What did the digital clock tell its mother? Look, no hands!", 0.1, """
        another joke
        (another|another joke|one more joke|one more|more jokes|a second joke|next joke|a better joke|a different joke|a new joke) please
        (tell|give) me (another|one more|a better|a different|a new) (joke|one)
        (do you know|got|have you got|know) (another|any more|any other|a better|more) (joke|jokes|one)
        (one more joke|more jokes|another one like that|a different joke|a better joke|next joke|again a joke|a new joke)
        (I know that one|heard that one|that's an old one|not funny)(,|) (another|tell me another|a better one|try again|next joke)
        (can|could) you (tell me another joke|tell me a better joke|do one more joke|do better than that joke)
    """),
    _kind("funny", "I told my timer to relax. It needed a minute.", 0.1, """
        say something funny
        (make me|please make me) (laugh|smile|giggle|chuckle)
        (be funny|cheer me up|amuse me|entertain me|tell me something funny|say something silly|be silly|humour me|brighten my day|lighten the mood)
        (can|could|would) you (make me laugh|be funny|say something funny|cheer me up|make me smile|entertain me)
        (I need|I want|I could use) (cheering up|a laugh|a smile|something funny|some fun|some humour|a good laugh today)
        (are you|you're not|why aren't you) (funny|funny at all|able to be funny|more fun)
        (do you have|got) (a sense of humour|any humour|something funny)
        (a pun please|tell me a pun|give me a pun|got any puns|know any one-liners|tell me a one-liner)
    """),
    _kind("weather_talk", "I hope it suits you out there!", 0.11, """
        nice weather
        (nice|lovely|awful|terrible|beautiful|strange|crazy|gorgeous|miserable) weather (|today|isn't it|out there|we're having|again)
        (it's|it is|its) (|so |really |pretty |too )(hot|cold|sunny|rainy|windy|grey|foggy|humid|icy|lovely) (|out |outside )(today|again|here|now)
        it's (raining|snowing|pouring|hailing|freezing|drizzling|boiling hot) (|again|here|outside|all day|cats and dogs)
        (what a|such a) (storm|sunset|beautiful day|lovely evening|heat|cold wind|grey day|sunrise)
        (the sun is out|finally some sun|finally rain|so much snow|what weather|I love the rain|I hate the cold|I love this weather|I hate this weather)
        (too hot to work|too cold for me|the snow is beautiful|I'm freezing|I'm melting|spring is here|autumn is coming|winter is coming)
    """),
    _kind("congratulations", "Thank you! Let's keep it up.", 0.1, """
        congratulations
        (congratulations|congrats|felicitations|kudos|respect|hats off|grats|props|cheers to that) (|nestor|to you|on your job|my friend|on that)
        (you did it|we did it|you made it|we made it|mission accomplished|high five|good for you|way to go|you go|go nestor)
        (I'm proud of you|proud of you|you've earned it|you deserve it|I'm impressed|you did great|you did us proud)
        (a round of applause|clap clap|standing ovation|three cheers for you|hip hip hooray|gold star for you)
        (big|huge) (congrats|congratulations|respect)
        (we make|what|we are) a (good|great) team
    """),
    _kind("yes_no", "OK.", 0.17, """
        (ok|okay|k|kk|alright|sure|fine|right|got it|understood|all right|very well|okey dokey|roger|okie|oki|aight|gotcha)
        (yes|yeah|yep|yup|aye|of course|indeed|yes please|exactly|correct|that's right|absolutely|definitely|sure thing|you bet|y|ya|yass|yessir|certainly)
        (ok|okay|alright|fine|sure)(,|) (good|fine|then|I see|great to know|got it|understood|sure|cool|whatever)
        (cool|nice|good|great|super|interesting|wow|oh|really|I see|fair enough|true|right|hm ok|makes sense|good point|agreed|deal)
        (oh well|well well|so what|that's life|so it goes|same here|me too|you know|ah|aha|oh ok|ah ok|ah I see)
        (meh|ugh|ouch|yikes|phew|gosh|oh my|oh dear|good grief|blimey|hmm ok|pff|tsk|hah)
        that's (ok|fine|true|right|good|good enough|alright|correct|settled)
        (maybe|perhaps|possibly|probably|certainly not|I think so|I guess so|I suppose|I hope so|not sure|who knows|we'll see)
    """),
    _kind("model", "I'm Nestor's small starter model. Larger ones: Settings → Models.", 0.17, """
        what model are you
        (which|what) (model|AI|version|language model|llm|ai model|neural network|engine) (are you|is this|do you use|are you using|do you run on|is running|am I talking to|is behind you)
        (what's|what is) your (model|version|version number|architecture|parameter count|context size|model name|knowledge cutoff)
        (how big|how smart|how large|how clever|how many parameters|how good) (are you|is your model|is the model|do you have)
        (are you|is this) (a language model|an llm|an ai|a neural network|a chatbot|artificial intelligence|a large language model|a small model|machine learning|the big model)
        (can you|could you|do you) (get smarter|learn|improve|be upgraded|use a bigger model|switch models|learn from me|get better over time)
        (how do I|can I|where do I) (get a larger model|change the model|switch to a bigger model|upgrade you|install another model|use a better model)
        (why are you so|why're you) (small|limited|simple|basic)
        (which|what) (models|other models|bigger models) (are there|can I use|do you have)
    """),
    _kind("rivals", "No, I'm Nestor, with a small model of my own.", 0.14, """
        are you ChatGPT
        (are you|is this|r u) (chatgpt|ChatGPT|siri|Siri|Alexa|alexa|GPT|gpt 4|Claude|gemini|Cortana|llama|google assistant|bixby|copilot|jarvis|hal 9000|deepseek|mistral|clippy)
        (hey|ok|hi|hello)(,|) (siri|google|alexa|cortana|bixby|chatgpt)
        (are you|is it) (made by|based on|powered by|the same as|related to|like|better than) (chatgpt|openai|siri|google|alexa|gpt|llama|claude|copilot)
        (do you know|do you like|are you friends with|have you met|what about) (siri|alexa|chatgpt|google assistant|cortana)
        (alexa|siri|cortana|bixby|ok google|hey google)
        (you sound|you look) like (siri|chatgpt|alexa|clippy)
        (do you use|are you using) (chatgpt|openai|the gpt api|gemini|claude)
        (which is better|who's smarter), you or (siri|alexa|chatgpt|google)
    """),
    _kind("internet", "No, I run on this computer. Only web searches need the internet.", 0.14, """
        do you need the internet
        (do|does) (you|nestor|this) (need|require|use|have) (the internet|internet|wifi|a connection|the cloud|an internet connection|to be online|the web) (|to work)
        (are you|is this|is nestor) (connected to the internet|online|offline|on the internet|cloud based|working offline|local or cloud)
        (can|do|will|would) you (work|run|function|help me) (offline|without internet|without wifi|on a plane|with no connection|when the internet is down|in flight mode)
        (what|what works) (if|when) (the internet is down|I'm offline|there is no wifi|my connection drops)
        (which|what) (parts|features|things|functions) (need|use) (the internet|a connection|wifi)
        (does it|do I|does this) (work offline|need a connection|need internet for this|use my data plan|cost data)
    """),
    _kind("free", "Yes, Nestor is free software and costs nothing.", 0.11, """
        is it free
        (is|are) (it|you|this|nestor|the app|this program) (free|really free|free of charge|for free|open source|free software|expensive|paid)
        (how much|what) (do you|does it|does this|does nestor) (cost|cost per month|cost me)
        (do I|must I|will I) (have to |need to |)(pay|pay for this|pay anything|buy a licence|subscribe|get a subscription|need an account|register)
        (is there|do you have) (a subscription|a fee|a free version|a premium version|a price|ads|a trial)
        (what's|what is) (your price|the price|your licence|the catch|the cost|your business model)
        (can I|may I) (use you for free|get you for free|see your source code|look at your code|change your code|share you with friends)
        (where is|who can see) (your source code|your code)
    """),
    _kind("can_do", CAN_DO_REPLY, 0.28, """
        what can (you|u) do (|for me|exactly|to help|here|right now|today|then|with that)
        (help|help me|help please|/help|help!|i need help|I need some help|commands|options|menu|features|usage)
        what (are you able to do|do you do|are your features|are your capabilities|are your skills|are your functions|commands do you know|tools do you have|do you know how to do|are you good at|are you good for|are you capable of)
        how (can|do|could) (you help|you assist|I use you|you help me|I use this|you be useful|I get started|this work)
        what (can|could|should|may) I (ask you|ask|say to you|say|do with you|ask you to do|use you for|do here|tell you)
        (list|show me|tell me|give me) (your (commands|features|skills|capabilities|functions)|what you can do|all commands|everything you can do|what you're capable of|the commands)
        what (kind|sort|type) of (things|stuff|requests|tasks|questions|help) can you (do|help with|help me with|handle|answer|give me)
        (can you help me|can you help|could you help me|are you able to help me|will you help me|can u help|I need your help|please help)
        what else (can you do|do you know|is there|are you good for)
        what (things|stuff) can you (do|help me with|help with)
        how can you help (me|us|)
        what are you (for|useful for|here for|made for)
        (give|show) me (some examples|examples|an example of what you can do|a list of commands)
        (what do I do|what now|how does this work|where do I start|I don't know what to say|how do I begin|first time here)
        (can you do|do you do|what about) (anything useful|more than reminders|other things|anything else|something useful|more)
    """),
)  # fmt: skip
"""The kinds of small talk, each with its reply."""
