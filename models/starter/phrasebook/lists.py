"""How people read their lists and tick off what is done.

A bare "I finished the report" is a statement: something is ticked off only where a list, a tick or a task is spoken of.
"""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

TODO_LIST = Intent(
    name="todo_list",
    tool="todo_list",
    arguments={"list_name": "list"},
    weight=1.6,
    plain=lines("""
        what's on (my|the|our) {list_name} list
        what's on (my|the|our) [list:(shopping|shopping|grocery|packing)] list
        what's on my (to-do list|list|todo list)
        what's on the list
        show me (my|the|our) {list_name} list
        show (me |)my (to-do list|todo list|tasks|list)
        (read|read me|read out|show|list|open) (my|the|our) {list_name} list
        what do I (have|need) to do (today|)
        what do I (still |)have to do
        what's left (to do|on my list|on my to-do list)
        what's (left|still) on (my|the|our) {list_name} list
        (my|the) {list_name} list
        my to-do list
        (do I have|are there) any (tasks|to-dos) (left|open|)
        what (do I|do we) need to buy
        (can|could) you (show|read|tell) me (my|the|our) {list_name} list
        is there anything on (my|the|our) {list_name} list
        tell me what's on (my|the|our) {list_name} list
    """),
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
        I'm at the (shop|store|supermarket)(,|;|.|) (what do I need|what's on the list|read me the list)
        I'm (going shopping|off to the shops|heading to the store)(,|;|.|) (what do I need|what's on the list|what do we need)
        I'm packing(,|;|.|) (what's on the|read me the) [list:packing] list
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
        (anything|is there anything|what's) left on (the|my) {list_name} list
        what was on (the|my) {list_name} list (again|)
        what (else|more) is there to do (today|)
        how many things are (left |)on (the|my) {list_name} list
        what's outstanding (on my list|)
        (let me|can I) (have a look at|see|check) (the|my) {list_name} list
        remind me what's on (the|my) {list_name} list
        I'm at the shops(,|;|.) what's on (the|my) {list_name} list
        what did I put on (the|my) {list_name} list
        what do I still need to do
        is my <todo> empty
        how does (the|my) {list_name} list look
        what jobs have I got (left|on|today)
    """),
)

_TOLD = lines(
    "\n".join(
        f"I {past} {what} (this morning|just now|already|yesterday|)(, so|,| so|. Please|; you can| so you can) "
        f"(mark|mark|set) [which:{base} {what}] (as |)(done|complete|finished)"
        for past, base, what in (
            ("called", "call", "the bank"),
            ("rang", "ring", "the plumber"),
            ("emailed", "email", "the school"),
            ("posted", "post", "the letter"),
            ("sent", "send", "the invoice"),
            ("returned", "return", "the drill"),
            ("paid", "pay", "the gas bill"),
            ("booked", "book", "the hotel"),
            ("washed", "wash", "the car"),
            ("fixed", "fix", "the tap"),
            ("cleaned", "clean", "the oven"),
            ("took", "take", "the bins out"),
            ("bought", "buy", "a birthday card"),
            ("watered", "water", "the plants"),
            ("picked up", "pick up", "the dry cleaning"),
            ("wrote", "write", "to the landlord"),
        )
    )
)
"""What was done is told first, and then the to-do itself: only its own words are ticked off."""

TODO_COMPLETE = Intent(
    name="todo_complete",
    tool="todo_complete",
    arguments={"task": "which", "topic": "which", "grocery": "which", "object_name": "which"},
    weight=2.2,
    plain=lines("""
        cross off (the |){topic}
        cross off {task}
        cross (the |my |){topic} off
        cross (the |){grocery} off (the list|my list|the shopping list)
        tick off {task}
        tick off (the |my |){topic}
        tick (the |my |){topic} off (my list|the list|the {list_name} list)
        check off {task}
        check (the |my |){topic} off (my list|the list)
        mark {task} as (done|complete|completed)
        mark {task} (done|as finished)
        mark (the |my |){topic} as (done|complete)
        (take|remove) (the |){grocery} (off|from) (the|my|our) (list|shopping list|grocery list)
        (remove|strike) (the |my |){topic} from (my|the) (list|to-do list|{list_name} list)
        take {task} off my (list|to-do list)
        I've (done|finished) (the |my |){topic}, (tick it off|cross it off|check it off|mark it as done)
        (I got|I bought|I have|we have) the {grocery}, (tick it off|cross it off|you can cross it off|take it off the list)
        {task} is done, (tick it off|cross it off|check it off)
        done: {task}
        you can (cross|tick|strike) (the |){topic} off (the list|my list|), (I found some|I got it|it's done|I did that)
        (can|could) you (tick off|cross off|check off) {task}
        (can|could) you mark {task} as done
    """),
    phrases=_TOLD
    + lines("""
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
        (I've|I have|we've) (finished|completed|done|sorted|dealt with|taken care of|handled|wrapped up) (the |my |){topic}(,|;|.| -|) (tick it off|cross it off|check it off|take it off the list)
        (I|I've|I have|we) (just |already |)(finished|completed|done|sorted|dealt with|handled) (the |my |){topic}(,|;| -|) (check it off|mark it done|tick it off|cross it off|mark it as done|so mark it off)
        I('m| am) (done|finished|through) with (the |my |){topic}(,|;| -|) (check it off|mark it done|tick it off|cross it off|take it off my list)
        I (already |just |)(did|got|bought|made|paid|called|cleaned|fixed|sent|booked|washed|emailed|watered|fed|picked up|returned|signed|cancelled|ordered|renewed) (the |my |){topic}(,|;| -|) (check it off|mark it done|tick it off|cross it off|mark that as done|you can tick it off|take it off the list)
        I've (already |just |)(done|got|bought|made|paid|called|cleaned|fixed|sent|booked|washed|emailed|watered|fed|picked up|returned) (the |my |){topic}(,|;| -|) (check it off|mark it done|tick it off|cross it off|take it off my list|mark that as done)
        {task} is <done>(, tick it off|, cross it off|, check it off)
        the (task|todo|to-do|item) {task} (is|has been) (done|finished|completed)
        (the |my |){topic} (is|are) (now |all |)(done|finished|sorted)(,|;|.| -|) (tick it off|cross it off|mark it off|check it off|take it off the list)
        {task} (has been|is now|is all) (done|completed|finished)(,|;|) (tick it off|cross it off)
        (done|finished|completed)(:|,| -| with) {task}
        (task|todo|to-do|item) {task} is <done>
        (close|close out|resolve|wrap up) the (task|todo|to-do)( to|:|) {task}
        {task}(:|,| -|) (done|check|finished|completed|that's done|tick it off|mark it done)
        (can|could|would) you (mark|check|tick|cross) {task} (off|as done|as complete|as finished)
        (complete|finish|close) (the |my |){topic} (task|todo|to-do)
        (you can|please) (tick|cross|check) {task} off
        (remove|delete|drop|take) {task} from (my|the) <todo>
        (remove|delete|drop|take) (the |){topic} from (my|the|our) {list_name} list
        no need to {task} anymore(,|;|) it's done
        tick [which:(it|that)] off
        (mark|check|cross) [which:(it|that)] (off|as done|done)
        (mark|check|tick|cross) (off |)the [which:(first|second|third|last)] (one|task|item|todo) (|as done|off)
        (mark|check|tick) (off |)(number|task|item) [which:(1|2|3|4|5|one|two|three)] (|as done|off)
        (I |we |)got the {grocery}(,|;|.| -|) (tick it off|cross it off|check it off|tick them off)
        (I |we |)(bought|picked up|found|grabbed|have) (the |some |){grocery}(,|;|.| -|) (tick it off|cross it off|check it off|take it off the list|tick that off)
        {grocery}(,| -|:|...|) (got it|got them|in the trolley|in the basket|in the cart|bought)(,|;| -|.|) (tick it off|cross it off|check it off)
        {grocery} (is|are) in the (trolley|basket|bag|cart)(,|;|.|) (tick it off|cross it off|check them off)
        (cross|tick|check|strike|scratch|take|knock) (the |){grocery} off (the|my|our) (shopping |grocery |groceries |)list
        (cross|tick|check) off (the |){grocery}
        (take|remove|delete|drop|get) (the |){grocery} (from|off|off of) (the|my|our) (shopping |grocery |)list
        we (don't need|no longer need) {grocery}(,|;|.| -|) (take it off|cross it off|remove it from) the (shopping |)list
        we've got {grocery} (already|now|at home)(,|;|.| -|) (cross it off|take it off the list|tick it off)
        all done with (the |my |){topic}(,|;|.|) (tick it off|cross it off|check that off|mark it)
        finished with (the |my |){topic}(,|;| -|) (tick it off|cross it off|check that off)
        (the |){topic}(,| -|:| =) done
        (the |my |){topic}(,| -|:|) (tick|check|ticked|✓|done and dusted)
        (the |my |){topic}(,|;| -|...|) (tick that off|cross that off|check that off|that one's done|off the list|strike it off)
        I finished (the |my |){topic}(,|;|.| -|) (cross it off|tick it off|check it off my list|you can cross it off|it can come off the list|mark it done)
        I did (the |my |){topic}(,|;|.| -|) (mark it|cross it out|strike it off|that can come off the list)
        I'm finished with (the |my |){topic}(,|;|.|) (you can tick it off|take it off my list|strike it off|cross that one off)
        I('ve| have) (finally |)(finished|done|sorted|got round to|seen to) (the |my |){topic}(,|;|.| -|) (so tick it off|so cross it off|that's one off the list|check that off please)
        I (managed to|was able to|remembered to) {task}(,|;|.| -|) (so tick it off|cross it off|check it off|mark it done|take it off my list)
        I (just |finally |already |)(called|rang|texted|emailed|saw|met|visited|thanked|messaged|paid) (the |my |)[which:({friend}|mum|dad|{noun}|{kin}|{object_name})](,|;|.| -|) (tick it off|cross it off|check it off|mark it done|take it off my list)
        we (did|finished|sorted|took care of) (the |){topic}(,|;|.| -|) (tick it off|cross it off our list|check it off)
        {n} (did|finished|bought|sorted|fixed|took care of|handled) (the |my |){topic}(,|;|.| -|) (tick it off|cross it off|check it off|take it off my list)
        {task}(,|;| -|...|) (already done|I did that|I did it|did that|done that|all done|that one is done|did it this morning)(, tick it off|, cross it off|. check it off)
        {task}(,|;| -|) (strike that|tick that off|check that off|cross that off|cross it off my list|can come off the list|is off the list)
        {task} can (come off|go off|be taken off|be ticked off|be crossed off) (the|my) (list|to-do list)
        (the |my |){topic} can (come off|be taken off|be crossed off) (the|my) (list|to-do list|{list_name} list)
        {task} (should|can|needs to) be (ticked off|crossed off|marked done|marked as done|checked off)
        (the |my |){topic} (should|can|needs to) be (ticked off|crossed off|marked done|marked as done|checked off)
        mark (the |my |){topic} (task |to-do |item |one |)(as |)(done|complete|completed|finished)
        mark (the |my |){object_name} (task|to-do|item|one) (as |)(done|complete|completed|finished)
        mark off {task}
        mark off (the |my |){topic}
        mark as (done|complete|completed|finished)(:|,| -|) {task}
        mark done(:|,| -|) {task}
        (strike|scratch|cross) (the |my |){topic}(,| -|) (it's |that's |)(done|finished)
        (good news|finally|yay|phew|right)(,|:|...|) {task} is done(,|.| -) (tick it off|cross it off|off the list)
        (that's|there's) the {grocery} (bought|in the bag|sorted)(,|.|) (tick it off|cross it off)
        (set|change|switch) (the |my |){topic} to (done|complete|finished|completed)
        (set|change) (the status of |)(the |my |){topic} (task |)to (done|complete|completed)
        put (the |my |){topic} (down as|as) (done|finished|complete)
        put a (tick|check|checkmark|check mark|tick mark) (next to|by|beside|on|against) (the |my |){topic}
        put a line through (the |my |){topic}
        (draw|put) a line through {task}
        give (the |my |){topic} a (tick|check|checkmark|tick mark)
        give {task} a (tick|check|checkmark)
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
        done and dusted(:|,| -|) {task}
        (that's|that is) {task} (done|finished|sorted|ticked off)(,|;| -|) (tick it off|cross it off)
        that's the {topic} (done|sorted|finished)(,|;|.| -|) (tick it off|cross it off|check it off|off the list with it)
        (another one|one more|one) (done|off the list|to tick off|to cross off)(:|,| -|) {task}
        (another one|one more|one) (off the list|to tick off|to cross off)(:|,| -|) (the |my |){topic}
        you can (tick|cross|check|take|strike) (the |my |){topic} off (|the list|my list|the {list_name} list)
        you can (tick off|cross off|check off|mark off) {task} (|now|on my list)
        you (may|can) mark (the |my |){topic} (as |)(done|complete|finished)
        (please |)consider {task} done
        consider (the |my |){topic} (done|ticked off|finished), take it off the list
        I'd like to (tick|cross|check) (off |){task}
        I can (tick|cross|check) (the |my |){topic} off (|my list|the list)
        I want {task} (marked as done|ticked off|crossed off|off my list|off the list)
        I don't (need|have) to {task} (anymore|any more|any longer)(,|;|.| -|) (take it off my list|remove it from my list|cross it off|it's done)
        no need (for|to do) (the |my |){topic} (anymore|any more)(,|;|.| -|) (cross it off|take it off the list)
        (could|can) (I|we) (tick|cross|check) (off |){task}
        (could|can) you (tick|cross|check|take) (the |my |){topic} off (|the list|my list|our {list_name} list)
        (could|can) you mark (the |my |){topic} (as |)(done|finished|complete)
        would you mind (ticking|crossing|checking) off (the |my |){topic}
        mind (ticking|crossing) off {task}
        (kindly|do) (mark|tick) (the |my |){topic} (as |)(done|completed|complete|off)
        update (the |my |)list(:|,| -|) {task} (is |)(done|finished)
        update my <todo>(:|,|) (the |){topic} is (done|finished)
        (on|from) my <todo>(,|) (tick off|cross off|mark off|check off) {task}
        (on|from) (the|my|our) {list_name} list(,|) (tick off|cross off|mark off|check off|remove) (the |){topic}
        (first|next) on the list is done(:|,|) {task}
        (mark|tick|check|cross) off [which:(everything|all)] (on my list|on the list|on my to-do list)
        (mark|tick|check) [which:all] (my |of my |the |)(tasks|to-dos|todos) (as done|off|as complete)
        (mark|tick|check|cross) [which:everything] (off|as done) (|on my list)
        (mark|tick|check|cross) [which:(that one|this one)] (off|as done)
        (mark|tick|check|cross) the [which:last] one (off|as done)
        (mark|tick|check) [which:that] one (off|as done|as complete|as finished)
        (the |)[which:(first|second|third|last)] (one|task|item) (on my list |on the list |)is (done|finished)(, tick it off|, cross it off)
        I finished [which:(it|that)](,|;|) (tick it off|cross it off|mark it done)
        cross [which:(it|that)] (out|off my list|off the list)
        [which:(task|item) {number}] is done, tick it off
        [which:(first|second|third|last|1st|2nd) (task|item|one)] is done, tick it off
        I('ve| have) (been to|gone to|spoken to|got back to|replied to) (the |my |)[which:({friend}|dentist|bank|{kin}|doctor|{noun})](,|;|.| -|) (tick it off|cross it off|check it off|mark it done)
        (all |)(sorted|done)(:|,|) {task}(,|.|;|) (tick it off|cross it off)
        (looks like|seems|I think) {task} is (done|finished)(,|;|.|) (tick it off|cross it off|you can cross it off)
        my list still (has|says|shows) {task}(,|;|.| -|) (that's done|it's done|tick it off|cross it off|take it off)
        {task} is still on my list(,|;|.| -|) (take it off|tick it off|it's done, cross it off)
        (the |my |){topic} is still on the list(,|;|.| -|) (take it off|tick it off|it's done, cross it off)
        (the |my |){topic} (task|to-do) (is|has been|'s) (done|finished|completed|complete)
        that's one less(:|,| -|) {task} (is |)done
        (off the list|off my list)(:|,| -|) {task}
        off the list with (the |my |){topic}
        tick off [which:{friend}'s {object_name}]
        mark [which:{friend}'s {object_name}] as (done|complete|finished)
        cross [which:{r}] off (my|the) (list|{list_name} list)
        (mark|tick off|check off) [which:{task} and {task}]
        cross [which:{g} and {g}] off (the|my|our) (shopping |grocery |)list
        (tick|cross) off [which:{g}, {g} and {g}]
        (got|bought) the [which:{g} and {g}](,|;|.|) (tick them off|cross them off|take them off the list)
        (nailed|smashed|knocked out) {task}(,|;|.) (tick it off|cross it off|check it off)
        that's {task} (sorted|done|out of the way)(,|;|.) (tick it off|cross it off)
        {topic}'s in the bag(,|;|.) (cross it off|tick it off|check it off)
        (got|picked up|grabbed) (the |some |){grocery}(,|;|.) (strike it|cross it off|tick it off|off the list)
        (no|there's no) need to {task} any more(,|;|.) (cross it off|take it off the list|tick it off)
        {task} (was|got) done (this morning|yesterday|earlier|today)(,|;|.) (check it off|tick it off|mark it done)
        (someone|{n}) already (did|handled|sorted) the {topic}(,|;|.) (tick it off|cross it off|check it off)
        one down(,|:|;) {task}(,|;|.| -) (tick it off|check it off)
        you can (cross|tick|check) {task} off
        I can (cross|tick|check) {task} off (now|my list|the list)
        the {grocery} is in the (fridge|trolley|bag|basket)(,|;|.) (tick it off|cross it off)
        put a (tick|check mark|line) (next to|through|against) {task}
        I (want to|can) (tick|cross|check) (the |my |){topic} off
        tick (the |my |){topic} off please
        (you can|please|so|you may) (strike|cross|tick|take|scratch) (the |my |){topic} (from|off) (the|my|our) (list|{list_name} list)(,|;|.| -) (I found some|we have some|I found it|I've got it already|I don't need it any more|we have enough|I did it yesterday|I got some this morning|there was one in the drawer)
        (you can|please|so) (cross off|tick off|check off|strike out) (the |my |){topic}(,|;|.| -) (I found some|we have plenty|it's done|I did that this morning|I've got it|{n} did it)
        (cross|tick|take|strike) (the |){grocery} off(,|;|.| -|) (I got some|we have some left|I found some in the {noun}|{n} bought it)
        I (did it|did that|saw to it|have done it|managed it) (this morning|just now|yesterday|earlier|at last|)(,| so| and so|, so) (mark|you can mark|please mark) {task} as (done|complete|finished)
        I (called|rang|saw|met|emailed|paid) (him|her|them) (this morning|just now|yesterday|earlier|)(,| so|, so) (you can |please |)mark [which:(call|ring|see|meet|email|pay) {n}] (as |)done
        that (one |)is done(,|;|.| so) (mark|you can mark) {task} as (done|complete|finished)
        mark [which:(call|email|ring|meet|pay|thank) {friend}] as (done|complete|finished)
        mark [which:(post|send|return|collect|wash|fix|order|sign) the {object_name}] as (done|complete|finished)
        set [which:(call|email|ring|post|return|fix) the {noun}] (to|as) (done|complete)
        cross off [which:(call|email|ring|meet|pay|thank) {friend}]
        from (the|my|our) {list_name} list(,|) (cross|tick|take) off (the |){grocery}
    """),
)

INTENTS = (TODO_LIST, TODO_COMPLETE)
