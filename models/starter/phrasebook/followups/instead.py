"""What people say to have the same thing elsewhere too, or another tool with the words said anew."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

REMIND_OF_IT = FollowUp(
    name="remind_of_it",
    after=("todo_add", "todo_add", "note_add", "memory_save"),
    tool="reminder_create",
    arguments={"when": "when", "every": "when"},
    kept={"text": "main"},
    weight=1.6,
    plain=lines("""
        and remind me {when}
        and remind me about it {when}
        and remind me of it {when}
        and remind me {when} too
        remind me about it {when}
        remind me about that {when}
        remind me of it {when}
        also remind me {when}
        also remind me about it {when}
        and set a reminder for it {when}
        and a reminder {when}
        {when} remind me about it
    """),
    phrases=lines("""
        (and|also|oh and|and also|and then) (remind|nudge|ping) me (about it|about that|of it|of that|to do it|) {when} (too|as well|)
        (and|also|oh and) {when} remind me (about it|about that|of it|of that)
        (remind|nudge|ping) me (about it|about that|of it|of that|to do it|to do that) {when}
        (can|could) you (also |)remind me (about it|about that|of it|of that) {when} (too|as well|)
        (and |also |)(set|add|make) a reminder (for|about) (it|that) {when} (too|as well|)
        (and|also) a reminder (for it |about it |){when} (too|as well|please|)
        (and|also) remind me (about it|of it|) {every}
        I (also |)(need|want|'d like) a reminder (for|about) (it|that) {when}
        (and |)don't let me forget (it|that) {when}
        (keep it there and|and leave it there, but) remind me {when} too
    """),
)

REMIND_OF_IT_NO_TIME = FollowUp(
    name="remind_of_it_no_time",
    after=("todo_add", "note_add", "memory_save"),
    tool="reminder_create",
    arguments={"when": "when", "bare_when": "when", "every": "when"},
    kept={"text": "main"},
    reply="When should I remind you?",
    weight=0.5,
    plain=lines("""
        and remind me about it
        and remind me of it
        and remind me too
        also remind me about it
        and set a reminder for it
        and a reminder for it too
    """),
    phrases=lines("""
        (and|also|oh and|and also) (remind|nudge) me (about it|about that|of it|of that|to do it) (too|as well|)
        (and|also) (set|add|make) a reminder (for|about) (it|that) (too|as well|)
        (can|could) you also remind me (about it|about that|of it)
        I (also |)(need|want) a reminder (for|about) (it|that) (too|as well)
    """),
    answers=lines("""
        {when}
        {when}
        {bare_when}
        {every}
        (make it|let's say|say|um|maybe|how about) {bare_when}
        (remind me|tell me) {when}
    """),
)

LIST_IT_TOO = FollowUp(
    name="list_it_too",
    after=("note_add", "memory_save", "reminder_create"),
    tool="todo_add",
    arguments={"list_name": "list"},
    kept={"text": "main"},
    weight=0.5,
    plain=lines("""
        and put it on my to-do list too
        and add it to my list too
        also add it to my to-do list
        and put that on the {list_name} list too
        also put it on the {list_name} list
    """),
    phrases=lines("""
        (and|also|oh and|and also) (add|put) (it|that) (to|on) (my|the) (to-do list|todo list|list|tasks) (too|as well)
        (and|also|oh and|and also) (add|put) (it|that) (to|on) (my|the) {list_name} list (too|as well)
        also (add|put) (it|that) (to|on) (my|the) (to-do list|todo list|list)
        also (add|put) (it|that) (to|on) (my|the) {list_name} list
    """),
)

LISTED_INSTEAD = FollowUp(
    name="listed_instead",
    after=("reminder_create", "reminder_create", "note_add", "memory_save"),
    tool="todo_add",
    arguments={"thing": "text", "grocery": "text", "list_name": "list", "task": "text"},
    undoes=True,
    weight=1.2,
    plain=lines("""
        no, put {grocery} on the {list_name} list
        no, add {grocery} to the {list_name} list
        no, put {thing} on my {list_name} list
        no, add {grocery} to my list
        no, put {thing} on the list
        no, just add {grocery} to the {list_name} list
        no, I meant put {grocery} on the {list_name} list
        sorry, put {thing} on my to-do list
        put {grocery} on the {list_name} list instead
        add {thing} to my {list_name} list instead
    """),
    phrases=lines("""
        (no|nope|sorry|oops|no wait|no sorry)(,|) (just |)(put|add|stick|pop) {thing} (on|to|onto) (the|my|our) {list_name} list
        (no|nope|sorry|oops|no wait|no sorry)(,|) (just |)(put|add|stick|pop) {grocery} (on|to|onto) (the|my|our) {list_name} list (instead|please|)
        (no|nope|sorry|no wait)(,|) (just |)(put|add) {thing} (on|to) (the|my) (list|to-do list|todo list) (instead|please|)
        (no|nope|sorry|no wait)(,|) (just |)(put|add) {task} (on|to) (the|my) (to-do list|todo list)
        (no|sorry)(,|) I (meant|wanted) (you to |)(put|add) {thing} (on|to) (the|my) {list_name} list
        (put|add) {thing} (on|to) (the|my) {list_name} list instead
        (not a reminder|not a note|no reminder)(,|;|.) (put|add) {grocery} (on|to) (the|my) {list_name} list
        (no|nope)(,|) {grocery} (goes|should go|belongs) on (the|my) {list_name} list
    """),
)

REMINDED_INSTEAD = FollowUp(
    name="reminded_instead",
    after=("todo_add", "note_add", "memory_save"),
    tool="reminder_create",
    arguments={"task": "text", "lone_deed": "text", "errand": "text", "when": "when"},
    undoes=True,
    weight=0.8,
    plain=lines("""
        no, remind me to {task} {when}
        no, remind me {when} to {task}
        no, remind me to {lone_deed} {when}
        sorry, remind me to {lone_deed} {when}
        no, I meant remind me to {errand} {when}
        no, set a reminder to {lone_deed} {when}
    """),
    phrases=lines("""
        (no|nope|oops|no wait|no sorry)(,|) (remind|nudge) me (to {task} {when}|{when} to {task})
        (no|nope|oops|no wait|no sorry)(,|) remind me (to {errand} {when}|{when} to {errand})
        (no|sorry|no wait)(,|) I (meant|wanted|said) (a reminder|remind me) to {task} {when}
        (no|sorry|no wait)(,|) (set|make) a reminder (to {lone_deed} {when}|{when} to {lone_deed})
        not (a note|on the list|a to-do)(,|;|.) remind me (to {task} {when}|{when} to {task})
    """),
)

OTHER_SNOOZE = FollowUp(
    name="other_snooze",
    after=("reminder_snooze",),
    tool="reminder_snooze",
    arguments={"bare_when": "by", "clock": "by"},
    kept={"which": "which"},
    weight=1.2,
    plain=lines("""
        make it {clock}
        make that {clock}
        (hm|hmm|no|actually|sorry|wait)(,|) make it {bare_when}
        no, {clock}
        no, {bare_when}
        sorry, I meant {bare_when}
        I meant {clock}
        actually {bare_when}
        {bare_when} instead
        {bare_when} is better
        can we do {clock} instead
    """),
    phrases=lines("""
        (no|sorry|actually|wait|oops|hmm|hm|oh)(,|) (make it|make that|I meant|I mean|rather|better) {bare_when}
        (no|sorry|actually|wait|oops|hmm)(,|) {bare_when}
        (no|sorry|actually|hmm|)(,|) [by:(until|till) {bare_when}] (instead|rather|please)
        (no|sorry|actually|wait)(,|) [by:(until|till) {bare_when}]
        {bare_when} (instead|rather|is better|would be better|I mean|I meant)
        (too early|too late|too soon)(,|;|.) (make it |){clock}
        (can|could) (you|we) (make it|do) {bare_when} (instead|)
        (change|move|push) (it|that) to {bare_when}
    """),
)

OTHER_QUERY = FollowUp(
    name="other_query",
    after=("web_search",),
    tool="web_search",
    arguments={"query": "query"},
    weight=1.6,
    plain=lines("""
        no, search for {query}
        no, search {query}
        no, google {query}
        no, look up {query}
        no, I meant {query}
        sorry, I meant {query}
        I meant {query}
        search for {query} instead
        try {query}
        and search for {query}
        and {query}
        and the [query:weather in {place}]
        what about the [query:weather in {place}]
    """),
    phrases=lines("""
        (no|sorry|oops|wait|nope|no wait)(,|) (search for|search|google|look up|look for|try) {query}
        (no|sorry|oops|wait|nope)(,|) I (meant|mean|said|wanted) {query}
        (search for|google|look up|look for|try) {query} (instead|rather|then|too|as well)
        (and|also|now|then|next) (search for|google|look up) {query} (too|as well|)
        not that(,|;) {query}
        (typo|correction)(,|:) {query}
        {query} (I meant|I mean|instead)
        (and|what about|and what about) the [query:(weather|forecast|temperature) in {place} {weather_day}]
        (and|what about|and what about) the [query:weather {weather_day}]
    """),
)

FOLLOW_UPS = (
    REMIND_OF_IT,
    REMIND_OF_IT_NO_TIME,
    LIST_IT_TOO,
    LISTED_INSTEAD,
    REMINDED_INSTEAD,
    OTHER_SNOOZE,
    OTHER_QUERY,
)
