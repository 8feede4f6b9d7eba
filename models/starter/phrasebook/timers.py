"""How people ask for timers."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import STATEMENT_REPLY
from models.starter.phrases import Intent, lines

TIMER = Intent(
    name="timer_start",
    tool="timer_start",
    arguments={"duration": "duration", "label": "label", "food": "label"},
    weight=2.6,
    plain=lines("""
        set a timer for {duration}
        set a timer for {duration}
        start a timer for {duration}
        (set|start) a {duration} timer
        (set timer|start timer|timer) (for |){duration}
        {duration} timer
        I need a {duration} timer
        (can|could) you (set|start) a timer for {duration}
        put {duration} on the (clock|timer)
        (count down|countdown) (from |for |){duration}
        (tell me|let me know) when {duration} (is|are) up
        set a {label} timer for {duration}
        set a {label} timer for {duration}
        (start|make|begin|I need|can you set) a {label} timer (for|of) {duration}
        set an [label:(egg|oven|exam|essay|air fryer|ice bath|eggs|interview|onion)] timer for {duration}
        (set|start) a {duration} {label} timer
        {duration} {label} timer
        {label} timer(,|) (for |){duration}
        {label} timer {duration}
        set a {duration} timer for (the |my |){label}
        set a timer for {duration} for (the |my |){label}
        (set a timer|start a timer|timer) for (the |my |){label}(,|:|) {duration}
        (set a timer|start a timer|timer) for (the |my |){food}(,|) {duration}
        timer(,|:) {label}(,|) {duration}
        time (the|my) {label} for {duration}
    """),
    phrases=lines("""
        set a timer for {duration}
        <begin> a timer for {duration}
        <begin> a {duration} timer
        <begin> a timer (of|to|:|at) {duration}
        <begin> (the|my) timer (for|to|at) {duration}
        <begin> a {label} timer for {duration}
        set a {label} timer for {duration}
        (start|set|put on) a timer for (the |my |){label}(,| -|:) {duration}
        <begin> a {label} timer (of|to|:|,|-) {duration}
        <begin> a {duration} {label} timer
        <begin> a {duration} timer for (the |my |a |some |) {label}
        <begin> a timer for (the |my |a |) {label}(,|:| -|) (for |) {duration}
        <begin> a timer for {duration} for (the |my |a |) {label}
        <begin> a timer (called|named|labelled|labeled) {label} for {duration}
        <begin> a timer for {duration} (called|named|labelled|labeled) {label}
        <begin> a {duration} timer (called|named|labelled|labeled) {label}
        (timer|timer for|timer:|timer,|timer -) {duration}
        {duration} timer
        {label} timer(:|,| for| -|) {duration}
        {duration} {label} timer
        {duration} (on the timer|on the clock)
        (count down|countdown|count) (from |for |) {duration}
        (begin|start|do|run|I need|give me) (a |the |) countdown (of|from|for) {duration}
        (begin|start|do|run|give me) a {duration} countdown
        start counting (down |) (from |for |) {duration}
        give me {duration} on the clock
        (time|clock) {duration} (for me|)
        (time|clock) (the|my|a) {label} for {duration}
        put {duration} on the (timer|clock)
        put (a timer on|the timer on) (for |) {duration}
        (ring|buzz|beep|ding|chime|alarm|go off|sound off) (|me )(in|after) {duration}
        (ring|beep|buzz) when {duration} (is up|are up|have passed|is over|are over)
        (tell|alert|let) me (know |)(when|once) {duration} (is up|are up|have passed|is over|are over|has passed)
        (new|another|second|one more) timer(:|,| for| -|) {duration}
        timer please(,|:|) {duration}
        I need {duration} for (the |my |) {label}
        the {label} (needs|takes|goes in for|will take) {duration}(,| -|;) (set a timer|time it|start a timer|timer please|put a timer on)
        {duration} for (the |my |) {label}(,| -) (set a timer|time it|timer please)
        the {food} is in the oven(,|;) (set a timer for|give me|timer) {duration}
        (set|start) (the kitchen timer|my stopwatch|the countdown) for {duration}
        (set|start) an alarm for [duration:{span}]
        (can|could|would) you (time|start timing|set) {duration}
        (can|could|would) you (set|start) a timer for {duration}
        (can|could|would) you (set|start) a {label} timer for {duration}
        (stopwatch|kitchen timer|cooking timer)(,| for|:|) {duration}
        (I'm|I am) (making|cooking|boiling|baking) {food}(,|;) (set a timer for|give me) {duration}
        set timer {duration}
        start timer {duration}
        (set|start) timer (for|of|to|at|on|) {duration}
        (set|start|put) {label} timer (for|at|to|) {duration}
        {label}(,|:| -|...) {duration} timer
        {label} {duration} (timer|countdown)
        {label} (for |){duration}(,| -|...) (timer|timer please|set timer|start timer|go)
        timer(,|:| -|) {label}(,| for|:| -|) {duration}
        timer {duration}(,|:| for| -|) {label}
        {duration}(,|) {label}(,|) timer (please|now|go|)
        {duration} (timer|countdown) (please|pls|now|go|starting now|from now)
        {duration}(,| -|...) (start|go|count it down|starting now|and go|counting from now)
        (quick|short|little|one) {duration} timer
        (quick|little) {label} timer(,|:| -) {duration}
        <begin> (one|another|a new|a second|a fresh|an extra) timer (for|of) {duration}
        <begin> (another|a second|a new|one more) {duration} timer
        <begin> (another|a second|a new) {label} timer (for|of) {duration}
        <begin> (another|a second|a new) timer for (the |my |){label}(,| for|:) {duration}
        (I want|I need|I'd like|I could do with|I would like|I'll need) (a timer|a countdown|a kitchen timer) (for|of|to run for|that rings after|that goes off in) {duration}
        I need (a timer to|the timer to|you to) (ring|beep|go off|buzz) (in|after) {duration}
        (can|could|may|might) (I|we) (have|get) (a timer|a countdown|a timer going|the timer on) for {duration}
        (can|could|may) (I|we) (have|get) a {duration} timer (|for the {label}|for my {label}|on that|going)
        (can|could|would|will) you (put|get|have|run|do|start|give me) a {duration} timer (|on|going|running|for the {label}|for my {label})
        (can|could|would|will) you (put|get|have) {duration} on the (clock|timer|kitchen timer)
        (can|could|would|will) you (count|count down|time) {duration} (for me|on the clock|) (|for the {label}|for my {label})
        (can|could|would) you (beep|ring|buzz|sound an alarm) (me |)(in|after) {duration}
        (can|could|would) you (time|clock) (the|my|this) {label}(,| for| -|:) {duration}
        (would you mind|how about|do you mind) (setting|starting|running) a timer for {duration}
        (would you mind|how about) (timing|starting) (the|my) {label}(,| for|:) {duration}
        (let's|let us) (do|have|set|start|run|go for|say|time) a {duration} timer
        let's (do|go for|time|start) {duration} of {label}
        (do|run|start|time) {duration} of {label}
        (start|begin) {duration} of {label}(,| -|...) (timer on|set the timer|go|with a timer)
        time me(,| for|:|) {duration} (|of {label})
        (time|clock) me for {duration} (|for the {label}|for my {label}|while I do my {label}|on the {label})
        time my {label}(,|:|;| -) {duration}
        (time|count) (exactly |just |){duration}
        (start|get|have) the (clock|timer|countdown) (going|running|ticking|) (for|at|with) {duration}
        (start|set) the clock (for|at|to) {duration}
        (set|have|get) (the|a) (kitchen|cooking) timer (to|for|at) {duration}
        (set|start|run) a (kitchen|cooking|visual|new) timer of {duration}
        (timer|a timer|one timer) (for|of) {duration}(,| -) (please|thanks|ta|go|now|if you would)
        (start|set) a timer(.|,|;|:) {duration}
        set a timer(,| -|...) (make it|say|let's say|maybe|for) {duration}
        (set|start) a timer for (exactly|say|maybe|just|another|um) {duration}
        set a timer to (go off|ring|beep|finish|end|buzz) (in|after) {duration}
        set a timer that (goes off|rings|beeps|ends|finishes) (in|after) {duration}
        set a timer (so I|so that I|so we) (don't burn|don't forget|don't overcook|can check on|can get|remember) the {food}(,|:| -) {duration}
        (ping|beep|ring|buzz|shout|holler) (at me |me |)(when|once|as soon as) {duration} (is up|are up|have gone|is over|are over|has gone|have gone by)
        (tell|alert|warn) me when (my |the |){duration} (are|is) (up|over|gone|done|finished)
        (let me know|give me a shout|give me a ring|give me a beep|sound the alarm) (when|once) {duration} (has|have) (passed|gone by|elapsed|gone)
        (let me know|give me a shout|beep) in {duration}(,|;) the {food} (is in the oven|is on|is boiling|is on the stove|is in|is going)
        (I've|I have) (just |)(put|popped|stuck|got) the {food} (in|on|in the oven|on the stove|on the hob)(,|;|.|, so) (set a timer for|timer for|give me|start a timer for|needs|time|put on) {duration}
        just put the {food} (in|on|in the oven)(,|;|.) {duration} timer
        the {food} (is|are) (in|on|in the pan|on the hob|on the stove|simmering|boiling|steeping|rising|resting|soaking|in the pot)(,|;|.|:) (timer for|set a timer for|start a timer for|time|set|give it|count) {duration}
        (the {food} (has to|needs to|must|should)|let the {food}) (rest|simmer|boil|bake|cook|rise|steep|soak|cool|chill|prove|brew|roast|sit|stand) (for |){duration}(,|;|.|: | -) (set a timer|start a timer|time it|timer please|put a timer on|timer)
        (boil|bake|cook|steam|fry|roast|simmer|brew|grill|steep|microwave) (the |my |){food} (for |){duration}(,|;|.| -) (set a timer|start a timer|timer please|with a timer|timer|time it)
        (boiling|baking|cooking|steaming|frying|roasting|simmering|brewing|grilling|steeping) (the |my |some |){food}(,|;|.|...) (timer for|set a timer for|need a timer for|timer|start a timer of) {duration}
        (I'm|I am|we're) (boiling|baking|steaming|roasting|brewing|frying|grilling|steeping|making) (the |my |some |){food}(,|;|.| and I need| so) (a timer for|timer for|start a timer for|set a timer for|a timer of) {duration}
        (recipe|packet|box|label|instructions|it) (says|said|calls for) {duration}(,|;|.| so) (set a timer|start a timer|timer please|set the timer|start the clock|time it)
        the (recipe|packet|box) says {duration} for the {food}(,|;|.| so) (set a timer|start a timer|timer please|time it)
        [label:(egg|soft-boiled egg|soft boiled eggs|hard boiled eggs|pasta|tea|rice|pizza|chips|fish fingers|toast|roast|pancakes|cookies)] timer(,|:| for| -|) {duration}
        (set|start) a timer for (the|my) [label:(soft-boiled eggs|green tea|jacket potatoes|frozen pizza|fish fingers|garlic bread|apple pie|slow cooker|rice cooker|bread machine|ice bath|sauna)](,| for|:) {duration}
        {duration} for (the|my) [label:(eggs|green tea|pasta|garlic bread|apple pie|chips|steak|rice|lasagne)](,|;| -) (timer please|set a timer|start the timer|timer)
        (start|set|begin|run|do) a {duration} [label:(pomodoro|focus session|study session|work block|sprint|deep work|reading|revision|writing|practice|meditation|yoga|plank|nap|break|power nap|coffee break|lunch break|screen time)] timer
        (start|begin|run|do) a [label:(pomodoro|focus session|study session|work block|sprint|revision session|writing session|meditation|break|power nap)] (of|for) {duration}
        [label:(focus|study|revision|reading|homework|writing|practice|deep work|work)] (for|time|session|block)(,|:|) {duration}(,|;| -) (start the timer|timer on|set a timer|set the timer|time me)
        (I'm going to|I'll|I'm gonna|let me|I want to|time to) (study|read|work|revise|focus|write|practise|code|meditate|draw) for {duration}(,|;|.|...) (start a timer|set a timer|time me|timer please|start the clock|put the timer on)
        (I'm going to|I'll|gonna|I'm about to) (plank|stretch|run|exercise|skip|row|cycle|do squats|do yoga|hold a handstand|jump rope) for {duration}(,|;|.|...) (start a timer|set a timer|time me|timer please|clock me)
        (I'm going to|I'll|gonna|let me) (nap|sleep|lie down|rest|doze|take a nap|have a rest|close my eyes) for {duration}(,|;|.|...) (set a timer|start a timer|timer please|timer)
        (I'm having|I'm taking|taking|having|it's time for) a {duration} [label:break](,|;|.|...) (start a timer|set a timer|time it|timer please|timer)
        [label:(rest|plank|round|interval|cooldown|warm-up|wall sit|skipping|burpees|hiit|stretching)] timer(,|:| for|) {duration}
        {duration} (of |)[label:(plank|burpees|wall sit|stretching|meditation|yoga|reading|revision|silence|screen time|piano)](,|;| -|:) (start|timer|go|time me|start the timer)
        [label:(parking|parking meter|car park|meter)] timer(,|:| for|) {duration}
        (I've|I have) (paid for|got) {duration} of [label:parking](,|;|.|, so) (set a timer|start a timer|timer please|time it)
        the [label:(parking|meter|ticket|parking meter)] (runs out|is up|ends|expires) in {duration}(,|;|.|, so) (set a timer|start a timer|timer please)
        (the |my |)[label:(laundry|washing|dryer|dishwasher|washing machine|tumble dryer|wash|bread machine|3D print|download)] (takes|needs|has|is done in|will be done in|finishes in) {duration}(,|;|.|, so) (set a timer|start a timer|timer please|time it)
        [label:(laundry|washing|dryer|dishwasher|wash|bath|shower|hair dye|face mask|teeth|teeth brushing|kids' screen time|time out|naughty step)] timer(,|:| for| -|) {duration}
        (give|allow) (the kids|them|him|her|us|the children) {duration} (of |)[label:(screen time|telly|TV|tablet time|bath time|play time|gaming)](,|;| -) (set a timer|start a timer|timer please|time it)
        (they|the kids|he|she) (gets|get) {duration} of [label:(screen time|telly|TV|gaming|cartoons|Minecraft)](,|;| -|.) (set a timer|start a timer|time it)
        (my|our) [label:(turn|chess turn|chess clock|board game|exam|mock exam|talk|speech|presentation|standup|stand-up|round)] (is|lasts|takes|gets) {duration}(,|;|.|, so) (set a timer|start a timer|time it|time me)
        (we've|we have|I've|I have) (got |only |)  {duration} (for|to do|until the end of) (the |this |my |){label}(,|;|.) (start a timer|set a timer|start the clock|time it|start the countdown)
        (start|set|begin) a (countdown|count down) (for|to|until|till) the {label}(,|:| of| -) {duration}
        (start|set|begin|run) a {label} countdown (of|for|from) {duration}
        {label} countdown(,|:| from| of|) {duration}
        (countdown|count down)(:|,| -|) {duration}(,| for| -) (the |my |){label}
        (set|start|make) a timer and (call it|name it|label it) {label}(,|:) {duration}
        (set|start|make) a timer that's (called|named|labelled) {label}(,| for|:) {duration}
        (set|start|make) a {duration} timer(,| and|;) (call it|name it|label it) {label}
        (timer|new timer) (called|named|labelled|labeled|with the name|with the label) {label}(,| for|:) {duration}
        (timer|new timer)(:|,|) {duration}(,|;) (called|named|labelled|label|name) {label}
        (kindly|please to|pls|plz) (set|start|put|keep) (a |one |)timer (for|of) {duration}
        (put|keep|fix) (one|a) timer (for|of) {duration} (|for the {label}|for my {label})
        (chuck|whack|bung|stick|pop|throw) (on |)(a |the |){duration} timer (on|on for me|)
        (chuck|whack|stick|pop|slap) a timer on for {duration}
        (gimme|gimmie|lemme have|I'll take) (a |){duration} (timer|on the clock|countdown)
        (need|want) (a |)timer(,|:| for|) {duration} (|for the {label}|for my {label})
        (need|want) (a |){duration} timer (|asap|for the {label}|for my {label})
        (yo|oi|ok so|right|alright) (start|set) (a |)timer {duration}
        (timer|tymer|tiemr) (4|for) {duration}
        (the timer|timer|my timer) (should|needs to|must|has to) (be|run for|run|last|ring after|ring in) {duration}(,|;) (start it|start it now|go|please start it|start now)
        (start|run) (the timer|my timer|a timer|it) (now|right now|straight away|immediately)(,|:| for| -) {duration}
        (in|after) {duration} (ring|beep|buzz|sound the alarm|go ding|set off the alarm|chime)
        (wait|pause|hold) {duration} (and|then) (beep|ring|buzz|ding|chime|sound an alarm)
        (run|set) (a|the) timer {duration} long
        a timer(,|) {duration} (long|please|for the {label}|for my {label})
        [label:(chicken|potatoes|veggies|lentils|dal|rice|beans)] (on|in)(,|...| -) {duration}(,|) timer
        (don't let me|I don't want to) (burn|overcook|forget) the {food}(,|;|:|.) (timer for|set a timer for|start a timer for) {duration}
        (I have to|I need to|I've got to) (take out|flip|turn|stir|check|drain) the {food} in {duration}(,|;|.|, so) (set a timer|start a timer|timer please|put a timer on)
        (flip|stir|turn|baste|check) the {food} in {duration}(,|;|.| -) (timer|timer please|set a timer)
        (need|want) to (drain|take out|flip|check) the {food} in {duration}(,|;) (timer|timer please)
        the [label:(meeting|call|break|interval|recess|round|lesson|test)] (is|lasts|takes) {duration}(,|;|.|, so) (start a timer|set a timer|time it|start the clock)
        (we break|we're taking a break|let's break|let's take a break) for {duration}(,|;|.) (start a timer|set a timer|start the clock|time it)
        (back in|I'll be back in|we meet again in) {duration}(,|;|.) (start a timer|set a timer|start the clock)
        (hold|do) a [label:(plank|wall sit|handstand|squat|bridge)] for {duration}(,|;|:| -) (timer|time me|start the timer|clock me)
        {duration} [label:(nap|break|workout|plank|meditation|walk|reading|study)](,|:| -|...) (timer|start timer|set timer|time it)
        [label:(quick nap|power nap|nap)](,|:| -) {duration}(,|) (timer|set a timer|timer please)
        (one|a) [label:pomodoro](,|:| -| of) {duration}(,|) (go|start|start it|please)
        (start|run) (a |)[label:pomodoro](,|:|) {duration}
        [label:(pomodoro|focus|study)] {duration}(,| -|) (go|start|starting now|timer)
        [label:(dryer|washer|dishwasher|washing machine)] (just |)(started|went on)(,|;|.) (timer for|set a timer for|start a timer for) {duration}
        (the |my )[label:(dye|mask|hair mask|nail polish|glue|paint|varnish|plaster)] (has to|needs to|must) (dry|set|stay on|work|sit) (for |){duration}(,|;|.| -) (timer|set a timer|start a timer|time it)
        (start|set) a timer (please|pls|now|quick)(,|:|) {duration}
        (start|set) a timer for me(,|:| for|) {duration}
        (any chance of|could I trouble you for|may I ask for) a timer (for|of) {duration}
        (I'd be grateful for|I should like|I'd appreciate) a timer (for|of) {duration}
        (be a dear and|do me a favour and|would you be so kind and) (set|start) a timer for {duration}
        let the timer run (for |){duration}
        (run|do) {duration} on the timer
        [label:(rice|egg|tea|oven|laundry|pizza)] - {duration} - timer
        (T minus|t-minus) {duration}(,|) (start the countdown|countdown|start counting)
        a {label} timer(,|) (please, |of |for |set to |){duration}
        put {duration} on the clock
        put {duration} on the clock for (the |my |){label}
        (stick|put) {duration} on the {food}(, please|)
        tell me when {duration} (is|are) up
        second timer(,| for|:) {duration}
        timer (pls|plz)(,|) {duration}
        (rest|chill|cool) the {food} for {duration}(,|;|.) (timer please|set a timer|time it)
        let the [label:(dough|bread|batter|paint|glue|tea|steak)] (rest|sit|stand|dry|rise) for {duration}(,|;| and) (time it|set a timer|timer please)
        I'm putting the {food} (in|on) now(,|;|.) {duration} timer
        {food} in the oven(,|;|.) (timer for|set a timer for|start a timer for|time me) {duration}
        start counting(,|:|) {duration}
        {duration}(,|) starting now
        time {duration} for me
        (quick|fast) {duration} timer
        {duration} on the {food} timer
        {food} (takes|needs) {duration}(,|;|.) (start|set) the timer
        {duration} (and counting|from now)(,|) (timer|start a timer|set a timer)
        could you keep time for {duration}
        keep track of {duration} (for me|)
        I've (got|only got) {duration} (for|on) my [label:(break|lunch|parking|quiz|turn|shower|speech)](,|;|.) (set a timer|time it|timer please)
        give me a timer of {duration} for (the |my |){label}
        timer {duration} {label}
        {label} {duration} timer
        [label:(laundry|washing|dryer|dishwasher)] (is on|has started|just went on)(,|;|.) (timer for|set a timer for) {duration}
        let's do a {duration} [label:(sprint|pomodoro|focus session|plank|tidy-up|meditation|quiz round)](,|;) (start the timer|set a timer|go)
    """),
)

TIMER_EMPTY = Intent(
    name="timer_no_duration",
    tool="timer_start",
    arguments={"duration": "duration", "label": "label", "food": "label"},
    reply="For how long?",
    weight=0.6,
    plain=lines("""
        (set|start) a timer
        (set|start) a {label} timer
        (set|start) a timer for (the |my ){label}
        start timer
        set timer
        timer
        {label} timer
        I need a timer
        (can|could) you (set|start) a timer
        new timer
    """),
    phrases=lines("""
        <begin> a timer
        <begin> a {label} timer
        <begin> (the|another) timer
        (timer|countdown|new timer)
        <begin> a timer for (the |my |) {label}
        (start|begin|do) a countdown
        (can|could|would|will) you (set|start|run|put on) a timer (|for me|for the {label}|for my {label})
        (can|could|may) (I|we) (have|get) a (timer|countdown|{label} timer)
        (I need|I want|I'd like|I could do with|need|want) (a|another|the) (timer|countdown|{label} timer|kitchen timer)
        {label} timer
        timer for (the |my |){label}
        (set|start) timer
        (set|start|use) (the|a) (kitchen timer|cooking timer|stopwatch)
        (the {food} is|I've just put the {food}) (in|on|in the oven|on the stove)(,|;|.) (set a timer|start a timer|timer please|time it)
        (would you mind|how about) (setting|starting) a timer
        (time|clock) (the|my) {label}
        (start|get) the clock (going|running|)
        (let's|let me) (set|start|have) a timer (|for the {label})
        (another|a new|a second|one more|a fresh) timer
        (start|set|begin) a timer (called|named) {label}
        (start|set|begin) a [label:(pomodoro|focus session|study session|power nap|work block)]
        (pls|kindly|please) (set|start|put) (one |a |)timer
    """),
    answers=lines("""
        {duration}
        for {duration}
        (make it|let's say|say|um|uh|maybe|just) {duration}
        {duration} (is fine|would be good|will do|should do it|I think)
        (it needs|it takes|they need|the packet says|give it|I'd say|I guess|go for|let's do) {duration}
        {duration}(,|) (please|thanks|or so|ta|tops|max)
        (oh|er|hmm|well|ok)(,|) {duration}
        (set|start) it (for|to) {duration}
    """),
)

TIMED_TOLD = Intent(
    name="timed_told",
    reply=STATEMENT_REPLY,
    weight=0.45,
    phrases=lines("""
        the {food} (was|were) (in the oven|on the stove|in the pan|in there) for {duration} and (still |)(raw|cold|hard|frozen|not done|pale|burnt) (|inside|in the middle)
        I (baked|boiled|cooked|roasted|fried|steamed|left) the {food} for {duration} (and it burned|and it came out raw|and it was perfect|yesterday|which was too long|, far too long)
        the {food} (took|needed|took me) {duration} (yesterday|last time|in the end|and still burned|, not bad)
        the {food} (is|are) (usually |always |)done (in|after) {duration}
        (we|I) (waited|queued|stood there|sat there) {duration} for the {food} (and it was cold|yesterday|and left|, ridiculous)
        {duration} in the oven and the {food} (is|are|was|were) still (raw|frozen|cold|hard)
        my (mum|dad|flatmate|sister) (always |)(bakes|boils|cooks) the {food} for {duration}
        the timer (said|showed|ran for) {duration} (but it felt longer|and then stopped|but nothing was done)
    """),
)

INTENTS = (TIMER, TIMER_EMPTY, TIMED_TOLD)
