"""How people put things on lists.

"The list" and the to-do list by any of its names are no list's name; "my work to-do list" is the list "work".
"""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

TODO_ADD = Intent(
    name="todo_add",
    tool="todo_add",
    arguments={"task": "text", "thing": "text", "list_name": "list"},
    weight=3.0,
    plain=lines("""
        add {thing} to (my|the|our) {list_name} list
        add {thing} to (my|the|our) [list:(shopping|shopping|grocery|groceries|packing)] list
        put {thing} on (my|the|our) {list_name} list
        put {thing} on (my|the|our) [list:(shopping|shopping|grocery|groceries|packing)] list
        (add|put) {task} (to|on) my (to-do list|list|todo list|to do list)
        add {task} to my (to-do list|list|todo list|to do list|tasks)
        put {task} on (the|my) (list|to-do list)
        (add|put) {thing} (to|on) the list
        add [text:{g} and {g}] to (my|the|our) {list_name} list
        put [text:{g}, {g} and {g}] on (my|the|our) [list:(shopping|grocery)] list
        (can|could) you (add|put) {thing} (to|on) (my|the|our) {list_name} list
        (can|could) you (add|put) {task} (to|on) my (to-do list|list)
        (my|the|) {list_name} list: {thing}
        [list:(shopping|grocery|packing)] list(:|,| -) {thing}
        on (the|my|our) {list_name} list(:|,|) (add|put) {thing}
        on (the|my|our) {list_name} list I (also |)need (also |){thing}(, please add|, add it please|, add that|)
        (add|put) (to|on) (my|the|our) {list_name} list(:|) {thing}
        (add|put) (to|on) my (to-do list|list)(:|) {task}
        (we need|I need|we're out of|we need more) {thing}, (add it to|put it on|add that to) the [list:(shopping|grocery)] list
        I need to {task}, (add it to|put it on|put that on) my (list|to-do list)
        (new|add a) (task|to-do|todo): {task}
        (todo|to-do|task): {task}
        (add|put) [text:(remind|call|email|ask|tell) {n} about the {object_name}] (to|on) my (list|to-do list)
        (add|put) [text:(return|sort|pack|collect|check|finish) the (old books|cook books|camping gear|party bags|films|games|presents|recipes)] (to|on) my (list|to-do list)
        {thing} on the {list_name} list
    """),
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
        (task|todo|to-do|to do)(:| -|,|) {task}
        (new|another|next|one more) (task|todo|to-do|to do)(:| -|,| is to| to|) {task}
        I (need|have|want|must|ought) to {task}(,| -|;|.|) (add it to|put it on|stick it on|put that on|add that to) my <todo>
        (my|the|our) {list_name} list needs {thing}
        (my|the|our) {list_name} list(:|,| -|) add {thing}
        on (my|the|our) {list_name} list(,|) (add|put|write) {thing}
        on (my|the) <todo>(,|) (add|put|write) {task}
        (we|I) need {thing}(,|;| -|) (put it|add it|stick it|put that|add that|pop it) (on|to) (the|my|our) {list_name} list
        (we're|I'm|we are|I am) (all |)out of {thing}(,|;| -|) (put it|add it|chuck it|stick it|add that|put some|add some) (on|to) (the|my|our) {list_name} list
        (we|I) ran out of {thing}(,|;| -|) (put it|add it|stick it|add some) (on|to) (the|my|our) {list_name} list
        (can|could|would|will) (you |)(add|put|stick|write|pop) {thing} (to|on) (the|my|our) {list_name} list
        (can|could|would|will) (you |)(add|put|stick|write|pop) {task} (to|on) (the|my) <todo>
        can {thing} go on (the|my|our) {list_name} list
        can {task} go on my <todo>
        {thing} (goes|should go|needs to go|has to go|belongs) on (the|my|our) {list_name} list
        {task} (goes|should go|needs to go) on my <todo>
        {thing} (on|to|for|onto) (the|my|our) {list_name} list
        {thing}(,| -| ->) {list_name} list
        {task} (on|to) my <todo>
        (track|add|log|file) this (task|todo|to-do)(:|,| -|) {task}
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
        {thing}(,|;| -|) (add to|put on|on) (the|my) {list_name} list (please|)
        {thing}(,|;| -|.|) (add it|put it|stick it|pop it|add them|put them) (on|to) (the|my|our) {list_name} list
        {task}(,|;| -|.|) (add it|put it|stick it|pop it|put that|add that) (on|to) (my|the) <todo>
        {task}(,|;| -|) (make it a task|that's a task|that's a to-do|new task|as a to-do|make that a to-do)
        {list_name} list(:| -| +|,) {thing}
        [list:(groceries|shopping|grocery|packing|groceries|errands|chores|presents|bills|repairs)](:| -| add| +) {thing}
        {list_name} list (+|add|plus) {thing}
        {list_name} list(,|) add {thing}
        (to|for) (the|my) {list_name} list(,|:|) (add |put |){thing}
        (for|on) my <todo>(:|,| -|) {task}
        (todos|to-dos|tasks)(:| -| +) {task}
        (add|append|new) (item|items|entry)(:| -| called|) {thing}
        (add|put) an item (to|on) (the|my) {list_name} list(:| called| -|,) {thing}
        new item (on|for|in) (the|my|our) {list_name} list(:|,| -|) {thing}
        another (thing|item) for (the|my|our) {list_name} list(:|,| -|) {thing}
        (another|one more) thing for my <todo>(:|,| -|) {task}
        something (else |)for (the|my|our) {list_name} list(:|,| -|) {thing}
        one more (for|on) (the|my|our) {list_name} list(:|,| -|) {thing}
        put down {thing} (on|for) (the|my|our) {list_name} list
        put {thing} down (on|for) (the|my|our) {list_name} list
        put {task} down (on|as) (my to-do list|a task|a to-do)
        note {thing} (down |)on (the|my|our) {list_name} list
        write {thing} down on (the|my|our) {list_name} list
        (shove|bung|chuck|whack|sling|lob) {thing} on (the|our) {list_name} list (will you|would you|)
        (get|have) {thing} on (the|our) {list_name} list
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
        (pls|plz) (add|put) {thing} (2|on|to) (the |my |){list_name} list
        u can add {thing} to the {list_name} list
        (let's|let us) (also |)(get|stick|not forget) {thing} (on|for) (the|our) {list_name} list
        let's add {task} to (my|the|our) <todo>
        I (also |)need {thing} on (the|my) {list_name} list
        I need {task} on my <todo>
        I want {task} (on|in) my <todo>
        I('ve| have) (got |)to {task}(,|;| -|.|) (task|todo list|to the list|stick it on my list|onto my to-do list)
        I (really |)(should|must|need to|ought to) {task}(,|;|.| -|) (put it on the list|add it to my list|add a task|make it a task|add a to-do for that)
        I (still |)have to {task}(,|;| -|.|) (add a task|list it|put it on my list)
        I'm (running low on|almost out of|nearly out of|short of) {thing}(,|;| -|.|) (add it|put it|add some|put some) (to|on) (the|my|our) {list_name} list
        (we're|we are) (running low on|nearly out of|low on|short of) {thing}(,|;|.| -|) (add it|put it|add some|stick some) (to|on) (the|our|my) {list_name} list
        we're out of {thing}(,|;| -|) add it to [list:(groceries|shopping)]
        (we have|we've got|there's|there is) no (more |){thing} (left|)(,|;|.| -|) (put it on|add it to) (the|our|my) {list_name} list
        {thing} (is|are) (gone|finished|empty|all gone|running out)(,|;|.| -|) (put it|add it|put some|add some) (on|to) (the|our|my) {list_name} list
        the {thing} has run out(,|;| -|) (add some to|put some on) (the|our) {list_name} list
        (we|I) (could do with|need more|are after|fancy|want) {thing}(,|;| -|.|) (on|to|put it on|add it to) (the|our|my) {list_name} list
        we need {thing} on (the|our|my) {list_name} list
        {n} (wants|needs|asked for) {thing}(,|;| -|.|) (add it|put it|pop it) (to|on) (the|our|my) {list_name} list
        {n} asked me to {task}(,|;| -|.|) (add it to|put it on|put that on) my <todo>
        (my boss|my wife|my mum|the school|{n}) wants me to {task}(,|;|.|) (add that to|put that on) my <todo>
        add to my <todo>(:|,|) {task}
        add a to-do for me(:| to|,) {task}
        add a task (saying|that says|for me to|called|named) {task}
        create a to-do (item |)(saying|called|to) {task}
        (give|set|assign) (me|myself) (a|the) task(:| to| of:) {task}
        make a to-do (out of this|of this|for this)(:|,| -|) {task}
        make a task to {task}
        make {task} a to-do
        turn this into a (task|to-do)(:|,| -|) {task}
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
        {task}(,| -|) todo
        {task} (as a todo|as a to-do|as a task)
        add [text:{task} {when}] to (my|the) <todo>
        <put> [text:{task} {when}] (to|on|onto) (my|the) <todo>
        (task|todo|to-do)(:| -|) [text:{task} {when}]
        (new|another) (task|to-do)(:|,| -|) [text:{task} {when}]
        add a (task|to-do)(:| to) [text:{task} {when}]
        put [text:{task} by {day}] on my <todo>
        add [text:{task} and {task}] to my <todo>
        {clause}(,| so| and so) (add|put) {task} (to|on) my <todo>
        {clause}(,| so|.) (put|stick|pop) {thing} on the {list_name} list
        add [text:(take a screenshot of|convert|note down|undo|mute|open|google|calculate|remember|mark|finish|save) {object}] to my <todo>
        (put|stick) [text:(time the {noun}|open a bank account|search the {noun} for {object_name}|turn up the {noun}|find my notes on {words}|delete {object})] on my <todo>
        add [text:{task} about {object}] to (my|the) <todo>
        add [text:remind {n} about {object}] to my (list|to-do list|tasks)
        add [text:(set up|turn off|open|search for|look up|write a note to|check|set the timer for) (the printer|{object}|{n}|the {noun})] to my <todo>
        put [text:(make a note of|set an alarm for|remember|remind {n} of|cancel|snooze) {object}] on my <todo>
        add [text:{g}, {g} and {g}] to (the|my|our) {list_name} list
        <put> [text:{g} and {g}] (on|to) (the|my|our) {list_name} list
        <put> [text:{g}, {g}, {g} and some {g}] (on|to) (the|my|our) {list_name} list
        (put|add) [text:{g} {g} {g}] (on|to) (the|my|our) {list_name} list
        [text:{g}, {g} and {g}] to [list:(groceries|shopping|grocery)]
        {thing} for (my|the|our) {list_name} list(,|;| -|) (please|thanks|add it)
        {thing} (should|could|might as well) be on (the|our|my) {list_name} list
        (save|store|keep) {thing} (on|in) (the|my|our) {list_name} list
        (jot|pencil|scribble|write) {thing} (in|onto|on) (the|my|our) {list_name} list
        add to [list:(groceries|shopping|packing|errands|chores)](:|,| -|) {thing}
        (add|put) to (the|my|our) list(:|,| -|) {thing}
        (oh and|and also|while you're at it)(,|) put {thing} on (the|my|our) {list_name} list
        (list|item)(:| -|) {thing} (on|to|for) (the|my|our) {list_name} list
        I'd like you to (track|list|log) {task} (on|in|under) my (tasks|to-dos|todos)
        {task} is (a task|a to-do|a todo|something) for my <todo>
        (we|I) forgot {thing} last time(,|;| -|.|) (add it|put it) (to|on) (the|my|our) {list_name} list
        (next time|when) (we|I) go shopping (we|I) need {thing}(,|;|.|) put it on the [list:shopping] list
        the (car|bike|boiler|{noun}) needs [text:{object_name}](,|;|.| -|) (add it|put that) (to|on) my <todo>
        I promised {n} to {task}(,|;|.| -|) (add that to|put it on|stick that on) my <todo>
        I can't forget to {task}(,|;|.| -|) (list it|task please|add it to my list|put it on my to-do list)
        [text:{g} and {g}] on the {list_name} list
        (we need|get) [text:{g}, {g} and {g}](,|;| -|) (put them|add them) (on|to) (the|our) {list_name} list
        add [text:the new {r} (book|album|film|novel)] to my {list_name} list
        add [text:"{r}" by {n}] to my {list_name} list
        <put> [text:{r}] (on|to|in) my {list_name} list
        put [text:{c}] on my {list_name} list
        add [text:a trip to {c}] to my {list_name} list
        add [text:{n}'s {object_name}] to (the|my) {list_name} list
        (gotta|got to|need to|have to) get {thing}(,|;|.) (put it|stick it|add it) on (the|my) {list_name} list
        I keep meaning to {task}(,|;|.) (put it|add it|stick it) (on|to) my <todo>
        get {thing} (on|onto) the {list_name} list
        the {list_name} list needs {thing}
        we're (low on|nearly out of|running out of|short of) {thing}(,|;|.) (add it|stick it|put it) on the {list_name} list
        next time I'm (out|at the shop|in town) I need {thing}(,|;|.) (put it|add it) on my {list_name} list
        one more (to-do|task)(:|,| -) {task}
        don't let us run out of {thing}(,|;|.) (put it|add it) on the {list_name} list
        to-do(:|,| -) {task}
        (I've|I) got to {task} at some point(,|;|.) (put it|add it|stick it) (on|to) my <todo>
        (could|can) {thing} be added to the {list_name} list
        I'd like {thing} (added to|on|put on) (the|my) {list_name} list
        (mum|{n}) wants {thing}(,|;|.| so) (put it|add it|pop it) on the {list_name} list
        jot {thing} on (the|my) {list_name} list
        {task} (needs|has) to (go|be) on my <todo>
        something for my <todo>(:|,| -) {task}
        my <todo> should have {task} on it
        add [text:(return|take back|sort|donate|sell|pack|collect|renew|read|choose) the (old |school |new |kids' |borrowed )(books|films|games|recipes|presents|gifts|toys|music|wine|groceries|plants|emails|calls)] to my <todo>
        <put> [text:(plan|organise|pay for|cancel|check|clean|confirm|prepare|sort out|book|finish) the {known_list}] (on|onto|to) (my|the) <todo>
        <put> [text:(buy|order|find|get|look for|ask about) {object_name} for the {known_list}] (on|onto|to) (my|the) <todo>
        add [text:{contact} {n} about the {known_list}] to (my|the) <todo>
        <put> [text:{deed} the {object_name} (in|on|under|behind|next to|into) the {noun}] (on|onto|to) (my|the) <todo>
        <put> [text:(take|bring|carry|move|return) {object} (to|back to|over to|from) (the {noun}|{n}|{c}|the {known_list})] (on|onto|to) (my|the) <todo>
        add [text:(remind|ask|tell|call|email|text) {n} (about|to bring|for|to return) the {noun}] to (my|the) <todo>
        (add|put) [text:(add|put) {g} (to|in) the {noun}] (to|on) (my|the) <todo>
        (add|put) [text:(list|note|write down|set|open|start|cancel|search for|calculate|turn down) the {noun} (for|with|from|on) {n}] (to|on) (my|the) <todo>
        (add|put) [text:(two|three|four|six|ten|{number}) (packets|bags|boxes|tins|bottles|jars|cans) of {g} and (one|two|half a|1|2) (kg|kilo|litre|pound) (of |){g}] (to|on|in) (the|my|our) {list_name} list
        <put> [text:{number} (g|kg|ml|litres|packets|bags) of {g} and (two|three|six|ten|a dozen|some) {g}] (on|to|in) (the|my|our) {list_name} list
        (on|for|in) (the|my|our) {list_name} list (I|we) (also |still |)(need|want) (also |) [text:{number} (g|kg|packets|tins|bottles) of {g} and (two|six|some|a few) {g}](, please add|, add them please|, can you add that|, please|)
        (on|for) (the|my|our) {list_name} list (I|we) (also |still |)(need|want) (also |){thing}(, please add|, please add it|, add that please|, can you add it|, would you add them)
        {list_name} list(:|,| -) [text:{g}, {g}, {g}]
        {list_name} list(:|,| -) [text:{g} and {number} {g}]
        (to|on) the [list:groceries] list(,|:|) (add |put |){thing}
    """),
)

TODO_EMPTY = Intent(
    name="todo_no_text",
    tool="todo_add",
    arguments={"task": "text", "thing": "text", "list_name": "list"},
    reply="What should I add?",
    weight=0.5,
    plain=lines("""
        add something to (my|the) (list|to-do list)
        (add|put) something (to|on) (my|the) {list_name} list
        (add a|new|create a) (task|to-do)
        add to (my|the) {list_name} list
        (can|could) you add something to my list
        I want to add something to (my|the) {list_name} list
    """),
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

INTENTS = (TODO_ADD, TODO_EMPTY)
