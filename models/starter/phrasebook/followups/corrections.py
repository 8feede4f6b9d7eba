"""What people say when it should have been another tool, or nothing at all."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

CHANGING = (
    "reminder_create",
    "reminder_edit",
    "reminder_cancel",
    "reminder_snooze",
    "timer_start",
    "note_add",
    "memory_save",
    "todo_add",
    "todo_complete",
)
"""The tools whose work can be taken back."""

MEANT_NOTE = FollowUp(
    name="meant_note",
    after=("todo_add", "memory_save", "reminder_create"),
    tool="note_add",
    kept={"text": "main"},
    undoes=True,
    weight=1.2,
    plain=lines("""
        no, that's a note
        no, a note
        I meant a note
        no, as a note
        no, I meant a note
        that should be a note
        make it a note
        make that a note instead
        no, just note it
        save it as a note instead
        not a reminder, a note
        put it in my notes instead
    """),
    phrases=lines("""
        no, that's a note
        I meant a note
        that should be a note
        (no|sorry|wait|oops|actually|nope|ah)(,|) (that's|it's|that is|that was|it was) a note
        (no|sorry|wait|oops|actually|nope|ah)(,|) (as |)a note (please|I mean|I meant|)
        (no|sorry|wait|oops|actually)(,|) I (meant|wanted|mean|said|asked for) (it as |)a note
        (no|sorry|wait|actually)(,|) (note it|note it down|write it down|jot it down|note that down) (instead|rather)
        I (meant|wanted|said|asked for|was after) (it as |)a note (instead|not that|not a to-do|not a reminder|actually|)
        (that|it|this) (should|ought to|was supposed to|was meant to|has to|needs to) be a note (instead|)
        (make (that|it)|turn (that|it) into|change (that|it) to|convert (that|it) into|have (that|it) as) a note (instead|please|rather|)
        (put|save|store|keep|write|file) (that|it) (as a note|in my notes|in the notes|with my notes|under notes) (instead|rather|please|)
        (put|save|move) (that|it) into (my |the |)notes (instead|rather|please|)
        (move|shift|switch|transfer) (it|that) to my notes
        (a note|as a note)(,|) (I mean|I meant|please|not that|instead|not a to-do|not a reminder|rather)
        not (a to-do|a reminder|on the list|a task|in your memory|that)(,|;|:| -) a note
        not (a to-do|a reminder|on the list|a task|that)(,|;|:) (note it|note it down|write it down|just note it)
        (that's|it's) not (a to-do|a task|a reminder|for the list|a memory)(,|;|.) (it's a note|note it|it's just a note|that's a note)
        (I just wanted|I only wanted|just|I wanted you) (you to note it|to note it|note it|to write it down|to note that down)
        (can|could|would) you (save|put|keep) (that|it) as a note (instead|)
        (rather|better|or rather)(,|) (as |)a note
        (wrong place|wrong list|wrong thing|not there)(,|;|:|.) (it's a note|I meant a note|that goes in my notes|in my notes)
        (that|it) (goes|belongs|should go) (in|into|with) (my |the |)notes
        (put|stick) it in (a note|the notes|my notebook|the notebook)
        (you|u) (misunderstood|got that wrong|got it wrong)(,|;|.|:) (it's a note|I wanted a note|that's a note)
        (I'd rather|I would rather|I'd prefer to) have (that|it) as a note
        (that|it)'s (more of |just |only |meant as |really )a note
        (just |)as a note(,|) (not as a to-do|not as a reminder|nothing more)
        (file|keep) (that|it) under notes (instead|please|)
        no(,|) (I don't need reminding|I don't need to do it|nothing to do)(,|;|.) just (note it|a note)
        (wasn't|that wasn't) (a to-do|a reminder|for the list)(,|;|.) (note|a note|note it)
    """),
)

MEANT_TODO = FollowUp(
    name="meant_todo",
    after=("note_add", "memory_save", "reminder_create"),
    tool="todo_add",
    arguments={"list_name": "list"},
    kept={"text": "main"},
    undoes=True,
    weight=1.2,
    plain=lines("""
        no, that's a to-do
        no, a to-do
        no, a task
        I meant a to-do
        no, on my to-do list
        no, put it on my to-do list
        put it on my list instead
        that should be on my to-do list
        that should be on my {list_name} list
        put it on the {list_name} list instead
        no, on the {list_name} list
        make it a to-do
        make that a task instead
        not a note, a to-do
    """),
    phrases=lines("""
        no, that's a to-do
        I meant a to-do
        that should be on my to-do list
        (no|sorry|wait|oops|actually|nope|ah)(,|) (that's|it's|that is|that was) a (to-do|todo|task|to do)
        (no|sorry|wait|oops|actually|nope|ah)(,|) (as |)a (to-do|todo|task) (please|I mean|I meant|)
        (no|sorry|wait|oops|actually)(,|) I (meant|wanted|mean|said) (it as |)a (to-do|todo|task)
        (no|sorry|wait|oops|actually)(,|) on (my|the) (to-do list|todo list|list|task list)
        (no|sorry|wait|oops|actually)(,|) (on|to) (the|my) {list_name} list
        (no|sorry|wait|actually)(,|) I meant (the|my) {list_name} list
        (that|it) (should|ought to|was supposed to|was meant to|needs to|has to) (be|go) on (my|the) (to-do list|todo list|list|tasks)
        (that|it) (should|ought to|was supposed to|was meant to|needs to) (be|go) on (my|the) {list_name} list
        (that|it) (goes|belongs) on (my|the) (to-do list|todo list|list|task list)
        (that|it) (goes|belongs) on (my|the) {list_name} list
        (put|add|stick|move|shift) (it|that) (on|to|onto) (my|the) (to-do list|todo list|list|task list|to-dos|todos) (instead|rather|please|)
        (put|add|stick|move|shift) (it|that) (on|to|onto) (my|the) {list_name} list (instead|rather|please|)
        (make (that|it)|turn (that|it) into|change (that|it) to|convert (that|it) into|have (that|it) as) a (to-do|todo|task) (instead|please|rather|)
        not a (note|reminder|memory)(,|;|:| -) a (to-do|todo|task)
        not (a note|a reminder|that)(,|;|:) (put it on|add it to) (my|the) (list|to-do list|todo list)
        not (a note|a reminder|that)(,|;|:) (put it on|add it to) (my|the) {list_name} list
        (that's|it's) not a (note|reminder|memory|fact)(,|;|.) (it's a to-do|it's a task|it's for my to-do list|it's something to do|it's for the list)
        (that's|it's) for (my|the) (to-do list|todo list|task list|list)
        (that's|it's) for (my|the) {list_name} list
        (can|could|would) you (make (that|it) a to-do|make (that|it) a task|put (that|it) on my to-do list|put (that|it) on the list) (instead|)
        (rather|better|or rather)(,|) (as |)a (to-do|todo|task)
        (wrong place|wrong thing|not there)(,|;|:|.) (it's a to-do|I meant a to-do|it goes on the to-do list)
        (I wanted|I meant|I asked for) (it|that) on (my|the) (to-do list|list|todo list)
        (I wanted|I meant|I asked for) (it|that) on (my|the) {list_name} list
        (a to-do|a task|the to-do list)(,|) (I mean|I meant|please|not a note|not a reminder|instead)
        (I'd rather|I would rather|I'd prefer to) have (that|it) on my (to-do list|list|todo list)
        (that|it)'s (more of |just |really |meant as )a (to-do|task)
        (just |)as a (to-do|task)(,|) (not as a note|not as a reminder|no time needed|no time)
        no(,|) (no need to remind me|I don't need reminding|no reminder)(,|;|.) just (put it on|add it to) (my|the) (list|to-do list)
        (wasn't|that wasn't) a (note|reminder)(,|;|.) (a to-do|it's a to-do|a task)
        (I have to do it|it's something I have to do)(,|;|.) (put|stick) it on (my|the) (list|to-do list)
    """),
)

MEANT_MEMORY = FollowUp(
    name="meant_memory",
    after=("note_add", "todo_add", "reminder_create"),
    tool="memory_save",
    kept={"fact": "main"},
    undoes=True,
    weight=0.9,
    plain=lines("""
        no, remember it
        no, remember that
        no, just remember that
        no, I want you to remember (it|that)
        no, I want you to remember (it|that)(,|) not (a note|note it|a to-do|a reminder)
        I want you to remember that, not (a note|note it|write it down)
        I meant you should remember it
        no, I meant remember that
        remember it instead
        not a note, remember it
        keep it in mind instead
        no, that's something to remember
    """),
    phrases=lines("""
        no, that's something to remember
        I meant you should remember it
        (no|sorry|wait|oops|actually|nope)(,|) (that's|it's) (something|a thing|a fact|one) (to remember|you should remember|for you to remember|for your memory)
        (no|sorry|wait|oops|actually|nope)(,|) (remember|memorise|memorize|learn) (it|that) (instead|rather|yourself|please|)
        (no|sorry|wait|oops|actually)(,|) I (meant|wanted|want) you to (remember|memorise|know|learn) (it|that)
        (no|sorry|wait|oops|actually)(,|) (just |)(keep it in mind|keep that in mind|commit it to memory|bear it in mind|remember that for me)
        not (a note|a to-do|a task|on the list|that)(,|;|:| -) (remember it|just remember it|keep it in mind|something to remember|commit it to memory)
        (that's|it's) not (a note|a to-do|a task|for the list)(,|;|.) (remember it|it's something to remember|keep it in mind|it's a fact about me|it's for you to remember)
        (save|keep|store|put) (that|it) (in your memory|to memory|in memory|as a fact|as a memory) (instead|rather|please|)
        (make (that|it)|turn (that|it) into) (a memory|a fact|something you remember) (instead|please|)
        (that|it) (should|ought to|was supposed to) (be remembered|be in your memory|be a memory|be something you remember|go into your memory)
        (that|it) (goes|belongs) in your memory
        (I wanted|I meant for|I'd like|I want) you to (remember|memorise|know) (it|that)(,| instead|) (not note it|not write it down|not put it on a list|not a note|not a to-do|)
        (you should|please|just) (remember|memorise|know) (that|it) (instead|rather)
        (can|could|would) you (remember|memorise) (it|that) instead
        (rather|better|or rather)(,|) (remember it|keep it in mind|memorise it)
        (a memory|a fact|as a memory)(,|) (I mean|I meant|not a note|not a to-do)
        (move|shift) (it|that) to your memory
    """),
)

MEANT_REMINDER = FollowUp(
    name="meant_reminder",
    after=("note_add", "todo_add", "memory_save"),
    tool="reminder_create",
    arguments={"when": "when", "bare_when": "when", "every": "when"},
    kept={"text": "main"},
    undoes=True,
    weight=1.1,
    plain=lines("""
        no, remind me {when}
        no, remind me of it {when}
        no, remind me about it {when}
        no, I meant a reminder {when}
        I meant a reminder for {bare_when}
        no, a reminder for {bare_when}
        remind me of it {when} instead
        make it a reminder for {bare_when}
        make that a reminder {when} instead
        not a note, remind me {when}
    """),
    phrases=lines("""
        no, remind me {when}
        I meant a reminder for {bare_when}
        (no|sorry|wait|oops|actually|nope)(,|) remind me (of that |of it |about it |about that |to do that |){when}
        (no|sorry|wait|oops|actually|nope)(,|) (that's|it's|that was|it was) a reminder for {bare_when}
        (no|sorry|wait|oops|actually)(,|) (as |)a reminder (for {bare_when}|{when})
        (no|sorry|wait|oops|actually)(,|) I (meant|wanted|mean|asked for) a reminder (for {bare_when}|{when})
        (no|sorry|wait|actually)(,|) (nudge|ping|tell) me (about it |about that |){when}
        (make (that|it)|turn (that|it) into|change (that|it) to|convert (that|it) into) a reminder (for {bare_when}|{when}) (instead|please|)
        (that|it) (should|ought to|was supposed to|was meant to|has to|needs to) be a reminder (for {bare_when}|{when})
        (remind|nudge) me (of|about) (it|that) {when} instead
        (remind|nudge) me (of|about) (it|that) {every} instead
        not (a note|a to-do|a task|on the list|that)(,|;|:| -) (a reminder for {bare_when}|remind me {when})
        (that's|it's) not (a note|a to-do|a task|for the list|a memory)(,|;|.) (remind me {when}|it's a reminder for {bare_when})
        (set|save|put) (it|that) (up |)as a reminder (for {bare_when}|{when}) instead
        (can|could|would) you (make it a reminder for {bare_when}|remind me of it {when}) instead
        (I wanted|I'd wanted|what I wanted was|what I meant was) (a reminder|to be reminded) {when}
        I wanted you to remind me {when}
        (rather|better|or rather)(,|) (remind me {when}|a reminder for {bare_when})
        (you|u) (misunderstood|got that wrong|got it wrong)(,|;|.|:) (remind me of it {when}|I want a reminder {when})
        (I'd rather|I'd prefer to) be reminded {when}
        (that|it)'s (more of |really |meant as )a reminder(,|) for {bare_when}
        (don't just|not just) (note it|save it|list it)(,|;) (remind me|remind me of it|tell me) {when}
        (wasn't|that wasn't) a (note|to-do)(,|;|.) (remind me|a reminder) {when}
        (a reminder|as a reminder)(,|) {when}
    """),
)

MEANT_REMINDER_NO_TIME = FollowUp(
    name="meant_reminder_no_time",
    after=("note_add", "todo_add", "memory_save"),
    tool="reminder_create",
    arguments={"when": "when", "bare_when": "when", "every": "when"},
    kept={"text": "main"},
    undoes=True,
    reply="When should I remind you?",
    weight=0.7,
    plain=lines("""
        no, that's a reminder
        no, a reminder
        I meant a reminder
        no, remind me
        no, remind me of it
        no, I meant a reminder
        make it a reminder
        make that a reminder instead
        that should be a reminder
        not a note, a reminder
    """),
    phrases=lines("""
        no, that's a reminder
        I meant a reminder
        (no|sorry|wait|oops|actually|nope)(,|) (that's|it's|that was|it was) a reminder
        (no|sorry|wait|oops|actually|nope)(,|) (as |)a reminder (please|I mean|I meant|)
        (no|sorry|wait|oops|actually)(,|) I (meant|wanted|mean|asked for) a reminder
        (that|it) (should|ought to|was supposed to|was meant to|has to|needs to) be a reminder (instead|)
        (make (that|it)|turn (that|it) into|change (that|it) to|convert (that|it) into) a reminder (instead|please|rather|)
        not a (note|to-do|task|memory)(,|;|:| -) a reminder
        (that's|it's) not a (note|to-do|task|memory)(,|;|.) (it's a reminder|I wanted a reminder|that's a reminder)
        (no|sorry|wait|actually)(,|) remind me (of it|of that|about it|about that) (instead|)
        (I wanted|I meant) (you to remind me|to be reminded) (of it|of that|about that|)
        (can|could|would) you make (it|that) a reminder (instead|)
        (a reminder|as a reminder)(,|) (I mean|I meant|not a note|not a to-do|instead)
        (set|save|put) (it|that) (up |)as a reminder (instead|)
    """),
    answers=lines("""
        {when}
        {bare_when}
        {every}
        (make it|let's say|say|um|uh|maybe|how about|oh,|er,) {bare_when}
        {when}(,|) (please|thanks|I think|would be good|is fine)
        (remind me|tell me) {when}
    """),
)

TAKE_BACK = FollowUp(
    name="take_it_back",
    after=CHANGING,
    tool="undo_last",
    weight=2.0,
    plain=lines("""
        undo
        undo that
        undo it
        undo that please
        take that back
        take it back
        no, undo that
        oops, undo
        wait, undo that
        can you undo that
        I didn't mean that
        scratch that
        please undo that
        that was a mistake, undo it
    """),
    phrases=lines("""
        undo
        undo that
        take that back
        (undo|revert|reverse) (that|it|this|that one|the last one|that again|it again|what you just did|that please)
        (no|nope|oops|wait|sorry|actually|whoops|ah|hmm|argh|wait no)(,|) (undo|undo that|undo it|revert that|reverse that|take that back|take it back|put it back|go back)
        (no|oops|wait|sorry|whoops|ah|argh)(,|) (that was|that's|it was) (wrong|a mistake|not right|an accident|not what I meant|not what I wanted)(,|;|.) (undo it|undo|take it back|undo that|revert it)
        (that was|it was) (a mistake|an accident|my mistake|not meant|wrong)(,|;|.|) (undo it|take it back|undo|undo that|revert it)
        (take|bring|put|roll) (it|that|this) back
        (can|could|would) you (undo|revert|reverse|take back) (that|it|this)
        (I want|I'd like|I need|let's|I have) to (undo|revert|reverse|take back) (that|it)
        (let's|please|pls|just|quick|quickly) (undo|revert|reverse) (that|it)
        (go|step) back (one|a step|one step|please|)
        (I didn't mean|I didn't want) that
        I didn't mean (to do that|you to do that|to say that|to ask for that)
        (that's|this is) not what I (meant|wanted|asked for|said)(,|;|.) (undo it|undo|take it back|take that back|revert that)
        (wait|stop|no no|hang on|hold on|no wait)(,|) (don't do that|don't|undo|undo it|not that, undo it|take it back|I didn't mean that)
        (don't|do not) do that
        scratch that
        (I've changed my mind|changed my mind|on second thought|never mind)(,|;|.) (undo it|undo that|take it back|take that back|revert it)
        (wrong one|wrong thing|wrong|misclick|typo)(,|;|!|.) (undo|undo it|undo that|take it back|put it back)
        (reset|restore|change) (it|that) (to how it was|to what it was|back|to before|to the way it was)
        (put|set) (it|that|things|everything) back (how it was|the way it was|as it was|)
        (ctrl z|ctrl+z|control z|cmd z)
        pretend (that|it) never happened
        (you|u) (misunderstood|misheard|got that wrong|got it wrong)(,|;|.|:) (undo|undo it|undo that|take it back|take that back)
        (that|this|it) needs (undoing|to be undone|to be taken back)
        I take (that|it) back
        ignore what I (just |)said(,|;|.) (undo it|undo that|take it back)
        (sorry|oops|my mistake|my bad|my fault)(,|;|.|) (undo|undo that|take that back|I didn't mean that|that was wrong, undo it)
        rollback
        back out of that
        (cancel|abort) (what you just did|the last action|that last change|your last action)
        one step back
        (can|could) (we|I) (undo|take back|reverse) (that|it|the last one)
    """),
)

REMOVE_ADDED = FollowUp(
    name="remove_added",
    after=("todo_add", "note_add", "memory_save"),
    tool="undo_last",
    weight=1.6,
    plain=lines("""
        remove that
        remove it
        delete that
        delete it
        delete that again
        no, delete that
        oops, remove that
        remove that again
        erase that
        can you delete that
    """),
    phrases=lines("""
        remove that
        delete that
        remove it
        (delete|remove|erase|drop|trash) (that|it|this|that one|this one|the last one) (again|please|after all|)
        (no|oops|wait|sorry|actually|whoops|ah|hmm|on second thought)(,|) (delete|remove|erase) (that|it|that one)
        (can|could|would) you (delete|remove|erase) (that|it|that one|this) (again|)
        (please|pls|just|better|let's) (delete|remove|erase) (that|it|that one)
        (delete|remove|erase) (what you just saved|what I just said|what you just added|what I just added|the last entry|that entry|the last thing)
        get rid of (that|it|that one) (again|please|)
        I (didn't mean|didn't want|never meant) to (add|save|keep|write down) (that|it)
        (wrong|oops|mistake|that's wrong)(,|;|.|!) (delete|remove|erase) (it|that)
        (changed my mind|I've changed my mind|never mind)(,|;|.|) (delete|remove|erase) (it|that)
        (don't|do not) (save|add|keep|store) (that|it) (after all|actually|please|)
        (I don't want|no need) to (keep|save|have) (that|it) (after all|any more|saved|)(, delete it|, remove it|)
        (that|it) (shouldn't|should not|doesn't need to) be (saved|there|added|in there|on there)(,|;|.| -) (delete it|remove it|take it out)
        (that was|it was) (a mistake|an accident|by mistake)(,|;|.) (delete|remove|erase) (it|that)
        throw (that|it) (away|out) (again|)
        wipe that (one|again)
    """),
)

OFF_THE_LIST = FollowUp(
    name="off_the_list",
    after=("todo_add",),
    tool="undo_last",
    weight=0.8,
    plain=lines("""
        take it off
        take that off
        take it off again
        take that off the list
        take it off the list again
        remove it from the list
        we have that, take it off
    """),
    phrases=lines("""
        take it off
        take that off again
        (take|get|knock) (it|that|that one) (off|off the list|off again|off there|back off|off my list|off it)
        (remove|delete|strike|scratch) (it|that|that one) from (the list|my list|there|it)
        I don't (actually |)need (it|that|them)(,|;|.) take it off (again|the list|)
        (actually|no|wait|oh|hmm)(,|) (we|I) (have|have got|still have|already have) (that|it|some)(,|;|.) (take it off|remove it|take it off again)
        (it's|that's) already (on there|on the list|there)(,|;|.) (remove it|take it off|take that one off)
        not on (the|my) list(,|;|.|!) (take it off|remove it)
        (oops|sorry|wait)(,|) (take that|take it|get that) (off|off again|off the list)
    """),
)

BRING_BACK = FollowUp(
    name="bring_it_back",
    after=("reminder_cancel", "todo_complete"),
    tool="undo_last",
    weight=1.2,
    plain=lines("""
        put it back
        bring it back
        put that back
        no, put it back
        oops, put that back
        wrong one, put it back
        I still need that, put it back
        restore it
    """),
    phrases=lines("""
        put it back
        bring it back
        (no|oops|wait|sorry|actually|ah|hmm)(,|) (put|bring|get) (it|that|that one) back
        (put|bring|get|give me) (it|that|that one|them) back (please|again|on|)
        (restore|recover|un-cancel|uncancel|reinstate|bring back|keep) (it|that|that one) (please|again|)
        (untick|uncheck|un-tick|un-check|unmark) (it|that|that one|this) (please|again|)
        (I|we) (still |)(need|want) (that|it|that one)(,|;|.|!) (put it back|bring it back|undo that|keep it)
        (not that one|wrong one|the wrong one|that was the wrong one)(,|;|.|!|) (put it back|bring it back|undo|undo that|restore it)
        (that's|it's|it isn't|that isn't|that one's) not done (yet|)(,|;|.) (put it back|untick it|undo that)
        (it's|it is) not (done|finished) (after all|yet)(,|;|.) (put it back|undo that|bring it back)
        (I|you) (cancelled|deleted|ticked off|removed|crossed off) the wrong (one|thing)(|, put it back|; bring it back|, undo that|. undo)
        (I|you) shouldn't have (cancelled|deleted|ticked off|removed) (that|it)(,|;|.) (put it back|bring it back|undo that)
        (I didn't mean|I didn't want) to (cancel|delete|tick off|remove) (that|it|that one)
        I (do |)want (that|it|that reminder) (after all|back)
        (can|could|would) you (put|bring|get) (it|that) back
        (let's|better|please) (keep|restore|bring back) (it|that) after all
        (oh no|no no|nooo|stop)(,|!|) (not that one|put it back|bring it back|I need that one, put it back)
        get back what I just (cancelled|deleted|ticked off|removed)
        (reactivate|re-add|readd|re-enable) (it|that) (please|)
    """),
)

FOLLOW_UPS = (
    MEANT_NOTE,
    MEANT_TODO,
    MEANT_MEMORY,
    MEANT_REMINDER,
    MEANT_REMINDER_NO_TIME,
    TAKE_BACK,
    REMOVE_ADDED,
    OFF_THE_LIST,
    BRING_BACK,
)
