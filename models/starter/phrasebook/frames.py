"""What people put around a request: the wake name, politeness, asides, fillers, and second thoughts."""

# ruff: noqa: E501 - one phrase to a line, however long

from collections.abc import Mapping, Sequence

from models.starter.phrases import lines


def _forms(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


WAKE = _forms(
    "Nestor, |nestor, |nestor |hey nestor, |hey nestor |Hey Nestor, |ok nestor |hi nestor, |Nestor: |"
    "okay nestor, |yo nestor |Nestor |hello nestor |Hello Nestor, |Nestor! |nestor? |Dear Nestor, |right nestor |"
    "so nestor |oi nestor |alright nestor, |hiya nestor, |good morning nestor, |evening nestor, |nestor mate, |"
    "hey Nestor! |psst nestor |listen nestor |um nestor |nestor, hey, |howdy nestor, |ok Nestor, |"
    "hey there nestor, |Nestor - |nestor... "
)
"""Ways to call Nestor by name."""
LEAD = _forms(
    "please |please |pls |hey, |hey |ok |okay, |hi, |so |um |uh, |also |now |alright, |hello, |computer, |"
    "assistant, |quickly |and |then |oh, |right, |well, |one more thing, |sorry, |hmm, |yes, |no, |oh and |"
    "actually, |next, |great, |thanks, now |good, |ok so |listen, |quick one: |hi there, |good morning, |"
    "morning, |yeah |kindly |hey there, |ah, |first, |mate, |mate |bro, |bro |dude, |love, |man, |buddy, |pal, |"
    "darling, |my friend, |sir, |umm |erm |erm, |er, |uhh |uh so |um so |um like |so like |like |well |well so |"
    "okay so |ok um |right so |right then, |so um, |you know what, |hey um |hey so |oh hey, |oh also, |oh um |"
    "oh wait, |wait, |excuse me, |pardon me, |sorry |sorry, um |real quick, |real quick |"
    "just quickly, |quick thing, |question: |quickly please, |please, |pleeease |pls can I ask, |good evening, |"
    "good afternoon, |evening, |afternoon, |hiya, |hiya |heya |yo, |yo |oi, |hullo, |howdy, |ta, |cheers, |"
    "thanks, |thank you, |great thanks, |perfect, |cool, |cool so |nice, |fine, |sure, |okay then, |"
    "alright then, |alright so |aight |lol ok |haha ok, |ok cool, |k |k, |kk so |anyway, |anyhow, |by the way, |"
    "btw |btw, |also, |plus, |and then, |and now |and also |then, |finally, |last thing, |one last thing, |"
    "another thing, |first of all, |for starters, |now then, |let's see, |hmm ok |hm, |ah ok, |ah right, |"
    "actually |basically |listen up, |look, |see, |yes please, |yep, |no no, |nope, "
)
"""Openings that fit every utterance."""
REQUEST_LEAD = _forms(
    "can you |could you |can you please |could you please |would you |would you please |will you |I want you to |"
    "I'd like you to |I need you to |please could you |go ahead and |can u |could u |please can you |you can |"
    "I'd love for you to |be so kind and |do me a favour and |do me a favor and |might you |are you able to |"
    "is it possible to |just |you should |any chance you could |I would like you to |be a dear and |"
    "be a love and |be a star and |be a pal and |be a sweetheart and |be an angel and |be so good as to |"
    "be so kind as to |do me a solid and |do us a favour and |do me a quick favour and |if you don't mind, |"
    "if you don't mind |if you could, |if you would, |if you can, |if possible, |if it's not too much trouble, |"
    "if it's no bother, |if it isn't too much to ask, |if you have a second, |if you've got a sec, |"
    "when you get a chance, |when you get a chance |when you have a moment, |when you're ready, |"
    "whenever you can, |when you can, |real quick can you |can you just |could you just |"
    "could you quickly |can you quickly |can you maybe |could you maybe |could you possibly |can you possibly |"
    "could you kindly |would you kindly |will you please |would you be able to |would you be so kind as to |"
    "would it be possible to |is there any chance you could |any way you could |do you think you could |"
    "do you think you can |I wonder if you could |I was wondering if you could |I was hoping you could |"
    "I'd appreciate it if you could |I'd be grateful if you could |I'd be glad if you could |"
    "it would be great if you could |it'd be great if you could |it would help if you could |I need u to |"
    "I want u to |i need ya to |I'd really like you to |I'm gonna need you to |I'm asking you to |"
    "I'd ask you to |you need to |you gotta |u can |can ya |could ya |would ya |will ya |cld u |pls can you |"
    "please could you just |can you please just |can you um |could you uh |can you like |could you um |"
    "would you um |please just |please go ahead and |please quickly |just quickly |kindly |go on and |"
    "go on, |come on, |make sure to |be sure to |have the goodness to |I beg you, |might you kindly |"
    "maybe you could |perhaps you could |you could |why don't you |why not |how about you |"
    "need you to |want you to |hoping you can |wondering if you could |"
    "also can you |also could you |and can you |"
    "and could you |so can you |so could you |yeah can you |ok can you |ok could you |okay now |sorry, can you |"
    "sorry, could you |sorry but can you |hi, could you |hey, can you |hello, can you |hey can you please |"
    "hi can you please "
)
"""Openings that need a request after them."""
TRAIL = _forms(
    " please|, please| thanks|, thanks| thank you|, ok?| ok|, ok| for me|, asap| pls|, would you|, will you|"
    " if you can| cheers|, nestor| nestor|, thank you| thx| plz| please and thank you|, alright?| okay|"
    " if you please|, please nestor| would you|, quickly|, if possible|, mate| please!|, can you|"
    " , please|, will ya| ta|, love|, bro| bro|, dude|, man|, buddy|, pal|, darling|, dear|, my friend|, sir|"
    " mate|, thank you so much| thank you so much|, thanks so much|, thanks a lot| thanks a lot|, many thanks|"
    ", thank you very much|. Thanks|. Thank you|. thanks!|. Thank you so much|. Cheers|. Please| k thx|, k thx|"
    " kthx|, ok thx|, ok thanks| thx bye|, cheers mate| cheers mate|, thanks mate|, ty| ty|, tysm| tysm| thanku|"
    " thnx| tnx|, thankies|, ta love|, much obliged|, much appreciated|, appreciate it|, I appreciate it|"
    ", real quick| rq|, that's all|. That's all|. that's all thanks|, that's it|, that is all|"
    ", that'll be all|, that would be all|, if you don't mind| if you don't mind|, if you would| if you would|"
    ", if you could| if you could|, if you can|, if I may ask|, if that's ok|, if that's okay|"
    ", if that's alright|, if it's no trouble|, if it's not too much trouble|, if it's possible|"
    ", if you have a second|, when you get a chance|, when you have a moment|, when you can|"
    ", whenever you're ready|, could you|, could you please|, can you please|, will you please|"
    ", would you please|, would you mind|, would ya|, can ya|, yeah?|, yes?|, hm?|, okay?|, alright|"
    " pretty please|, pretty please| pleaseee| plsss| pls thx| pls and thanks| please and thanks| pleaase| plis|"
    ", kindly| kindly|, there's a dear|, there's a good chap|, be a dear|, that's a good lad|, you're a star|"
    ", you're the best|, you're a lifesaver|, nestor please|, Nestor!|, dear nestor| 🙏| 🙂| 😊| :)| ;)| lol| haha|"
    ", um please| please uh thanks|, you know|, sorry!|, sorry to bother| over and out|, go ahead|, chop chop|"
    ", and quick|, make it quick"
)
"""Endings that are never part of a value."""
REASON = _forms(
    ", it's important|, it's urgent| - thanks in advance|, I'm in a hurry|, that would help| (important)|, that'd be great|"
    ", I'm busy right now|, I'd be so grateful|, it would mean a lot|, it would help me a lot|"
    ", that would really help|, that'd help a lot|, that would be great|, that would be lovely|"
    ", that'd be amazing|, that'd be awesome|, would be a huge help|, you'd be doing me a favour|"
    ", you'd really be helping me out|, you're saving my life|, I owe you one|, no rush|, no hurry|"
    ", take your time|, it's kind of urgent|, it's a bit urgent| - it's urgent| - important| (urgent)|"
    ", sorry for the hassle|, sorry for asking|, sorry to be a pain|, hope that's ok|, hope that's not too much|"
    ", I'm counting on you|, I rely on you|, you know how I am|, you know what I'm like|, you know me|"
    ", I can't do it myself right now|, I can't type right now|, I'm in a rush|, I'm in a bit of a hurry|, gotta run|"
    ", got to dash|, as soon as you can|, thanks a million|, thanks for the help|, thanks for helping|"
    ", thank you kindly|, thanks in advance|, thx in advance|, bless you|, god bless|, have a nice day|"
    ", and thanks again|, and thank you|, that's all for now|, nothing else for now"
)
"""Asides after a request."""
FILLERS = _forms(
    "just|really|actually|maybe|like|uh|also|um|er|please|erm|umm|uhh|hmm|uh,|um,|"
    "er,|uh just|um just|just|um|uh|like|please|just"
)
"""Words that slip in between others."""
QUESTION_STARTS = _forms(
    "what|what's|whats|who|who's|whos|how|how's|when|when's|where|where's|why|do|does|did|is|are|was|were|am|can|"
    "could|would|will|which|any|have|has|had|should|whose|d'you|shall|may|got|didn't|aren't|isn't|wat|wats|wut|"
    "wuts|hows|whens|wheres|whys|what're|what'll|what'd|who'll|who'd|where'd|how'd|how're|how'll|when'll|might|"
    "won't|wouldn't|couldn't|shouldn't|doesn't|hasn't|haven't|wasn't|weren't|isnt|arent|didnt|whom|ain't|anyone|"
    "anything|anybody|whatcha"
)
"""First words of a question, which takes a question mark and no "can you"."""
NO_REQUEST_STARTS = _forms(
    "i|t|i'm|i've|i'd|my|the|we|we're|it|it's|it'd|is|you|your|no|this|that|there|here|a|an|im|ive|id|ill|i'll|he|"
    "he's|she|she's|they|they're|they've|we've|we'll|we'd|you're|you've|you'd|u|ur|its|that's|thats|there's|"
    "theres|here's|heres|these|those|our|his|her|their|some|someone|something|somebody|everything|everyone|"
    "nothing|nobody|who|both|all|another|more|less|one|two|first|second|last|new|next|every|each|daily|weekly|"
    "monthly|once|twice|if|when|whenever|while|because|since|as|after|before|until|till|unless|though|and|or|but|"
    "so|also|plus|then|than|not|don't|dont|never|nope|yes|yeah|yep|ok|okay|k|kk|hey|hi|hello|well|oh|ah|um|uh|"
    "hmm|sorry|thanks|thx|in|into|on|at|by|for|from|to|of|with|about|over|under|per|around|roughly|exactly|"
    "approximately|am|pm|today|today's|tomorrow|tomorrow's|tonight|yesterday|now|later|monday|tuesday|wednesday|"
    "thursday|friday|saturday|sunday|time|time's|date|day|month|year|week|weekend|clock|current|local|exact|"
    "calendar|reminder|reminders|alarm|alarms|timer|timers|notes|memo|memory|todo|to-do|todos|tasks|shopping|"
    "groceries|grocery|volume|vol|audio|speakers|speaker|headphones|weather|forecast|temperature|news|website|"
    "site|page|link|tab|address|browser|app|application|program|math|maths|sum|calculator|calc|tip|tax|vat|gst|"
    "conversion|units|unit|half|full|max|maximum|minimum|min|up|down|louder|quieter|softer|higher|lower|bit|"
    "little|much|way|slightly|quick|need|needs|want|wants|wanna|gotta|gonna|lemme|let|lets|let's|dunno|guess|"
    "hope|hoping|lost|forgot|got|gone|would|could|might|may|fancy|wake-up|appointment|meeting|birthday|result|"
    "best|good|great|nice|big|mine|ours|yours|kitchen|egg|pasta|tea|laundry|pomodoro|opening|starting|launching|"
    "googling|same|even|still|somewhat|latest|recent|breaking|"
    "yo|oi|erm|bro|mate|wrong|repeating|regular|recurring|urgent|one-time|going|only|someone's|that'd|wots|item|"
    "task|fyi|done|off|can't|completed|finished|bought|changed|rolled|took|taking|turns|internet|web|online|self|"
    "self-note|idea|thought|ready|label|t-minus|countdown|stopwatch|state|status|unfinished|remaining|contents|"
    "items|active|upcoming|pending|standing|mins|minutes|tonight's|prt|desktop|music|system|volume's|homepage|front|"
    "home|visiting|loading|equivalent|number|arithmetic|world|folks|people|present|woke|losing|weekday|wts|wht|"
    "what've|whatre|dinner|lunch|bill's|fuel|parking|answer|total|using|question|ddg|packing|url|laptop|party|movie|"
    "game|ss|whole|whoops|oops|argh|ugh|duh|silly|bad|pardon.|apologies.|seems|looks|phew|finally|finally...|found|"
    "sorted|personal|fact|important|henceforth|rmr|rem|rmdr|nb|n.b.|notes...|note...|note;|dictation|tiny|short|"
    "cooking|roasting|steaming|steeping|recipe|instructions|hands|working|too|busy|nearly|again|back|zzz|hush|"
    "later.|later;|snoozing|regarding|me|must|you'll|actually|alright|always|right|nah|lil|coffee|hurry|control|"
    "control-z|cmd|cmd+z|ctrl|sound's|better|come|pretty|according|talked|preheat|wait|hang|sorry;|fry|bake|roast|"
    "simmer|flip|baste|boil|grill|steam|microwave|perhaps|maybe|forget|fresh|sunny|rainy|stretch|kinda|another's|"
    "whose's"
)
"""First words of a statement, which takes no "can you" either."""
BEFORE = lines("""
    I'm (busy|late|cooking|in a hurry|at work|driving|on the bus|tired|on my way|in bed|half asleep|a bit stuck|on the train|in a meeting|out and about|walking the dog).
    I'm (busy|late|cooking|in a hurry|at work|driving|on the bus|tired|on my way|in the middle of something|rushing)(,|,| and| -| so| right now,| rn so)
    (my hands are full|the kids are asleep|the house is a mess|my phone is dead|my battery is low|the baby is crying|dinner is on the stove).
    (I've got|I have|there's) (a lot on|so much to do|a cold|too much in my head|no time|a million things to do|a headache|a crazy day).
    {n} (called|is coming|is here|just left|says hi|was here earlier|rang just now|is asking again).
    (it's|it is) (late|raining|cold|nearly time|a busy day|been a long day|hectic today|early).
    (one more thing|something else|another thing|next thing|quick question|a favour|small favour|tiny favour|one thing|last one|quick one|little request)(:|.|,)
    (that was quick|good|great|perfect|ok then|nice one|well done|ok got it|lovely|brilliant|cool beans|awesome).
    (I might forget|I'll forget|my memory is bad|I'm so forgetful|I forget everything|my head is a sieve|I'm getting old)(,|.|,) so
    (sorry to bother you|sorry to bother you again|sorry for bothering you|sorry to be a pain|sorry to interrupt|I hate to ask|I know I keep asking|forgive me)(, but| but|,)
    (excuse me|pardon the interruption|hope you're well|hope you don't mind|hope I'm not disturbing you)(,|.)
    (I need a hand|I need your help|I need some help|I need a favour|I've a favour to ask|could use your help|help me out here|can you help me)(.|:|,|?)
    (my hands are (full|wet|dirty|covered in flour)|I can't type right now|I've got my hands full|I can't reach the keyboard|I'm holding the baby)(.|,|, so)
    (I can't think straight|my brain is fried|I'm exhausted|I'm not quite awake|what a day|long day today|oh my what a morning|ugh mondays)(.|,|...)
    (ok listen|right listen|listen carefully|so listen|so here's the thing|here's the thing|so basically|ok so basically|let me see|let me think|where was I)(,|.|:|...)
    (I was going to do this myself|I tried to do it myself|I don't know how to do this|I don't know where the button is|I'm no good with computers|I'm new to this)(,|.|;) (but|so|)
    (if it's not too much trouble|if it's no bother|if you don't mind|if you have a second|when you get a chance|when you have a minute|whenever you're ready|if I may),
    (just so I don't forget|so I don't forget|before I forget|while I remember|while I think of it|while I'm at it|since you're here|as you're there|now that I think of it)(,|:)
    (thanks for that|thank you for that|cheers for that|thanks for earlier|thank you so much|you've been great|that worked|that helped)(.|!|,| -) (now|next|and now|)
    (I know you're busy|I know it's late|I know I'm annoying|don't laugh|this is silly|silly question|maybe a stupid question|dumb question)(,|.|:) (but|)
    (the cat just threw up|my glasses broke|my car broke down|we ran out of {g}|the kids are loud|the dog is barking|someone's at the door|the phone keeps ringing|guests are coming)(.|,|, so)
    (uh|um|erm|hmm|so um|ok uh|uh let me think|so yeah|yeah so|ok wait|oh right)(,|...)
    (hi|hey|hello|good morning|good evening|hiya|morning)(,|!|.) (hope you're well|how are you|it's me again|me again|it's me|it's {n})(.|!|,)
    (I'm with {n}|I'm at {n}'s|I'm back home|I just got in|I just woke up|I'm about to leave|I'm off in a minute|I just remembered)(.|,|;)
    (you won't believe the day I had|today was a nightmare|what a week|finally some peace|ok I'm back|right where were we)(.|,)
    (do me a favour|do me a favor|do us a favour|be a dear|be a star|be a love|be an angel|be a good lad)(,|:)
""")
"""Sentences before a request that do not change it."""
CORRECTIONS: Mapping[str, Sequence[str]] = {
    "when": lines("""
        {when}
        {bare_when}
        {when}
        (make it|then|ok|no|sorry|I meant|I mean|oh|ah|let's say|say|ok then|in that case)(,|) {when}
        {bare_when} (then|please|instead)
        {every}
    """),
    "which": lines("""
        {topic}
        {task}
        the {topic} (one|reminder)
        the one about (|the |my ){topic}
        the [which:(first|second|third|last|1st|2nd)] (one|)
        (number|no.|nr|#|) [which:(1|2|3|4|5|one|two|three)]
        [which:(both|all)] (of them|)
        (I meant|I mean|sorry,|oh,|no,) {topic}
    """),
    "by": lines("""
        {delay}
        for {delay}
        (make it|say|ok|I mean|sorry,|oh,) {delay}
    """),
    "duration": lines("""
        {duration}
        for {duration}
        (make it|say|ok|I mean|sorry,|oh,) {duration}
    """),
}
"""What people say when a tool asks back, by the argument it asks about."""
