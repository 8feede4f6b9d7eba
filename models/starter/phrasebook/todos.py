"""How people put things on lists, read the lists, and tick off what is done.

"The list" and the to-do list by any of its names are no list's name; "my work to-do list" is the list "work". A bare
"I finished the report" is a statement: something is ticked off only where a list, a tick or a task is spoken of.
"""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

TODO_ADD = Intent(
    name="todo_add",
    tool="todo_add",
    arguments={"task": "text", "thing": "text", "list_name": "list"},
    weight=3.0,
    phrases=lines("""
        add {task} to (my|the) <todo>
        add {thing} to (the|my) {list_name} list
        <put> {task} (to|on|onto|in|into) (my|the) <todo>
        <put> {task} (to|on|onto|in|into) (my|the) <todo>
        <put> {thing} (to|on|onto|in|into) (my|the|our) {list_name} list
        <put> {thing} (to|on|onto|in|into) (my|the|our) {list_name} list
        <put> {thing} (to|on|onto|in|into) {list_name} list
        <put> (to|on|onto) (my|the|our) {list_name} list(:| -|,|) {thing}
        <put> (to|on|onto|in) (my|the) <todo>(:| -|,|) {task}
        (add|create|make|new|enter|start|log|open) (a |)(|new )(task|todo|to-do|to do)(:| to| -|) {task}
        (task|todo|to-do|to do)(:| -|,) {task}
        (new|another|next|one more) (task|todo|to-do|to do)(:| -|,| is to| to|) {task}
        I (need|have|want|must|ought) to {task}(,| -|;|.) (add it to|put it on|stick it on|put that on|add that to) my <todo>
        (my|the) <todo> needs {task}
        (my|the|our) {list_name} list needs {thing}
        (my|the|our) {list_name} list(:|,| -) add {thing}
        on (my|the|our) {list_name} list(,|) (add|put|write) {thing}
        on (my|the) <todo>(,|) (add|put|write) {task}
        (we|I) need {thing}(,|;| -) (put it|add it|stick it|put that|add that|pop it) (on|to) (the|my|our) {list_name} list
        (we're|I'm|we are|I am) (all |)out of {thing}(,|;| -) (put it|add it|chuck it|stick it|add that|put some|add some) (on|to) (the|my|our) {list_name} list
        (we|I) ran out of {thing}(,|;| -) (put it|add it|stick it|add some) (on|to) (the|my|our) {list_name} list
        (can|could|would|will) (you |)(add|put|stick|write|pop) {thing} (to|on) (the|my|our) {list_name} list
        (can|could|would|will) (you |)(add|put|stick|write|pop) {task} (to|on) (the|my) <todo>
        can {thing} go on (the|my|our) {list_name} list
        can {task} go on my <todo>
        {thing} (goes|should go|needs to go|has to go|belongs) on (the|my|our) {list_name} list
        {task} (goes|should go|needs to go) on my <todo>
        {thing} (on|to|for|onto) (the|my|our) {list_name} list
        {thing}(,| -| ->) {list_name} list
        {task} (on|to) my <todo>
        (track|add|log|file) this (task|todo|to-do)(:|,| -) {task}
        (include|list) {thing} (in|on|under) (the|my|our) {list_name} list
        I('d| would) like {thing} on (the|my|our) {list_name} list
        (I want|let's have|let's put|let's add) {thing} (on|to) (the|my|our) {list_name} list
        I('d| would) like to add {task} to my <todo>
        (I want|I need) to (add|put) {thing} (to|on) (the|my|our) {list_name} list
        (don't forget|remember) {thing} (for|on) (the|my) {list_name} list
        (add|put|stick) {thing} (to|on) (the|my) list called {list_name}
        (add|put) {thing} (to|on) (the|my|our) list for {list_name}
        (the|my) {list_name} list should (have|include|say) {thing}
        (add|put) (also |another one |)(to|on) my <todo> (that I need to|to) {task}
        put "{task}" on my <todo>
        add "{thing}" to (the|my) {list_name} list
        (put|make) {task} (as |)a (task|todo|to-do)
        (save|store|record) {task} as a (task|todo|to-do)
        add {task} as a (|new )(task|todo|to-do)
        stick {thing} on the {list_name} list
        stick {thing} on the list
        (add|put|pop|stick|get|chuck|write) {thing} (on|onto|to) (the|my|our) list
        (add|put|write|<put>) {thing} (on|to) (the|my|our|) [list:(groceries|shopping|packing|errands|chores|bills|repairs|watchlist|backlog)]
        {thing} to [list:(groceries|shopping|grocery|packing|groceries|errands|chores|presents|bills|repairs)]
        {thing} (on|onto|for) [list:(groceries|shopping|grocery|packing|groceries|errands|chores|presents|bills|repairs)] please
        {thing} on the list
        {thing} (- |, |: )add to {list_name} list
        {thing}(,|;| -) (add to|put on|on) (the|my) {list_name} list (please|)
        {thing}(,|;| -|.) (add it|put it|stick it|pop it|add them|put them) (on|to) (the|my|our) {list_name} list
        {task}(,|;| -|.) (add it|put it|stick it|pop it|put that|add that) (on|to) (my|the) <todo>
        {task}(,|;| -) (make it a task|that's a task|that's a to-do|new task|as a to-do|make that a to-do)
        {list_name} list(:| -| +|,) {thing}
        [list:(groceries|shopping|grocery|packing|groceries|errands|chores|presents|bills|repairs)](:| -| add| +) {thing}
        {list_name} list (+|add|<-|plus) {thing}
        {list_name} list(,|) add {thing}
        (to|for) (the|my) {list_name} list(,|:) (add |put |){thing}
        (for|on) my <todo>(:|,| -) {task}
        (todos|to-dos|tasks)(:| -| +) {task}
        (add|append|new) (item|items|entry)(:| -| called|) {thing}
        (add|put) an item (to|on) (the|my) {list_name} list(:| called| -|,) {thing}
        new item (on|for|in) (the|my|our) {list_name} list(:|,| -) {thing}
        another (thing|item) for (the|my|our) {list_name} list(:|,| -) {thing}
        (another|one more) thing for my <todo>(:|,| -) {task}
        something (else |)for (the|my|our) {list_name} list(:|,| -) {thing}
        one more (for|on) (the|my|our) {list_name} list(:|,| -) {thing}
        put down {thing} (on|for) (the|my|our) {list_name} list
        put {thing} down (on|for) (the|my|our) {list_name} list
        put {task} down (on|as) (my to-do list|a task|a to-do)
        note {thing} (down |)on (the|my|our) {list_name} list
        write {thing} down on (the|my|our) {list_name} list
        (shove|bung|chuck|whack|sling|lob) {thing} on (the|our) {list_name} list (will you|would you|)
        (get|have) {thing} on (the|our) {list_name} list
        (get|have) {task} on my <todo>
        {thing} (needs|need) adding to (the|our) {list_name} list
        {task} needs adding to my <todo>
        {thing} (has to be|should be|must be|wants to be) (added to|put on|on) (the|our|my) {list_name} list
        make sure {thing} (is|are|gets) (on|added to) (the|our|my) {list_name} list
        make sure {task} (is|gets) (on|onto) my <todo>
        can I (add|put|have|get) {thing} (to|on) (the|our|my) {list_name} list
        can we (add|put|get) {thing} (to|on|onto) (the|our) {list_name} list
        can you add to (the|my|our) {list_name} list(:|,|) {thing}
        could {thing} be (added to|put on) (the|our) {list_name} list
        could you (also |)(put|include) {thing} (in|on) (the|our|my) {list_name} list
        would you (mind adding|mind putting) {thing} (to|on) (the|our|my) {list_name} list
        mind adding {thing} to (the|our) {list_name} list
        mind putting {task} on my <todo>
        do you mind adding {task} to my <todo>
        how about {thing} on (the|our) {list_name} list
        what about adding {thing} to (the|our) {list_name} list
        (kindly|do) (add|put) {thing} (in|to) my {list_name} list
        please be adding {thing} to the {list_name} list
        (pls|plz) (add|put) {thing} (2|on|to) (the |my |){list_name} list
        u can add {thing} to the {list_name} list
        (let's|let us) (also |)(get|stick|not forget) {thing} (on|for) (the|our) {list_name} list
        let's add {task} to (my|the|our) <todo>
        I (also |)need {thing} on (the|my) {list_name} list
        I need {task} on my <todo>
        I want {task} (on|in) my <todo>
        I('ve| have) (got |)to {task}(,|;| -|.) (task|todo list|to the list|stick it on my list|onto my to-do list)
        I (really |)(should|must|need to|ought to) {task}(,|;|.| -) (put it on the list|add it to my list|add a task|make it a task|add a to-do for that)
        I (still |)have to {task}(,|;| -|.) (add a task|list it|put it on my list)
        I'm (running low on|almost out of|nearly out of|short of) {thing}(,|;| -|.) (add it|put it|add some|put some) (to|on) (the|my|our) {list_name} list
        (we're|we are) (running low on|nearly out of|low on|short of) {thing}(,|;|.| -) (add it|put it|add some|stick some) (to|on) (the|our|my) {list_name} list
        we're out of {thing}(,|;| -|) add it to [list:(groceries|shopping)]
        (we have|we've got|there's|there is) no (more |){thing} (left|)(,|;|.| -) (put it on|add it to) (the|our|my) {list_name} list
        {thing} (is|are) (gone|finished|empty|all gone|running out)(,|;|.| -) (put it|add it|put some|add some) (on|to) (the|our|my) {list_name} list
        the {thing} has run out(,|;| -) (add some to|put some on) (the|our) {list_name} list
        (we|I) (could do with|need more|are after|fancy|want) {thing}(,|;| -|.) (on|to|put it on|add it to) (the|our|my) {list_name} list
        we need {thing} on (the|our|my) {list_name} list
        {n} (wants|needs|asked for) {thing}(,|;| -|.) (add it|put it|pop it) (to|on) (the|our|my) {list_name} list
        {n} asked me to {task}(,|;| -|.) (add it to|put it on|put that on) my <todo>
        (my boss|my wife|my mum|the school|{n}) wants me to {task}(,|;|.) (add that to|put that on) my <todo>
        add to my <todo>(:|,|) {task}
        add a to-do for me(:| to|,) {task}
        add a task (saying|that says|for me to|called|named) {task}
        create a to-do (item |)(saying|called|to) {task}
        (give|set|assign) (me|myself) (a|the) task(:| to| of:) {task}
        make a to-do (out of this|of this|for this)(:|,| -) {task}
        make a task to {task}
        make {task} a to-do
        turn this into a (task|to-do)(:|,| -) {task}
        put a task (in|on the list) to {task}
        put {task} (among|with|under) my (tasks|to-dos|todos)
        put it on my <todo>(:| to|,) {task}
        put on the list(:| that I need to|,) {task}
        (queue|queue up|log|track) {task} as a (task|to-do)
        (add|put) {thing} (to|on|under|in) my {list_name} (todos|to-dos|to-do list|todo list|tasks)
        (add|put) {thing} (to|on) the list (for|of) {list_name}
        (start|make|create|begin|open) (a|the) (new |){list_name} list (with|and add|and put on it) {thing}
        (start|make) a list called {list_name} (with|and add) {thing}
        todo {task}
        to do {task}
        task {task}
        to do list add {task}
        {task}(,| -) todo
        {task} (as a todo|as a to-do|as a task)
        add [text:{task} {when}] to (my|the) <todo>
        <put> [text:{task} {when}] (to|on|onto) (my|the) <todo>
        (task|todo|to-do)(:| -) [text:{task} {when}]
        (new|another) (task|to-do)(:|,| -) [text:{task} {when}]
        add a (task|to-do)(:| to) [text:{task} {when}]
        put [text:{task} by {day}] on my <todo>
        add [text:{task} and {task}] to my <todo>
        add [text:{task} about {object}] to (my|the) <todo>
        add [text:remind {n} about {object}] to my (list|to-do list|tasks)
        add [text:(set up|turn off|open|search for|look up|write a note to|check|set the timer for) (the printer|{object}|{n}|the {w})] to my <todo>
        put [text:(make a note of|set an alarm for|remember|remind {n} of|cancel|snooze) {object}] on my <todo>
        add [text:{g}, {g} and {g}] to (the|my|our) {list_name} list
        <put> [text:{g} and {g}] (on|to) (the|my|our) {list_name} list
        <put> [text:{g}, {g}, {g} and some {g}] (on|to) (the|my|our) {list_name} list
        (put|add) [text:{g} {g} {g}] (on|to) (the|my|our) {list_name} list
        [text:{g}, {g} and {g}] to [list:(groceries|shopping|grocery)]
        {thing} for (my|the|our) {list_name} list(,|;| -) (please|thanks|add it)
        {thing} (should|could|might as well) be on (the|our|my) {list_name} list
        (save|store|keep) {thing} (on|in) (the|my|our) {list_name} list
        (jot|pencil|scribble|write) {thing} (in|onto|on) (the|my|our) {list_name} list
        there's {thing} to (add|go) (to|on) (the|my|our) {list_name} list
        add to [list:(groceries|shopping|packing|errands|chores)](:|,| -|) {thing}
        (add|put) to (the|my|our) list(:|,| -) {thing}
        (oh and|and also|while you're at it)(,|) put {thing} on (the|my|our) {list_name} list
        (list|item)(:| -) {thing} (on|to|for) (the|my|our) {list_name} list
        I'd like you to (track|list|log) {task} (on|in|under) my (tasks|to-dos|todos)
        {task} is (a task|a to-do|a todo|something) for my <todo>
        (we|I) forgot {thing} last time(,|;| -|.) (add it|put it) (to|on) (the|my|our) {list_name} list
        (next time|when) (we|I) go shopping (we|I) need {thing}(,|;|.) put it on the [list:shopping] list
        the (car|bike|boiler|{w}) needs [text:{object_name}](,|;|.| -) (add it|put that) (to|on) my <todo>
        I promised {n} to {task}(,|;|.| -) (add that to|put it on|stick that on) my <todo>
        I can't forget to {task}(,|;|.| -) (list it|task please|add it to my list|put it on my to-do list)
        [text:{g} and {g}] on the {list_name} list
        (we need|get) [text:{g}, {g} and {g}](,|;| -) (put them|add them) (on|to) (the|our) {list_name} list
        add [text:the new {r} (book|album|film|novel)] to my {list_name} list
        add [text:"{r}" by {n}] to my {list_name} list
        <put> [text:{r}] (on|to|in) my {list_name} list
        put [text:{c}] on my {list_name} list
        add [text:a trip to {c}] to my {list_name} list
        add [text:{n}'s {object_name}] to (the|my) {list_name} list
    """),
)

TODO_EMPTY = Intent(
    name="todo_no_text",
    tool="todo_add",
    arguments={"task": "text", "thing": "text", "list_name": "list"},
    reply="What should I add?",
    weight=0.5,
    phrases=lines("""
        (add|put) something (to|on) (my|the) <todo>
        (add|put) something (to|on) (my|the|our) {list_name} list
        (add|new|create a|add a|make a) (task|todo|to-do)
        (add to|put on) (my|the) <todo>
        (add to|put on) (my|the|our) {list_name} list
        I (want|need|'d like) to add something to (my|the) {list_name} list
        I (want|need|'d like) to add (a task|a to-do|something to my to-do list|a new task)
        (can|could) (I|you) add something to (my|the|our) {list_name} list
        (can|could) (I|you) add (a task|a to-do|something to the list|something to my tasks)
        (another|one more|a new|new) (thing|item|one) for (my|the|our) {list_name} list
        (another|one more|a new|new) (task|to-do|todo)
        (add|append) (an item|a thing|some things|a few things|a couple of things) to (my|the|our) {list_name} list
        (add|put) (an item|a thing|some things|a few things) (to|on) (my|the) (list|to-do list)
        I have something for (my|the|our) {list_name} list
        I've got something for my <todo>
        something for (my|the|our) {list_name} list
        something for my <todo>
        new item (on|for) (my|the|our) {list_name} list
        (let me|let's) add something to (my|the|our) {list_name} list
        (let me|let's) add (a task|a to-do|something to the list)
        there's something to add to (my|the|our) {list_name} list
        put another thing on (my|the|our) {list_name} list
        (could|can) you put something on (my|the|our) {list_name} list
        there's a (new task|to-do|task) to add
        stick something on (my|the|our) {list_name} list
        I need something (on|added to) (my|the|our) {list_name} list
        (my|the|our) {list_name} list needs something
        help me add to (my|the|our) {list_name} list
        (create|make|enter|log) (a|one|another) (new |)(task|to-do)
        give me a new (task|to-do)
        we need to add something to (the|our) {list_name} list
        put (one more thing|another item) on (my|the|our) {list_name} list
    """),
    answers=lines("""
        {thing}
        {task}
        {thing}
        {thing}
        {task}
        (add|put|just|um|oh|uh)(|,) {thing}
        (well|ok|okay|right|so|hmm|let's see)(|,|...) {thing}
        (just|only|maybe|probably|put down|write|some more) {thing}
        {thing} (please|thanks|, please|, thanks|, that's all|I think)
        (to|I need to|I have to|I should) {task}
        (I need|we need|we're out of|get) {thing}
        (it's|it is|that would be|that'd be) {thing}
        {thing}, that's it
        "{thing}"
        (add|put|write) {task}
        [text:{g}, {g} and {g}]
        [text:{g} and {g}]
        [text:{g} {g} {g}]
        [text:{task} {when}]
        [text:{r}]
        [text:{number} {g} and some {g}]
        [text:{n}'s {object_name}]
        (the task is|it's|the task is to) {task}
        {task} (please|thanks|, thanks|, that's it|, that's all)
        (um|uh|er|hmm)(,|) {task}
        (first|ah yes|ah|oh yes)(,|) {thing}
    """),
)

TODO_LIST = Intent(
    name="todo_list",
    tool="todo_list",
    arguments={"list_name": "list"},
    weight=1.6,
    phrases=lines("""
        what's on (my|the|our) {list_name} list
        what('s| is|s) (on|in|left on|still on|there on) (my|the|our) {list_name} list
        what('s| is|s) (on|in|left on|still on) (my|the) <todo> (|today|for today|right now)
        <show> (my|the|our|) {list_name} list
        <show> (my|the|our|) {list_name} list
        <show> (my|the|all my|) <todo>
        <show> (my|the) (open|remaining|unfinished|pending|current|outstanding) (tasks|todos|to-dos)
        what (do I have|have I got|do I need) to (do|get done|finish) (|today|this week|now|left)
        (what|which) (tasks|todos|to-dos) (do I have|are left|are open|have I got|are there|are still open|are pending|remain|are on my list) (|today)
        (any|are there any|do I have any) (tasks|todos|to-dos|open tasks|tasks left|to-dos left) (|left|today|for me|open)
        what('s| is) left (to do|on my plate|for me to do|to be done)
        what('s| is) (still |)on my plate (|today)
        what should I (work on|do today|be doing|do next|tackle|get on with)
        (open|pending|remaining|outstanding|unfinished|current) (tasks|todos|to-dos)
        (my|the) (tasks|todos|to-dos|to-do list|todo list)
        (my|the|our) {list_name} list
        what do (I|we) (need|have) (to buy|to get|to pack|) (from|on) (the|my|our) {list_name} list
        what (did I|have I|do I have|have we|do we have) (put|got|) on (the|my|our) {list_name} list
        how many (things|items|tasks|todos) (are on|do I have on) (my|the|our) {list_name} list
        how many (tasks|todos|to-dos|things to do) do I have (|left|open)
        is there anything (left |)on (my|the|our) {list_name} list
        (is there anything|anything) (left |)on my <todo>
        (can|could|would) you (show|read|tell|give) me (the|my|our) {list_name} list
        (can|could|would) you (show|read|tell|give|list) me my <todo>
        (which|what) (items|things) are on (the|my|our) {list_name} list
        (contents of|items on|everything on) (the|my|our) {list_name} list
        {list_name} list (please|)
        (open|check) (the|my|our) {list_name} list
        (check|go over) my <todo>
        what else is on (my|the|our) {list_name} list
        have I got anything (on my <todo>|to do) (|today)
        (show|list) todos
        what do I still have to do (|today|this week|before the weekend)
        what have I (still |)(got |)(left |)to do (|today|this afternoon)
        what('s| is) left on (my|the) (list|to-do list|todo list)
        what('s| is) left on (my|the|our) {list_name} list
        read (me |us |)(out |)(the|my|our) {list_name} list
        read (the|my) {list_name} list (back |)to me
        anything (left |else |)on (my|the|our) {list_name} list
        what (do|did) (I|we) (still |)need to (buy|get|pick up) (|today|this week|at the shop|from the shops|at the supermarket)
        what (are we|am I) (still |)(missing|short of) on (the|our|my) {list_name} list
        what (do|must|should) (I|we) (still |)(pack|buy|get|bring) (according to|from|off) (my|the|our) {list_name} list
        what are my (tasks|todos|to-dos|jobs|chores) (|today|for today|this week)
        what are the (items|things|entries) on (my|the|our) {list_name} list
        what('s| is|re) my (to-dos|tasks|todo list|to-do list)
        what('s| is) my {list_name} list (look like|)
        what does (my|the|our) {list_name} list (say|look like|have on it|contain)
        what does my <todo> (look like|say) (|today)
        how('s| is) my <todo> looking (|today)
        how does my <todo> look (|today)
        how long is (my|the|our) {list_name} list
        how much (is|have I) left (on my to-do list|on my list|to do on my list)
        how many (items|things) are (left|still) on (my|the|our) {list_name} list
        what tasks am I (supposed to|meant to) do (|today)
        what (was|am) I (supposed to|meant to|going to) (do|get done) (|today)(,| according to) my <todo>
        what did I (put|write|have) on my <todo>
        what did I (put|write) down (for|on) (the|my|our) {list_name} list
        what things do I have to do (|today)
        what needs doing (|today|this week|around here)
        what needs to be done (|today|this week)
        what still needs doing
        what('s| is) (next|first|at the top) on my <todo>
        what('s| is) (next|first|top|at the top) (on|of) (the|my|our) {list_name} list
        what('s| is) the next (task|to-do|thing on my list)
        what('s| is) outstanding on my <todo>
        what('s| is) open on my <todo>
        which (jobs|things|tasks) are (still open|outstanding|not done yet|left)
        do I (still |)have (anything|something|stuff|things|much|a lot) to do (|today|this week)
        do I have anything on (my|the|our) {list_name} list
        do we (still |)have (anything|something|stuff) on (the|our) {list_name} list
        did I (already |)put (anything|something) on (the|my|our) {list_name} list
        have I (forgotten|missed) anything on my <todo>
        is (my|the|our) {list_name} list (empty|long|finished|done|still open)
        is my <todo> (empty|long|done)
        is there a {list_name} list
        are there (things|items|any items) on (my|the|our) {list_name} list
        are there things left (to do|on my list)
        got (anything|any tasks) on my <todo>
        let me (see|hear|have|check|look at) (my|the|our) {list_name} list
        let me (see|hear|have|check|look at) my <todo>
        let's (see|hear|go over|check|look at) (the|my|our) {list_name} list
        let's (see|hear|go over) what's on (my|the|our) {list_name} list
        I want to (see|hear|check|go through) (my|the|our) {list_name} list
        I want to see what I (have to|need to) do
        I need (to see |)(my|the|our) {list_name} list
        I need to know what's on (my|the|our) {list_name} list
        I'd like to (hear|check|know what's on) (my|the|our) {list_name} list
        I'm at the (shop|store|supermarket)(,|;|.) (what do I need|what's on the list|read me the list)
        I'm (going shopping|off to the shops|heading to the store)(,|;|.) (what do I need|what's on the list|what do we need)
        I'm packing(,|;|.) (what's on the|read me the) [list:packing] list
        (tell|remind) me what('s| is) on (my|the|our) {list_name} list
        (tell|remind) me what I (have|need|still have) to do (|today)
        tell me my (tasks|to-dos|todos)
        (give|get) me (a rundown|an overview|a summary) of my <todo>
        (run|talk|walk) me through (my|the|our) {list_name} list
        run me through my <todo>
        (status of|state of|overview of) my <todo>
        (bring|pull|call) up (my|the|our) {list_name} list
        (pull|bring|call) (my|the|our) {list_name} list up
        (take a |have a |)look at (my|the|our) {list_name} list
        (have a |)look at what's on (my|the|our) {list_name} list
        look (in|on|at) my <todo>
        (show|display|print) (all |)(the |my |)(things|items|stuff|entries) on (my|the|our) {list_name} list
        show (me |)what I (have|need|still have) to do
        show (me |)what('s| is) on (my|the|our) {list_name} list
        show (me |)all (my|the) lists
        (list|read out|read) (all |)my (lists|open tasks|unfinished tasks)
        what lists (do I have|are there|have I got)
        which lists (do I have|have I made)
        what's on (all |)my lists
        (all|show) lists
        {list_name} list?
        the {list_name} list(,|) (read it|show me|what's on it|please|what's left)
        my {list_name} list(,|) (read it|show me|what's on it|read it out)
        my <todo>(,|) (read it|show me|what's on it|what's left)
        {list_name} list(,|) (read|show|what's on it|what's left)
        (to-do list|todo list|to do list|todos|tasks)(|?| please| for today)
        (kindly|do) (show|tell) me my {list_name} list
        what all is there (on|in) my {list_name} list
        what all do I have to do (|today)
        wats on (my|the) {list_name} list
        whats left 2 do
        gimme (my|the) {list_name} list
        gimme my (tasks|to-dos|todo list)
        what('s| is) on (my|the) [list:work] (todos|to-dos|tasks|todo list|to-do list)
        <show> (my|the) [list:{list_name}] (todo list|to-do list|tasks)
        what('s| is) on my list of [list:{list_name}]
        what('s| is) on the list (called|named) {list_name}
        what('s| is) on the list for (the |my |){list_name}
    """),
)

TODO_COMPLETE = Intent(
    name="todo_complete",
    tool="todo_complete",
    arguments={"task": "which", "topic": "which", "grocery": "which", "object_name": "which"},
    weight=2.2,
    phrases=lines("""
        mark {task} as done
        mark {task} (as |)<done>
        (mark|set|flag|label) {task} (as |)<done>
        (mark|set|flag) (the |my |){topic} (as |)<done>
        (mark|set) (the |my |)(task|todo|to-do|item) {task} (as |)<done>
        <finish> {task}
        <finish> (the |my |){topic} (|task|todo|item)
        (<finish>|complete|finish|close|check) (the|my) (task|todo|to-do|item)(|:| to) {task}
        <finish> {task} (on|from|in) (my|the) <todo>
        (cross|tick|check|strike|scratch|mark|take) {task} off (|my list|the list|my <todo>)
        (cross|tick|check|strike|scratch|take) (the |my |){topic} off (my list|the list|my <todo>|my {list_name} list|the {list_name} list)
        (cross|tick|check) (the |my |){topic} off
        take {task} off (my|the) (list|<todo>)
        (I've|I have|we've) (finished|completed|done|sorted|dealt with|taken care of|handled|wrapped up) (the |my |){topic}(,|;|.| -) (tick it off|cross it off|check it off|take it off the list)
        (I|I've|I have|we) (just |already |)(finished|completed|done|sorted|dealt with|handled) (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|mark it as done|so mark it off)
        I('m| am) (done|finished|through) with (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|take it off my list)
        I (already |just |)(did|got|bought|made|paid|called|cleaned|fixed|sent|booked|washed|emailed|watered|fed|picked up|returned|signed|cancelled|ordered|renewed) (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|mark that as done|you can tick it off|take it off the list)
        I've (already |just |)(done|got|bought|made|paid|called|cleaned|fixed|sent|booked|washed|emailed|watered|fed|picked up|returned) (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|take it off my list|mark that as done)
        {task} is <done>(, tick it off|, cross it off|, check it off)
        the (task|todo|to-do|item) {task} (is|has been) (done|finished|completed)
        (the |my |){topic} (is|are) (now |all |)(done|finished|sorted)(,|;|.| -) (tick it off|cross it off|mark it off|check it off|take it off the list)
        {task} (has been|is now|is all) (done|completed|finished)(,|;) (tick it off|cross it off)
        (done|finished|completed)(:|,| -| with) {task}
        (task|todo|to-do|item) {task} is <done>
        (close|close out|resolve|wrap up) the (task|todo|to-do)( to|:|) {task}
        {task}(:|,| -) (done|check|finished|completed|that's done|tick it off|mark it done)
        (can|could|would) you (mark|check|tick|cross) {task} (off|as done|as complete|as finished)
        (complete|finish|close) (the |my |){topic} (task|todo|to-do)
        (you can|please) (tick|cross|check) {task} off
        (remove|delete|drop|take) {task} from (my|the) <todo>
        (remove|delete|drop|take) (the |){topic} from (my|the|our) {list_name} list
        no need to {task} anymore(,|;) it's done
        tick [which:(it|that)] off
        (mark|check|cross) [which:(it|that)] (off|as done|done)
        (mark|check|tick|cross) (off |)the [which:(first|second|third|last)] (one|task|item|todo) (|as done|off)
        (mark|check|tick) (off |)(number|task|item) [which:(1|2|3|4|5|one|two|three)] (|as done|off)
        (I |we |)got the {grocery}(,|;|.| -) (tick it off|cross it off|check it off|tick them off)
        (I |we |)(bought|picked up|found|grabbed|have) (the |some |){grocery}(,|;|.| -) (tick it off|cross it off|check it off|take it off the list|tick that off)
        {grocery}(,| -|:|...) (got it|got them|in the trolley|in the basket|in the cart|bought)(,|;| -|.) (tick it off|cross it off|check it off)
        {grocery} (is|are) in the (trolley|basket|bag|cart)(,|;|.) (tick it off|cross it off|check them off)
        (cross|tick|check|strike|scratch|take|knock) (the |){grocery} off (the|my|our) (shopping |grocery |groceries |)list
        (cross|tick|check) off (the |){grocery}
        (take|remove|delete|drop|get) (the |){grocery} (from|off|off of) (the|my|our) (shopping |grocery |)list
        we (don't need|no longer need) {grocery}(,|;|.| -) (take it off|cross it off|remove it from) the (shopping |)list
        we've got {grocery} (already|now|at home)(,|;|.| -) (cross it off|take it off the list|tick it off)
        done with (the |my |){topic}
        all done with (the |my |){topic}(,|;|.|) (tick it off|cross it off|check that off|mark it)
        finished with (the |my |){topic}(,|;| -) (tick it off|cross it off|check that off)
        (the |){topic}(,| -|:| =) done
        (the |my |){topic}(,| -|:) (tick|check|ticked|✓|done and dusted)
        (the |my |){topic}(,|;| -|...) (tick that off|cross that off|check that off|that one's done|off the list|strike it off)
        I finished (the |my |){topic}(,|;|.| -) (cross it off|tick it off|check it off my list|you can cross it off|it can come off the list|mark it done)
        I did (the |my |){topic}(,|;|.| -) (mark it|cross it out|strike it off|that can come off the list)
        I'm finished with (the |my |){topic}(,|;|.) (you can tick it off|take it off my list|strike it off|cross that one off)
        I('ve| have) (finally |)(finished|done|sorted|got round to|seen to) (the |my |){topic}(,|;|.| -) (so tick it off|so cross it off|that's one off the list|check that off please)
        I (managed to|was able to|remembered to) {task}(,|;|.| -) (so tick it off|cross it off|check it off|mark it done|take it off my list)
        I (just |finally |already |)(called|rang|texted|emailed|saw|met|visited|thanked|messaged|paid) (the |my |)[which:({friend}|mum|dad|{w}|{kin}|{object_name})](,|;|.| -) (tick it off|cross it off|check it off|mark it done|take it off my list)
        we (did|finished|sorted|took care of) (the |){topic}(,|;|.| -) (tick it off|cross it off our list|check it off)
        {n} (did|finished|bought|sorted|fixed|took care of|handled) (the |my |){topic}(,|;|.| -) (tick it off|cross it off|check it off|take it off my list)
        {task}(,|;| -|...) (already done|I did that|I did it|did that|done that|all done|that one is done|did it this morning)(, tick it off|, cross it off|. check it off)
        {task}(,|;| -) (strike that|tick that off|check that off|cross that off|cross it off my list|can come off the list|is off the list)
        {task} can (come off|go off|be taken off|be ticked off|be crossed off) (the|my) (list|to-do list)
        (the |my |){topic} can (come off|be taken off|be crossed off) (the|my) (list|to-do list|{list_name} list)
        {task} (should|can|needs to) be (ticked off|crossed off|marked done|marked as done|checked off)
        (the |my |){topic} (should|can|needs to) be (ticked off|crossed off|marked done|marked as done|checked off)
        mark (the |my |){topic} (task |to-do |item |one |)(as |)(done|complete|completed|finished)
        mark (the |my |){object_name} (task|to-do|item|one) (as |)(done|complete|completed|finished)
        mark off {task}
        mark off (the |my |){topic}
        mark down (the |my |){topic} as (done|finished|complete)
        mark as (done|complete|completed|finished)(:|,| -|) {task}
        mark done(:|,| -|) {task}
        mark (it|this) (as done|done)(:|,| -) {task}
        make (the |my |){topic} (as |)(done|finished|complete) on my <todo>
        (set|change|switch) (the |my |){topic} to (done|complete|finished|completed)
        (set|change) (the status of |)(the |my |){topic} (task |)to (done|complete|completed)
        put (the |my |){topic} (down as|as) (done|finished|complete)
        put a (tick|check|checkmark|check mark|tick mark) (next to|by|beside|on|against) (the |my |){topic}
        put a line through (the |my |){topic}
        (draw|put) a line through {task}
        give (the |my |){topic} a (tick|check|checkmark|tick mark)
        give {task} a (tick|check|checkmark)
        tick (the |my |){topic} (please|on my list|on the list|in my list|as done)
        tick {task}(| please| on my list)
        tick off {task} (please|from my list|on the list|for me)
        (tick|check|cross) the {topic} (one|item|task|entry) off
        (tick|check|cross|strike) (the |my |){topic} off (of |)(my|the) (list|to-do list|tasks|{list_name} list)
        check the box (for|next to|on) (the |my |){topic}
        check (the |my |){topic} as (done|complete|finished)
        check {task} as (done|complete|finished)
        check off {task} (please|from my list|on my list|on the list)
        cross out (the |my |){topic} (on|from) (my|the) (list|{list_name} list)
        cross out {task}
        cross {task} out
        cross (the |my |){topic} out
        strike (the |my |){topic} (from|off) (the|my) (list|{list_name} list)
        strike {task} (from|off) (the|my) (list|to-do list)
        scratch (the |my |){topic} (from|off) (the|my) (list|to-do list)
        scratch {task} from my list
        knock (the |my |){topic} off (the|my) (list|to-do list)
        knock {task} off (the|my) (list|to-do list)
        wipe (the |my |){topic} off (the|my) (list|{list_name} list)
        take (the |my |){topic} off (the|my|our) (list|{list_name} list|to-do list|todo list)
        get (the |my |){topic} off (the|my) (list|to-do list)
        (get|have) {task} (marked as done|ticked off|crossed off|checked off)
        remove (the |my |){topic} from (the|my|our) (list|to-do list|tasks|todos)
        remove {task} from my (list|tasks|todos)
        (complete|finish|close|resolve)(:| the to-do:| task:| item:) {task}
        (complete|finish|close) {task} (on|in|from) my <todo>
        (complete|finish|close) the {topic} (item|entry|one) (on|from) (my|the) (list|{list_name} list|to-do list)
        (complete|completed|finished) (task|to-do|todo|item)(:|,| -|) {task}
        (task|to-do|todo) (done|complete|completed|finished)(:|,| -|) {task}
        done task(:|,| -) {task}
        done and dusted(:|,| -) {task}
        (that's|that is) {task} (done|finished|sorted|ticked off)(,|;| -) (tick it off|cross it off)
        that's the {topic} (done|sorted|finished)(,|;|.| -) (tick it off|cross it off|check it off|off the list with it)
        (another one|one more|one) (done|off the list|to tick off|to cross off)(:|,| -) {task}
        (another one|one more|one) (off the list|to tick off|to cross off)(:|,| -) (the |my |){topic}
        you can (tick|cross|check|take|strike) (the |my |){topic} off (|the list|my list|the {list_name} list)
        you can (tick off|cross off|check off|mark off) {task} (|now|on my list)
        you (may|can) mark (the |my |){topic} (as |)(done|complete|finished)
        (please |)consider {task} done
        consider (the |my |){topic} (done|ticked off|finished), take it off the list
        I'd like to (tick|cross|check) (off |){task}
        I want to (tick|cross|check|mark) (the |my |){topic} (off|as done)
        I can (tick|cross|check) (the |my |){topic} off (|my list|the list)
        I want {task} (marked as done|ticked off|crossed off|off my list|off the list)
        I don't (need|have) to {task} (anymore|any more|any longer)(,|;|.| -) (take it off my list|remove it from my list|cross it off|it's done)
        no need (for|to do) (the |my |){topic} (anymore|any more)(,|;|.| -) (cross it off|take it off the list)
        (could|can) (I|we) (tick|cross|check) (off |){task}
        (could|can) you (tick|cross|check|take) (the |my |){topic} off (|the list|my list|our {list_name} list)
        (could|can) you mark (the |my |){topic} (as |)(done|finished|complete)
        would you mind (ticking|crossing|checking) off (the |my |){topic}
        mind (ticking|crossing) off {task}
        (kindly|do) (mark|tick) (the |my |){topic} (as |)(done|completed|complete|off)
        update (the |my |)list(:|,| -) {task} (is |)(done|finished)
        update my <todo>(:|,) (the |){topic} is (done|finished)
        (on|from) my <todo>(,|) (tick off|cross off|mark off|check off) {task}
        (on|from) (the|my|our) {list_name} list(,|) (tick off|cross off|mark off|check off|remove) (the |){topic}
        (first|next) on the list is done(:|,) {task}
        (mark|tick|check|cross) off [which:(everything|all)] (on my list|on the list|on my to-do list)
        (mark|tick|check) [which:all] (my |of my |the |)(tasks|to-dos|todos) (as done|off|as complete)
        (mark|tick|check|cross) [which:everything] (off|as done) (|on my list)
        (mark|tick|check|cross) [which:(that one|this one)] (off|as done)
        (mark|tick|check|cross) the [which:last] one (off|as done)
        (mark|tick|check) [which:that] one (off|as done|as complete|as finished)
        (the |)[which:(first|second|third|last)] (one|task|item) (on my list |on the list |)is (done|finished)(, tick it off|, cross it off)
        I finished [which:(it|that)](,|;) (tick it off|cross it off|mark it done)
        cross [which:(it|that)] (out|off my list|off the list)
        [which:(task|item) {number}] is done, tick it off
        [which:(first|second|third|last|1st|2nd) (task|item|one)] is done, tick it off
        I('ve| have) (been to|gone to|spoken to|got back to|replied to) (the |my |)[which:({friend}|dentist|bank|{kin}|doctor|{w})](,|;|.| -) (tick it off|cross it off|check it off|mark it done)
        (all |)(sorted|done)(:|,) {task}(,|.|;) (tick it off|cross it off)
        (looks like|seems|I think) {task} is (done|finished)(,|;|.) (tick it off|cross it off|you can cross it off)
        my list still (has|says|shows) {task}(,|;|.| -) (that's done|it's done|tick it off|cross it off|take it off)
        {task} is still on my list(,|;|.| -) (take it off|tick it off|it's done, cross it off)
        (the |my |){topic} is still on the list(,|;|.| -) (take it off|tick it off|it's done, cross it off)
        take care of ticking off (the |my |){topic}
        (the |my |){topic} (task|to-do) (is|has been|'s) (done|finished|completed|complete)
        that's one less(:|,| -) {task} (is |)done
        (off the list|off my list)(:|,| -) {task}
        off the list with (the |my |){topic}
        tick off [which:{friend}'s {object_name}]
        mark [which:{friend}'s {object_name}] as (done|complete|finished)
        cross [which:{r}] off (my|the) (list|{list_name} list)
        (mark|tick off|check off) [which:{task} and {task}]
        cross [which:{g} and {g}] off (the|my|our) (shopping |grocery |)list
        (tick|cross) off [which:{g}, {g} and {g}]
        (got|bought) the [which:{g} and {g}](,|;|.) (tick them off|cross them off|take them off the list)
    """),
)

INTENTS = (TODO_ADD, TODO_EMPTY, TODO_LIST, TODO_COMPLETE)
