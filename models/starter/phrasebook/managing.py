"""How people ask for their reminders, move them, put them off, call them off, and take things back."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

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

INTENTS = (LIST, CANCEL, SNOOZE, NO_DELAY)
