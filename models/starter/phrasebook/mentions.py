"""Ordinary requests whose words name another tool: the first verb decides, the rest is only text."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

NOTED = Intent(
    name="note_that_mentions_a_tool",
    tool="note_add",
    weight=0.45,
    phrases=lines("""
        (make a note|take a note|add a note|write a note|note) that [text:(I|we|you) (should|must|need to|ought to|have to) set (a timer|both timers|an alarm|three alarms) for the (dough|eggs|cake|{w}) (from now on|in future|on {day})]
        (make a note|take a note|note down|jot down) that [text:the (alarm|timer|reminder|volume|screen) (on|of) the (oven|car|phone|telly|{w}) (is broken|goes off too early|is too quiet|needs fixing|was set wrong)]
        (make a note|note|write down) that [text:{n} (wants|asked|told) me to (turn the volume down|open the shop at {clock}|search the cellar|cancel the order|remind her on {day}|take a screenshot)]
        (make a note|note|jot down)(:|,) [text:(search|open|cancel|undo|convert|calculate|set up|turn down|snooze) (the|my|our) {w} (before {day}|with {n}|next time|in {month})]
        (make a note|add a note|take a note) that [text:you (should|can|must) (open|cancel|search|remind|add|set) (the {w} first|nothing on {day}|a second {w}|{n} about it)]
        (note|make a note|write down) that [text:(the rules|my instructions|the system|the admin|the developer) (changed|said no|is called {n}|{clock} at the latest|must be asked first)]
        (make a note|take this note|note)(:|,) [text:(don't|never|do not) (open|cancel|delete|turn up|add|set) the {w} (again|before {day}|without {n}|next time)]
        (make a note|note) (saying|to say) [text:(I|we) (ignore|forgot|changed) the (old rules|first list|instructions|alarm code) (from now on|on {day}|with {n})]
    """),
)

REMINDED = Intent(
    name="reminder_that_mentions_a_tool",
    tool="reminder_create",
    arguments={"when": "when"},
    weight=0.4,
    phrases=lines("""
        remind me {when} to [text:(set the alarm|turn down the heating|open the windows|cancel my {w}|search the attic|make a list|take a screenshot|write a note) (for {n}|with {n}|in the {w}|)]
        remind me to [text:(set the oven timer|open the garage|cancel the {w} subscription|search for flights|make a list for {n}|add {n} to the group|undo the {w}|write {n} a note)] {when}
        remind me {when} that [text:(the timer|the list|my alarm|the volume knob|the note) (belongs to {n}|is in the {w}|needs new batteries|has to be fixed)]
        remind me to [text:(tell|ask|warn|remind) {n} (not to open the {w}|to cancel the {w}|to set an alarm|about the note|to ignore the letter)] {when}
        {when} remind me to [text:(open|cancel|search) the {w}]
    """),
)

LISTED = Intent(
    name="todo_that_mentions_a_tool",
    tool="todo_add",
    weight=0.3,
    phrases=lines("""
        add [text:(set up the alarm|cancel the {w}|open the {w} account|search for {w}s|write a note to {n}|remind {n} of the {w}|buy an egg timer|an alarm clock)] to my (to-do list|todo list)
        put [text:(call off the {w}|turn down {n}'s offer|finish the list|calculate the {w}|convert the attic|open a savings account)] on my (to-do list|todo list)
        add [text:(an alarm clock|sticky notes|a kitchen timer|a calendar|a notebook|a memory stick|a screen wipe)] to (the|my) [list:shopping] list
    """),
)

SEARCHED = Intent(
    name="search_that_mentions_a_tool",
    tool="web_search",
    weight=0.4,
    phrases=lines("""
        (search the web|search the internet|search online|google|look online) (for |)[query:how to (set an alarm|stop the timer|cancel a reminder|undo a {w}|turn up the volume|take a screenshot|make a note|share a list) on (a {w}|an old {w}|my {w}|a {r})]
        (google|search for|look up|search the web for) [query:(alarm clocks|kitchen timers|list apps|note taking {w}s|reminder cards|screen repair|volume pedals|open {w} days) (in {c}|for {w}s|reviews|near {c}|)]
        (can you|could you|please) (google|search the web for|look up online) [query:who (sings|wrote|invented|plays in) (the alarm clock|"{r}"|{r}|the {w} song|remember the {w})]
    """),
)

INTENTS = (NOTED, REMINDED, LISTED, SEARCHED)
