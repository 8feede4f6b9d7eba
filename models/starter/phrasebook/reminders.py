"""How people ask to be reminded, once or again and again."""

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

INTENTS = (CREATE, RECURRING, NO_TIME, NO_TEXT, NOTHING)
