"""How people keep things and find them again: notes, facts about themselves, to-do lists."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

NOTE_ADD = Intent(
    name="note_add",
    tool="note_add",
    arguments={"memo": "text", "fact": "text"},
    weight=1.9,
    phrases=lines("""
        note that {fact}
        note that {memo}
        note(:| -|,) {memo}
        (note|note down|make note|take note)(| that|:) {fact}
        (take|make|write|jot down|save|add|create|record|start|leave|put down|type) a (|quick |new |short |little ) note(:| -|,| saying| that says|) {memo}
        (take|make|write|save|add|create|leave) a (|quick |new )note (that|of the fact that) {fact}
        (take|make|add|write|save) a note about {memo}
        <write>(:| -|,|) {memo}
        (jot down|write down|note down|put down|take down|scribble down|record|log) that {fact}
        (write|jot|note|put|take|scribble|type) (this|that|it) down(:|,| -) {memo}
        (jot|note|write|record|save|log|store|keep) (this|that)(:|,| -) {memo}
        (new|quick|another) note(:|,| -|) {memo}
        note to self(:|,| -|) {memo}
        (save|store|keep|put|add|record) (this|the following|that) (as a note|in my notes|to my notes|in a note)(:|,| -) {memo}
        (put|add|write|save|stick|jot|record) (down |)(in|to|into) my notes(:|,| -| that|) {memo}
        (put|add|write|save|stick|jot|record) {memo} (in|to|into) my (notes|notebook)
        (put|save|store|record) {memo} (as a note|in a note)
        (I want|I'd like|I need) to (note|note down|write down|jot down|record|make a note) (|that ){fact}
        (can|could|would) you (note|note down|write down|jot down|make a note|take a note) (|that ){fact}
        (let's|let me) (note|write down|jot down|make a note)(:|,| that|) {memo}
        (for my notes|for the record|for the notes)(:|,| -) {memo}
        (here's|here is) a note(:|,| -) {memo}
        (memo|memo to self|a note)(:|,| -) {memo}
        {memo}(,| -|;) (note that|write that down|make a note|note that down|jot that down|put that in my notes|take a note of that)
        (add|make) (another|one more) note(:| -|,| that) {memo}
        (make sure to |please |)(note|write) (|that |down ){fact}
        (dictate|dictation|transcribe|take dictation)(:|,| -) {memo}
        (make|take) a (mental |)note of (this|that|the following)(:|,| -) {memo}
        keep a note (of|that says|saying) {memo}
        (start|open) a (new |)note (and write|with|saying|with the text) {memo}
    """),
)

NOTE_EMPTY = Intent(
    name="note_no_text",
    tool="note_add",
    arguments={"memo": "text", "fact": "text"},
    reply="What should I note?",
    weight=0.4,
    phrases=lines("""
        (take|make|write|add|create|save|record|start) a (|quick |new ) note
        (new note|note|memo|quick note)
        (write|note|jot) (something|this|that|it) down
        I (want|need|'d like) to (make|take|write) a note
        (take|make) a note for me
    """),
    answers=lines("""
        {memo}
        {memo}
        {fact}
        that {fact}
        (write|put|just|it says)(:|,) {memo}
    """),
)

NOTE_SEARCH = Intent(
    name="note_search",
    tool="note_search",
    arguments={"topic": "query"},
    weight=1.4,
    phrases=lines("""
        <find> (my|the|a|that) note (about|on|for|regarding|with|mentioning|that mentions|concerning) (|the |my |a ){topic}
        <find> (my|the|all my|any|all|) notes (about|on|for|regarding|with|mentioning|that mention) (|the |my |a ){topic}
        (search|look through|check|go through|scan|browse|search through|look in|comb through|dig through|filter|trawl) (my |the |)notes for (|the |my |a ){topic}
        (search|find|look up) {topic} in (my |the |)notes
        (look for|look up|find|search for|search) (|the |my ){topic} in (my |the |)notes
        what did I (write|note|jot down|write down|note down|put down|record|scribble) (about|on|regarding) (|the |my ){topic}
        (do I have|have I got|did I make|did I take|did I write|is there|are there) (a note|any notes|notes|any note|anything in my notes) (about|on|for|mentioning) (|the |my ){topic}
        (search|find) notes (for |about |on |)(|the |my ){topic}
        (is there|was there) a note (about|on|for) (|the |my ){topic}
        (which|what) note (mentions|is about|talks about|has|contains) (|the |my ){topic}
        where did I (write|note|put) (|down |something )about (|the |my ){topic}
        (any notes|notes|any note|my notes|my note) (on|about|for|regarding) (|the |my ){topic}
        what do my notes say (about|on) (|the |my ){topic}
        what('s| is) in my notes (about|on) (|the |my ){topic}
        what does my note (about|on) (|the |my ){topic} say
        (find|show me|get|read|pull up|open) (the|my) {topic} note
        (find|show me|get|read|pull up|open) my {topic} notes
        I (wrote|made|took) a note about (|the |my ){topic}(,| -) (find it|can you find it|where is it|show me|read it)
        I('m| am) looking for (my|the|a) note (about|on) (|the |my ){topic}
        I need (my|the) note(s|) (about|on) (|the |my ){topic}
        didn't I (write|note) something (down |)about (|the |my ){topic}
        (can|could|would) you <find> my note(s|) (about|on) (|the |my ){topic}
        remind me what I (wrote|noted) about (|the |my ){topic}
        (see|check) (if|whether) (I have|there are|there's) (a note|any notes|notes|anything) (about|on) (|the |my ){topic} (|in my notes)
        note search(:|,| for|) {topic}
        (read|tell) me (what I wrote|what I noted) about (|the |my ){topic}
        what notes do I have (about|on) (|the |my ){topic}
    """),
)

MEMORY_SAVE = Intent(
    name="memory_save",
    tool="memory_save",
    arguments={"fact": "fact"},
    weight=1.7,
    phrases=lines("""
        remember that {fact}
        remember that {fact}
        remember(|:|,| -) {fact}
        (please remember|can you remember|could you remember|you should remember|try to remember) (|that ){fact}
        (keep in mind|bear in mind|keep in your memory|keep in memory)(| that|:) {fact}
        (don't forget|never forget|do not forget|don't ever forget) that {fact}
        (for future reference|for your information|FYI|fyi|for the future|just so you know|so you know|for later)(,|:| -) {fact}
        I want you to (remember|know|keep in mind|learn) (|that ){fact}
        I('d| would) like you to (remember|know|keep in mind) (|that ){fact}
        (you should|you need to|you ought to|I need you to|you must) (know|remember|keep in mind) that {fact}
        (learn|learn this|learn that|memorise|memorize|memorize this|memorise that|commit to memory|commit to memory that)(:|,|) {fact}
        (store|save|keep|add|put) (this|that|this fact|this info|this information) (about me|in your memory|in memory|to memory|to your memory|for later)(:|,| -) {fact}
        (save|store|add|put) to (your |)memory(:|,| -| that|) {fact}
        (a fact about me|fact about me|about me|fact|something about me|one thing about me|a thing to remember)(:|,| -) {fact}
        by the way(,|) {fact}(,| -|;) (remember that|please remember that|keep that in mind|don't forget)
        {fact}(,| -|;|.) (remember that|please remember that|keep that in mind|remember this|don't forget it|don't forget that|bear that in mind|save that|please remember)
        (I'm telling you|I am telling you) (so you don't forget|so you remember|so you know)(:|,) {fact}
        I('d| would) like you to know(|:| that) {fact}
        make a mental note(:|,| that) {fact}
        (let it be known|know|get this|hear this|take it from me)(| that|:) {fact}
        (in case you need it|in case I forget|so I don't forget|before I forget)(,|:) {fact}
        (can|could|will) you (please |)(remember|keep in mind|memorise|memorize) that {fact}
        (remember this|remember the following|remember for me|remember for later|remember about me|keep this in mind|keep this)(:|,| -) {fact}
        (save|store) the fact that {fact}
        (from now on|henceforth)(,|) (remember|know) that {fact}
    """),
)

MEMORY_SEARCH = Intent(
    name="memory_search",
    tool="memory_search",
    arguments={"mine": "query"},
    weight=2.7,
    phrases=lines("""
        (what|who|when|where)(| is|'s|s) {mine}
        what's {mine}
        what is {mine}
        what('s| is|s) {mine} again
        who('s| is) {mine}
        when('s| is) {mine}
        (do you|d'you|did you|can you) (remember|know|recall) {mine}
        do you (still |)(remember|know|recall) what {mine} is
        do you (happen to |)know {mine}
        do you (know|remember) (what|when|who|where) {mine} is
        (tell|remind|give) me {mine}
        what did I (say|tell you) {mine} (was|is)
        (remind me|tell me) (what|who|when|where) {mine} (is|was)
        what was {mine} (again|)
        (can|could) you (recall|remember|tell me|remind me of|look up|find) {mine}
        I (forgot|forget|can't remember|don't remember|have forgotten|can't recall|forgot what|don't know) {mine}
        I (forgot|can't remember|don't remember|have forgotten) what {mine} is
        what do you (know|remember) about {mine}
        (have|did) I (told|tell|ever told|ever tell) you {mine}
        (which one|what kind|which) is {mine}
        do you have {mine}
        {mine}
        hey what('s| is| was) {mine}
        what did I tell you about {mine}
        (look up|recall|retrieve|search your memory for|check your memory for|search memory for|find) {mine}
        what have I told you about {mine}
        what('s| is) [query:{n}'s {attribute}]
        (do you remember|do you know|tell me|what was|what did I say was) [query:{n}'s {attribute}]
        what do you (know|remember) about [query:{n}]
        what did I (tell|say to) you about [query:{n}]
        where did [query:I (park|park the car|leave my keys|put my keys|put the spare key|put my passport|leave the {w})]
        where do [query:I (live|work|bank|keep the {w})]
        what (do|am) [query:I (like|hate|love|prefer|eat|drink|allergic to)]
        (what do you|do you) (know|remember) (anything |)about [query:me]
        what have you (saved|stored|remembered) about [query:me]
        who did I lend [query:(my|the) {w}] to
        do you remember where [query:I (parked|live|work|put my keys|left my keys)]
        do you remember what [query:I (like|hate|prefer|drink|wear)]
        what am [query:I allergic to]
        what (size|colour|kind of {w}) do [query:I (wear|like|have|take)]
    """),
)

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
        (my|the|our) {list_name} list(:|,| -) (add |){thing}
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
    """),
    answers=lines("""
        {thing}
        {task}
        {thing}
        (add|put|just|um|oh|uh)(|,) {thing}
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
        what should I (work on|do today|be doing|do next|tackle|do)
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
    """),
)

TODO_COMPLETE = Intent(
    name="todo_complete",
    tool="todo_complete",
    arguments={"task": "which", "topic": "which"},
    weight=2.2,
    phrases=lines("""
        mark {task} as done
        mark {task} (as |)<done>
        (mark|set|flag|label) {task} (as |)<done>
        (mark|set|flag) (the |my |){topic} (as |)<done>
        (mark|set) (the |my |)(task|todo|to-do|item) {task} (as |)<done>
        <finish> {task}
        <finish> (the |my |){topic} (|task|todo|item)
        <finish> (the|my) (task|todo|to-do|item)(|:| to) {task}
        <finish> {task} (on|from|in|off) (my|the) (<todo>|list)
        (cross|tick|check|strike|scratch|mark|take) {task} off (|my list|the list|my <todo>)
        (cross|tick|check|strike|scratch|take) (the |my |){topic} off (|my list|the list|my <todo>|my {list_name} list|the {list_name} list)
        take {task} off (my|the) (list|<todo>)
        (I|I've|I have|we've) (finished|completed|done|sorted|dealt with|taken care of|handled|wrapped up) (with |)(the |my |){topic}
        (I|I've|I have|we) (just |already |)(finished|completed|done|sorted|dealt with|handled) (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|mark it as done|so mark it off)
        I('m| am) (done|finished|through) with (the |my |){topic}
        I('m| am) (done|finished|through) with (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|take it off my list)
        I (already |just |)(did|got|bought|made|paid|called|cleaned|fixed|sent|booked|washed|emailed|watered|fed|picked up|returned|signed|cancelled|ordered|renewed) (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|mark that as done|you can tick it off|take it off the list)
        I've (already |just |)(done|got|bought|made|paid|called|cleaned|fixed|sent|booked|washed|emailed|watered|fed|picked up|returned) (the |my |){topic}(,|;| -) (check it off|mark it done|tick it off|cross it off|take it off my list|mark that as done)
        {task} is <done>
        (the |my |){topic} (is|are) (now |all |)<done>
        {task} (has been|is now|is all) (done|completed|finished)
        (done|finished|completed)(:|,| -| with) {task}
        (task|todo|to-do|item) {task} is <done>
        (close|close out|resolve|wrap up) (the |my |)(task|todo|to-do|)(| to) {task}
        {task}(:|,| -) (done|check|finished|completed|that's done|tick it off|mark it done)
        (can|could|would) you (mark|check|tick|cross) {task} (off|as done|as complete|as finished)
        (complete|finish) (the |my |){topic} (task|todo|to-do)
        (you can|please) (tick|cross|check) (off |){task} (off |)
        (remove|delete|drop|take) {task} from (my|the) <todo>
        (remove|delete|drop|take) (the |){topic} from (my|the|our) {list_name} list
        no need to {task} anymore(,|;) it's done
        tick [which:(it|that)] off
        (mark|check|cross) [which:(it|that)] (off|as done|done)
        (mark|check|tick|cross) (off |)the [which:(first|second|third|last)] (one|task|item|todo) (|as done|off)
        (mark|check|tick) (off |)(number|task|item) [which:(1|2|3|4|5|one|two|three)] (|as done|off)
    """),
)

INTENTS = (
    NOTE_ADD, NOTE_EMPTY, NOTE_SEARCH, MEMORY_SAVE, MEMORY_SEARCH, TODO_ADD, TODO_EMPTY, TODO_LIST, TODO_COMPLETE
)  # fmt: skip
