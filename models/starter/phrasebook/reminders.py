"""How people ask for reminders and timers, and put them off or call them off."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

_WHEN = {"when": "when", "bare_when": "when", "every": "when"}

CREATE = Intent(
    name="reminder_create",
    tool="reminder_create",
    arguments={**_WHEN, "task": "text", "matter": "text", "clause": "text"},
    weight=3.6,
    phrases=lines("""
        remind me to {task} {when}
        remind me {when} to {task}
        {when} remind me to {task}
        remind me to {task} {when}
        remind me {when} to {task}
        <nudge> me to {task} {when}
        <nudge> me {when} to {task}
        {when}(|,) (<nudge>) me to {task}
        {when}(|,) (can|could|would|will) you (remind|tell|nudge|ping) me to {task}
        (remind|ping|nudge) me {when} that {clause}
        (remind|tell|warn) me that {clause} {when}
        <create> a reminder to {task} {when}
        <create> a reminder {when} to {task}
        <create> a reminder for {bare_when} to {task}
        <create> a reminder (for|:|about) {matter} {when}
        <create> a reminder (for|at|on) {bare_when}(:| -|,| about| for) {matter}
        <create> a (|one-off |quick |new )reminder {when}(:| -|,) {task}
        (|new |quick )reminder(:| -|) {task} {when}
        (|new )reminder {when}(:| -|,|) {task}
        reminder for {bare_when}(:| -|,| to) {task}
        reminder to {task} {when}
        reminder about {matter} {when}
        remind me about {matter} {when}
        remind me {when} about {matter}
        remind me of {matter} {when}
        (<nudge>) me about {matter} {when}
        (<nudge>) me {when} about {matter}
        {when} remind me (about|of) {matter}
        remind me {when}(:| -|,) {task}
        remind me {task} {when}
        remind me {when} {task}
        (I need|I have|I've got|I want|I'd like|we need|we have) to {task} {when}(,| -|;|.) (remind me|please remind me|set a reminder|can you remind me|so remind me)
        {when} (I need|I have|I've got|I want) to {task}(,| -|;|.) (remind me|please remind me|set a reminder|can you remind me|so remind me)
        I (must|should|have to|need to|ought to) {task} {when} (so|and so) (please |)remind me
        I (want|need|would like|'d like) to be (reminded|told|notified) {when} to {task}
        I (want|need|would like|'d like) to be (reminded|told|notified) to {task} {when}
        I('d| would) (like|appreciate|love) a reminder to {task} {when}
        I('d| would) (like|appreciate|love) a reminder {when} to {task}
        (don't|do not|never) let me forget to {task} {when}
        {when}(|,) (don't|do not) let me forget to {task}
        (don't|do not) let me forget (about |){matter} {when}
        (don't|do not) forget to (remind|tell) me to {task} {when}
        (make sure|ensure|see to it that|be sure that) I (remember to |don't forget to |){task} {when}
        (make sure|ensure) (that |)I don't miss {matter} {when}
        (can|could|would|will) you make sure I {task} {when}
        help me (remember|not forget) to {task} {when}
        remember to (remind|tell) me to {task} {when}
        remember to {task} {when}
        (give me a (shout|nudge|poke|heads up|heads-up|prompt|kick|push|ping|buzz)) {when} to {task}
        (give me a (shout|nudge|poke|heads up|heads-up|prompt|kick|push|ping|buzz)) to {task} {when}
        (give me a (shout|nudge|heads up|heads-up)|drop me a line|let me know) {when} (about|for) {matter}
        let me know {when} (that it's time |when it's time |)to {task}
        I keep forgetting to {task}(,| -) remind me {when}
        I always forget to {task}(,| -) (so |)remind me {when}
        I('m| am) (going to|gonna) forget to {task}(,| so) remind me {when}
        schedule {task} (for|at) {bare_when}
        put {matter} in (my|the) (diary|calendar|schedule) for {bare_when}
        (could|can|would) you (give|send) me a reminder {when} to {task}
        {task} {when}(,| -|;) (set a reminder|remind me|please remind me|reminder please)
        remind me (that |)(I have to|I need to|I should|I must|I've got to) {task} {when}
        it'd be (great|good|nice) if you (reminded me|could remind me) to {task} {when}
        would you mind reminding me to {task} {when}
        would you mind reminding me {when} to {task}
        mind (reminding|telling) me {when} to {task}
        (what about|how about) a reminder to {task} {when}
        (set|add|make|create) (one|another one) to {task} {when}
        (another|one more|a second) reminder(:| to| -) {task} {when}
        {when} - {task}(,| -) remind me
        at some point {when} remind me to {task}
        next reminder(:| -) {task} {when}
        rmd me to {task} {when}
        reming me to {task} {when}
        <nudge> me {when} so (that |)I (can |don't forget to |remember to ){task}
        (set|create|make|add|put) (an |)[text:alarm] (for|at) {bare_when}
        (set|create|make) an [text:alarm] {when}
        (I need|I want|give me) an [text:alarm] {when}
        [text:wake me up] {when}
        [text:wake me] {when}
        (get|please get) me up {when}, [text:alarm]
    """),
)

RECURRING = Intent(
    name="reminder_recurring",
    tool="reminder_create",
    arguments={"every": "when", "task": "text", "matter": "text", "clause": "text"},
    weight=2.0,
    phrases=lines("""
        remind me {every} to {task}
        remind me to {task} {every}
        {every}(|,) remind me to {task}
        remind me {every} to {task}
        <nudge> me {every} to {task}
        <nudge> me to {task} {every}
        {every}(|,) <nudge> me to {task}
        <create> a (recurring|repeating|regular|) reminder to {task} {every}
        <create> a (recurring|repeating|regular|) reminder {every} to {task}
        <create> a (recurring|repeating|regular|standing|) reminder {every}(:| -|,) {task}
        <create> a [when:(daily|weekly|monthly|yearly|hourly|fortnightly)] reminder (to|:) {task}
        [when:(daily|weekly|monthly|yearly|hourly|fortnightly)] reminder(:| to| -) {task}
        I (want|need|'d like) a [when:(daily|weekly|monthly|yearly|hourly)] reminder to {task}
        {every} I (need|have) to {task}(,| -) (remind me|please remind me|set a reminder)
        I (have|need) to {task} {every}(,| -|;) (please |)remind me
        (repeat|keep repeating) a reminder to {task} {every}
        (recurring|repeating|regular) reminder(:| -|) {task} {every}
        (make sure|ensure) I {task} {every}
        (don't|do not|never) let me forget to {task} {every}
        I (want|need|would like) to be reminded {every} to {task}
        I (want|need|would like) to be reminded to {task} {every}
        keep (reminding|telling|nudging) me to {task} {every}
        keep (reminding|telling|nudging) me {every} to {task}
        reminder to {task} {every}
        reminder {every}(:| -|,) {task}
        remind me {every} (about|of) {matter}
        remind me (about|of) {matter} {every}
        {every}(|,) remind me (about|of) {matter}
        remind me {every} that {clause}
        (can|could|would|will) you remind me {every} to {task}
        (can|could|would|will) you remind me to {task} {every}
        help me remember to {task} {every}
        {every}(:| -) {task}(,| -) (remind me|set a reminder)
        {task} {every}(,| -) (remind me|set a reminder)
        I should {task} {every}(,| so) remind me
        give me a (nudge|shout|prompt|heads up) {every} to {task}
        remind me {every}(:| -|,) {task}
        remember to (remind|tell) me {every} to {task}
        I'd like to {task} {every}(,| so) (please |)(nudge|remind) me
        (set|create|make) an [text:alarm] {every}
        [text:wake me up] {every}
    """),
)

NO_TIME = Intent(
    name="reminder_no_time",
    tool="reminder_create",
    arguments={**_WHEN, "task": "text", "matter": "text"},
    reply="When should I remind you?",
    weight=2.2,
    phrases=lines("""
        remind me to {task}
        remind me to {task}
        <nudge> me to {task}
        <create> a reminder to {task}
        <create> a reminder (about|for) {matter}
        <create> a reminder(:| -) {task}
        (don't|do not) let me forget to {task}
        (make sure|ensure) I (remember to|don't forget to) {task}
        (new |quick |)reminder(:| -) {task}
        (new |quick |)reminder to {task}
        I (have|need|want) to {task}(,| -|;) (please |)remind me
        remind me about {matter}
        remind me of {matter}
        remember to {task}
        don't forget to {task}
        help me remember to {task}
        I need to be reminded to {task}
        (can|could|would|will) you remind me to {task}
        (can|could|would|will) you remind me about {matter}
        I (want|need|'d like) a reminder (to {task}|about {matter})
        put in a reminder (to {task}|for {matter})
        I keep forgetting to {task}(,| -) remind me
    """),
    answers=lines("""
        {when}
        {bare_when}
        {when}
        {bare_when}
        {every}
        (make it|let's say|say|how about|maybe|um|uh|oh|hmm|I think|probably|sometime|better) {when}
        {when} (is fine|would be good|works|is good|will do|sounds good|I think)
        remind me {when}
        for {bare_when}
    """),
)

NO_TEXT = Intent(
    name="reminder_no_text",
    tool="reminder_create",
    arguments={**_WHEN, "task": "text", "matter": "text"},
    reply="What should I remind you about?",
    weight=0.8,
    phrases=lines("""
        remind me {when}
        remind me {every}
        <create> a reminder {when}
        <create> a reminder for {bare_when}
        (set|create|make) a reminder {every}
        (I need|I want) a reminder {when}
        (can|could) you remind me (of something |) {when}
        reminder {when}
        (remind|tell) me something {when}
    """),
    answers=lines("""
        {task}
        to {task}
        {task}
        about {matter}
        that I (need|have) to {task}
        I (need|have) to {task}
        (oh|um|uh|just|the thing is to), {task}
    """),
)

NOTHING = Intent(
    name="reminder_empty",
    tool="reminder_create",
    arguments={**_WHEN, "task": "text", "matter": "text"},
    reply="What should I remind you about, and when?",
    weight=0.4,
    phrases=lines("""
        remind me
        remind me (of something|about something)
        <create> a reminder
        <create> a (new|recurring) reminder
        (I need|I want|I'd like) a reminder
        (I need|I want) you to remind me (of something|about something)
        (can|could) you (remind me|set a reminder|remind me of something)
        new reminder
    """),
    answers=lines("""
        {task} {when}
        to {task} {when}
        {when} to {task}
        about {matter} {when}
        {when}, {task}
        to {task} {every}
        {every} to {task}
    """),
)

LIST = Intent(
    name="reminder_list",
    tool="reminder_list",
    weight=1.2,
    phrases=lines("""
        <show> (my|all my|the|all the|all|my upcoming|upcoming|my pending|my current|every one of my|) reminders
        <show> (my|the) (list of reminders|reminder list|reminders list)
        (what|which) reminders (do I have|are there|have I got|did I set|are set|have I set|are coming up|are active|are pending|exist)
        (what|which) reminders (do I have|have I got|are there) (set|today|tomorrow|this week|left|coming up|right now|for today|for tomorrow|set up)
        do I have any reminders (|today|tomorrow|set|this week|left|coming up|at all|for today)
        have I (got|set) any reminders (|today|tomorrow|this week)
        (what are|what're) (my|the) (reminders|upcoming reminders|next reminders|active reminders)
        (are there|is there) any reminders (|set|today|coming up|left|for me)
        any reminders (|today|tomorrow|this week|for me|left|set|coming up)
        what did I (ask|tell) you to remind me (about|of)
        what (am I|will I be|are you going to be|should I be) (supposed to be |getting |) reminded (of|about)
        what (are|will) you (going to |)(remind|reminding) me (of|about)
        what's coming up (|today|tomorrow|next|this week)
        what (is|do I have) (coming up|scheduled|on my schedule) (|today|tomorrow|next)
        (my |)(reminders|reminder list|reminders list)
        (list|show) reminders
        (upcoming|pending|active|open|current) reminders
        how many reminders do I have (|left|today|set)
        what's on my (reminder|reminders) list
        when is my next reminder
        what's (my|the) next reminder
        what's next on my reminders
        (could|can|would) you (show|read|tell|list|give) me my reminders
        have you got any reminders for me
        is there anything you should remind me (of|about)
        what reminders (you got|u got)
        check my reminders
        (check|see) (if|whether) I have (any |)reminders
        (which|what|how many) timers (are running|do I have|are on)
        how (much time|long) is left on (the|my) (timer|{label} timer)
        how (much time|long) (is left|do I have left)
        (show|list) (my|the|all) timers
    """),
)

CANCEL = Intent(
    name="reminder_cancel",
    tool="reminder_cancel",
    arguments={"topic": "which", "task": "which"},
    weight=2.0,
    phrases=lines("""
        cancel (the|my|that) reminder (about|for) (|the |my ){topic}
        <cancel> (the|my|that) reminder (about|for|on|regarding|concerning|with) (|the |my |a ){topic}
        <cancel> (the|my|that) reminder to {task}
        <cancel> (the|my|that|) {topic} reminder
        <cancel> (the|my|that) {topic} (reminder|one|alert|alarm)
        <cancel> reminder(|:| -) {topic}
        <cancel> reminder {topic}
        (get rid of|delete|remove|cancel) (the|my) one (about|for) (|the |my ){topic}
        I (no longer|don't) (need|want) (the|my|that) reminder (about|for) (|the |my ){topic} (|anymore|any more|any longer)
        I (no longer|don't) (need|want) (the|my|that) {topic} reminder (|anymore|any more|any longer)
        I (no longer|don't) (need|want) (the|my|that) reminder to {task}
        (stop|quit) reminding me (about|of) (|the |my ){topic}
        (stop|quit) (reminding|telling|nudging) me to {task}
        you (don't have|don't need|no longer have|no longer need) to remind me to {task}
        you (don't have|don't need|no longer have) to remind me about (|the |my ){topic} (|anymore|any more)
        no need to remind me (about|of) (|the |my ){topic} (|anymore|any more)
        no need to remind me to {task}
        (don't|do not) remind me (about|of) (|the |my ){topic} (|anymore|any more)
        (don't|do not) remind me to {task}
        (don't|do not) bother (with|about) the {topic} reminder
        forget (about |)the reminder (about|for|to) (|the |my ){topic}
        the {topic} reminder can go
        the {topic} reminder (isn't|is not) needed (|anymore|any more)
        (can|could|would) you <cancel> (the|my) {topic} reminder
        (can|could|would) you <cancel> (the|my) reminder (about|for) (|the |my ){topic}
        take the {topic} reminder (off|out|down|away)
        (turn|switch) the {topic} reminder off
        (cancel|delete|remove|drop|scrap|kill|get rid of|clear|call off|discard|dismiss|erase|undo) [which:(it|that|this)]
        (cancel|delete|remove) [which:(it|that|this)]
        <cancel> [which:(it|that|this)] reminder
        <cancel> the [which:(last|first|next|second|latest|third)] (one|reminder)
        <cancel> reminder (number |#|)[which:(1|2|3|4|5|one|two|three)]
        <cancel> [which:all] (of |) (my|the|) reminders
        <cancel> [which:all] (my|the|of my|of the|) reminders
        cancel [which:all] (my|the|of my|) reminders
        <cancel> [which:all] of them
        <cancel> them [which:all]
        (cancel|delete|clear|remove) [which:everything]
        I don't (need|want) [which:(it|that)] (anymore|any more|any longer)
        <cancel> (the|my) [which:timer]
        <cancel> (the|my) [which:{label} timer]
        stop (the|my) [which:timer]
        <cancel> (the|my|) [which:alarm]
        <cancel> (the|my) {every} reminder (about|for) (|the |my ){topic}
    """),
)

SNOOZE = Intent(
    name="reminder_snooze",
    tool="reminder_snooze",
    arguments={"delay": "by", "topic": "which", "bare_when": "by"},
    weight=1.4,
    phrases=lines("""
        snooze (that|it|this|the reminder|this one|this reminder|that reminder|that one|) (for|by) {delay}
        snooze (that|it|this|) for {delay}
        snooze {delay}
        {delay} snooze
        <later> (that|it|this|the reminder|this one|that reminder|that one|it all) (for|by) (another |) {delay}
        <later> (that|it|this|the reminder|this one|that reminder) {delay}
        <later> (the|my) {topic} reminder (for|by) {delay}
        <later> (the|my) reminder (about|for) (|the |my ){topic} (for|by) {delay}
        (remind|ask|nudge|tell|bug|ping|poke|alert|buzz|warn) me (about it |about that |)again in {delay}
        (remind|ask|nudge|tell|bug|ping) me (about that|about it|about this) (again |)in {delay}
        (remind|ask|nudge|tell) me about (the |my |) {topic} again in {delay}
        give me (another|) {delay} (more|)
        (give|grant|allow) me {delay} (more|longer|extra)
        (not now|not yet|later|hang on|hold on|wait)(,|) (in {delay}|{delay} more|{delay} longer|give me {delay}|another {delay})
        (bring|show) (it|that|this) up again in {delay}
        (come|get) back (to me |)in {delay}
        (put|push|move|shift|set) (it|that|this|the reminder|that reminder) (off|back|out|forward) (for|by) {delay}
        (put|push|move|shift|set) (it|that|this|the reminder) (off|back|out) {delay}
        (put|push|move|shift|set) (the|my) {topic} reminder (off|back|out) (for|by) {delay}
        (delay|postpone) (the|my) {topic} reminder {delay}
        (another|just another|just) {delay}(,|) (please|ok|then)
        {delay} (more|longer|later)(,|) (please|thanks|ok)
        (hold|keep) (that|it|the reminder) for {delay}
        I need {delay} more
        (try|ring|buzz) (me |)again in {delay}
        later(,|) in {delay}
        snooze (that|it|this|the reminder) (un|)til {bare_when}
        snooze (that|it|this|the reminder) until {bare_when}
        (postpone|delay|push|move|put off) (that|it|this|the reminder) (until|to|till) {bare_when}
        snooze (the|my) {topic} reminder (until|to|till) {bare_when}
    """),
)

NO_DELAY = Intent(
    name="snooze_no_time",
    tool="reminder_snooze",
    arguments={"delay": "by", "topic": "which"},
    reply="For how long?",
    weight=0.5,
    phrases=lines("""
        snooze
        snooze (it|that|this|the reminder|this one|that one|this reminder)
        <later> (it|that|this|the reminder|that reminder|this one)
        <later> (the|my) {topic} reminder
        (remind|ask|tell) me (again |)later
        (not now|later|not yet)
    """),
    answers=lines("""
        {delay}
        for {delay}
        (for |by |in |)(like|about|maybe|say|um|let's say|just) {delay}
        {delay} (is fine|would be good|will do|should do|I think)
    """),
)

TIMER = Intent(
    name="timer_start",
    tool="timer_start",
    arguments={"duration": "duration", "label": "label"},
    weight=2.3,
    phrases=lines("""
        set a timer for {duration}
        <begin> a timer for {duration}
        <begin> a {duration} timer
        <begin> a timer (of|to|:|at) {duration}
        <begin> (the|my) timer (for|to|at) {duration}
        <begin> a {label} timer for {duration}
        <begin> a {label} timer for {duration}
        <begin> a {label} timer for {duration}
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
        the {label} is in the oven(,|;) (set a timer for|give me|timer) {duration}
        (set|start) (an alarm|the egg timer|my stopwatch) for {duration}
        (can|could|would) you (time|start timing|set) {duration}
        (can|could|would) you (set|start) a timer for {duration}
        (can|could|would) you (set|start) a {label} timer for {duration}
        (stopwatch|egg timer|kitchen timer|cooking timer)(,| for|:|) {duration}
        (I'm|I am) (making|cooking|boiling|baking) {label}(,|;) (set a timer for|give me) {duration}
        set timer {duration}
        start timer {duration}
    """),
)

TIMER_EMPTY = Intent(
    name="timer_no_duration",
    tool="timer_start",
    arguments={"duration": "duration", "label": "label"},
    reply="For how long?",
    weight=0.5,
    phrases=lines("""
        <begin> a timer
        <begin> a {label} timer
        <begin> a {label} timer
        <begin> (the|another) timer
        (timer|countdown|new timer)
        <begin> a timer for (the |my |) {label}
        (start|begin|do) a countdown
    """),
    answers=lines("""
        {duration}
        for {duration}
        (make it|let's say|say|about|um|uh|maybe|just) {duration}
        {duration} (is fine|would be good|will do|should do it|I think)
    """),
)

INTENTS = (
    CREATE, RECURRING, NO_TIME, NO_TEXT, NOTHING, LIST, CANCEL, SNOOZE, NO_DELAY, TIMER, TIMER_EMPTY
)  # fmt: skip
