"""How people dictate notes and look for them again."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

# What people have noted, as sentences: everything up to their end is the note, whatever verbs stand in them.
_SENTENCES = lines("""
    {friend} (in room {number}|on the third floor|next door|from work|across the road|upstairs|at number {number}) (has|took in|is keeping|wants|borrowed|still has|left) (our|my|the) {object_name}
    (the {noun}|{friend}) (has|needs|takes|wants|lost|is getting) (a new {object_name}|two {noun}s|our {object_name}|{number} {noun}s)
    (billing|the helpdesk|the garage|{friend}|sales|the school|the landlord)'s (address|email|mail address) is {word}@{word}.(com|net|org)
    {friend}'s (address|number|office|extension|surname|flat|code) is {code}
    I (should|must|could|ought to|want to) {task} (next time|from now on|when {friend} comes|before the {noun}|instead)
    I (should|must|need to|have to) (set an alarm|set a second timer|start three alarms|cancel the order|open the window|turn the volume down|search for a better one|take a screenshot|add more salt|use less flour|start a timer|mute the phone|remind {friend}) (for the {noun}|with the {object_name}|) (next time|in future|next {day})
    next time (I|we) (should|must|need) (set a timer|open a window|add {g}|bring {object}|start earlier|remind {friend}) (for the {noun}|)
    the {noun} (opens|closes|shuts|starts|ends|leaves) at {clock} (on {day}s|in summer|now|)
    the {noun} (is|was|will be) (broken again|out of {g}|on the second floor|in the {noun}|closed on {day}|twice the price)
    {friend} (said|says|thinks|told me|knows) {clause}
    (we|they|{friend}) (agreed|decided|promised|forgot) to {task}
    {friend} (can't eat|doesn't like|is allergic to|always brings|ordered|prefers) {g} (and {g}|)
    {friend} (called|came by|rang|wrote|paid) (at {clock}|on {day}|about the {object_name}|and will call back|and left the {object_name} here)
    there (is|are) (a spare key|two {noun}s|{g}|a {object_name}) (in|under|behind) the {noun}
    the (timer|alarm|volume|list|reminder|screen|window|app) (on|of|in) the {noun} (is|was) (broken|too loud|missing|wrong)
""")
_NOTED = tuple(
    f"(note that|note that|note|make a note that|make a note|make a note:|write down that|write down|note down that|"
    f"note down|note:|jot down that|take a note that|add a note that|please note that) [text:{sentence}]"
    for sentence in _SENTENCES
)

NOTE_ADD = Intent(
    name="note_add",
    tool="note_add",
    arguments={"memo": "text", "fact": "text", "matter": "text", "task": "text"},
    weight=1.9,
    plain=_NOTED[:6]
    + lines("""
        note that {fact}
        note {fact}
        note: {memo}
        note down that {fact}
        note down {memo}
        make a note that {fact}
        make a note {fact}
        make a note: {memo}
        (take|add|save|write) a note: {memo}
        (take|add|save|write) a note that {fact}
        write down that {fact}
        write down {memo}
        write this down: {memo}
        jot down {memo}
        jot down that {fact}
        (new|quick) note: {memo}
        note to self: {memo}
        make a note to {task}
        (can|could) you (note|write down|note down|make a note) that {fact}
        (add|put) this (to|in) my notes: {memo}
        {fact}, (note that|write that down|make a note of that)
    """),
    phrases=_NOTED * 2
    + lines("""
        note that {fact}
        note that {memo}
        note(:| -|,|) {memo}
        (note|note down|make note|take note)(| that|:) {fact}
        note down {memo}
        (take|make|write|jot down|save|add|create|record|start|leave|put down|type) a (|quick |new |short |little )note(:| -|,| saying| that says|) {memo}
        (take|make|write|save|add|create|leave) a (|quick |new )note (that|of the fact that) {fact}
        (take|make|add|write|save) a note about {matter}
        <write>(:| -|,|) {memo}
        <write> {fact}
        (jot down|write down|note down|put down|take down|scribble down|record|log) that {fact}
        (write|jot|note|put|take|scribble|type) (this|that|it) down(:|,| -|) {memo}
        (jot|note|write|record|log) (this|that)(:|,| -|) {memo}
        (new|quick|another) note(:| -|,|) {memo}
        new note - {memo}
        note to self(:|,| -|) {memo}
        note to self that {fact}
        (save|store|keep|put|add|record) (this|the following|that) (as a note|in my notes|to my notes|in a note)(:|,| -|) {memo}
        (put|add|write|save|stick|jot|record) (down |)(in|to|into) my notes(:|,| -| that|) {memo}
        (put|add|write|save|stick|jot|record) {memo} (in|to|into) my (notes|notebook)
        (put|save|store|record) {memo} (as a note|in a note)
        (I want|I'd like|I need) to (note|note down|write down|jot down|record|make a note) (|that ){fact}
        (can|could|would) you (note|note down|write down|jot down|make a note|take a note) (|that ){fact}
        (let's|let me) (note|write down|jot down|make a note)(:|,| that|) {memo}
        (for my notes|for the notes|for the notebook)(:|,| -|) {memo}
        (here's|here is) a note(:|,| -|) {memo}
        (memo|memo to self|memo to myself|a note)(:|,| -|) {memo}
        {memo}(,| -|;|) (note that|write that down|make a note|note that down|jot that down|put that in my notes|take a note of that)
        (add|make) (another|one more) note(:| -|,| that) {memo}
        (make sure to |please |)(note|write) (|that |down ){fact}
        (dictate|dictation|transcribe|take dictation)(:|,| -|) {memo}
        (make|take) a note of (this|that|the following)(:|,| -|) {memo}
        keep a note (of|that says|saying) {memo}
        (start|open) a (new |)note (and write|with|saying|with the text) {memo}
        make a note that {fact}
        make a note(:|,|) {memo}
        make a note to myself(:|,| that| saying) {memo}
        (make|take) me a note (that|saying) {fact}
        put in my notes that {fact}
        put (a|one) note in there(:| saying| that) {memo}
        put it in (my|the) notes(:|,| -|) {memo}
        put it in writing(:| that) {fact}
        pop (this|that) in my notes(:|,| -|) {memo}
        pop a note in (|there )(saying|that) {memo}
        stick a note in (saying|that) {fact}
        stick this in the notebook(:|,| -|) {memo}
        bung this in my notes(:|,| -|) {memo}
        chuck this in my notes(:|,| -|) {memo}
        (get|take) this down(:|,| -| for me:) {memo}
        (get|put) this on paper(:|,| -|) {memo}
        (get|have) it (noted|written down) that {fact}
        I want it (noted|written down) that {fact}
        let it be noted that {fact}
        it should be noted that {fact}, put that in my notes
        (please |kindly |)be noting that {fact}
        kindly note(|:| down| down:| that) {fact}
        do note down {memo}
        (should|could) we (note|write down) that {fact}
        can I get you to (jot|write|note) down {memo}
        can I (add|leave|make|dictate) a note(:|,| saying| that) {memo}
        can you (add|put|stick) a note (in|down|in there) (saying|that) {fact}
        could you (pop|get|put) this down (somewhere|in writing|for me)(:|,| -|) {memo}
        could you keep this in my notes(:|,| -|) {memo}
        would you mind (noting|writing|jotting) down (that |){fact}
        mind (noting|jotting) (this|something) down for me(:|?|,) {memo}
        do you mind writing down that {fact}
        I'd like a note (saying|that says|that) {memo}
        I (need|want) a note (saying|that says|that) {memo}
        I need this (written down|noted|in my notes|on record)(:|,| -|) {memo}
        I need to get (this|something) (down|written down|into my notes)(:|,| -|) {memo}
        I have to write (this|something) down(:|,| -|;|) {memo}
        I (should|better|'d better|must|ought to) (write|note|jot) (this|it) down(:|,| -|) {memo}
        I want to (capture|keep|save|log) (this|a thought|an idea|something) in my notes(:|,| -|) {memo}
        I('ve| have) (got |)(something|a thing|a thought|one) for (my|the) notes(:|,| -|) {memo}
        I('ve| have) got a (new |)note for you(:|,| -|) {memo}
        I'm making a note(:|,| that| -) {memo}
        I'm noting (down |)(that|here that) {fact}
        I'll dictate a note(:|,|.|;|) {memo}
        (another|one more) (thing|one) for (my|the) (notes|notebook)(:|,| -|) {memo}
        something for (my|the) (notes|notebook)(:|,| -|) {memo}
        (next|another|second|last|final) note(:|,| -|) {memo}
        (note|notes)(;| =|...| >>|.) {memo}
        (n.b.|nb|N.B.|NB) for my notes(:|,| -|) {memo}
        (notes|my notes)(:|,| - add) {memo}
        new (entry|line|page) in (my|the) (notes|notebook)(:|,| -|) {memo}
        (add|create|start|make) (a|an|one) (entry|line) (in|to) my (notes|notebook)(:|,| -| saying) {memo}
        (new|create|make|quick) memo(:|,| -|) {memo}
        (take|write|record|leave) a memo(:|,| -| that| saying) {memo}
        (quick|tiny|short|little) note(:|,| -| to self:| to myself:) {memo}
        note for (later|myself|me|the file|the diary)(:|,| -|) {memo}
        note for (later|myself) that {fact}
        note to myself(:|,| -|) {memo}
        self note(:|,| -|) {memo}
        self-note(:| -|) {memo}
        thought for (my|the) (notes|notebook)(:| -|) {memo}
        idea for my notes(:|,| -|) {memo}
        meeting (note|notes)(:|,| -|) {memo}
        (save|store|file|keep|archive) (a |this |)note(:|,| -| that) {memo}
        save {memo} (to|in|into|under) (my |)notes
        (copy|file|paste|log|drop|type|enter|insert) {memo} into my notes
        (copy|file|paste|drop|type|enter) (this|the following) into my (notes|notebook)(:|,| -|) {memo}
        append to my notes(:|,| -|) {memo}
        append {memo} to my notes
        (add|put) the following note(:|,| -|) {memo}
        add a note about {matter}
        add note(:|,| -|) {memo}
        (create|make|save|take|write|type) note(:|,| -|) {memo}
        write (me |)(a note|a little note|a memo) (about|on) {matter}
        write the following (down|in my notes)(:|,| -|) {memo}
        write (this|it) in my (notes|notebook|book)(:|,| -|) {memo}
        write "{memo}" in my notes
        write down "{memo}"
        note down "{memo}"
        note: "{memo}"
        jot (this |something |)(down|)(:|...|,|) {memo}
        jot down for me(:| that|,) {fact}
        jot {memo} down
        jot that {fact}
        note {memo} down
        note {memo} for me
        write {memo} down (|somewhere|for me|in the notebook)
        scribble (this|something) down(:|,| -|) {memo}
        scribble {memo} in my notebook
        type up a note (that says|saying|with) {memo}
        (just |)get down that {fact}
        log in my notes(:| that|,) {fact}
        log a note(:|,| -| that) {memo}
        record in my notes(:| that|,) {fact}
        record a note(:|,| -| that| saying) {memo}
        record (the fact |)that {fact} in my notes
        {memo} (- |, |... )(note it down|jot it down|write it down|make a note of it|note this|note this down|noted please|that's for my notes)
        {fact}(.|,|;| -|) (put it in my notes|add that to my notes|save that as a note|note it|write that in my notes|keep a note of that|that goes in my notes|put that down in my notes)
        {memo} (goes|should go|belongs|needs to go) in my notes
        {memo} -> notes
        {memo}, new note
        I just (heard|learned|found out|noticed) that {fact}, (note it|jot it down|write it down|make a note)
        {n} (says|said|told me|tells me|reckons) [text:{fact}](,| -|;|) (note that|write that down|jot it down)
        before I forget(,| -|) (write down|jot down|note down|make a note) (that |){fact}
        so I (don't forget|won't forget|have it)(,|) (note|note down|write down|jot down) (that |){fact}
        (I don't want to lose this|don't let me lose this)(,|:| -|) (write down|note|jot down)(:|) {memo}
        let me dictate (something|a note|this)(:|,| -|) {memo}
        let me give you a note(:|,| -|) {memo}
        let me (add|leave|put) a note (that|saying) {memo}
        let's (add|put|get) (this|a line) (in|into) (my|the) notes(:|,| -|) {memo}
        let's keep a note (that|of the fact that) {fact}
        take this note(:|,| -|) {memo}
        take down (a note|the following|this)(:|,| -|) {memo}
        take down {memo}
        take note(:|,| -|...|) {memo}
        take notes(:|,| -|) {memo}
        have a note (made |)(saying|that) {memo}
        leave (myself|me) a note(:|,| -| saying| that) {memo}
        leave a note for me (that|saying) {fact}
        send a note to myself(:|,| -|) {memo}
        stash this in my notes(:|,| -|) {memo}
        (stash|tuck) {memo} (away |)in my notes
        make an entry in my notes(:| that|,) {fact}
        please do a note(:|,| -| saying) {memo}
        do me a note(:|,| -| saying) {memo}
        do a quick note(:|,| -| saying| that) {memo}
        u can note down {memo}
        pls note {memo}
        gonna need you to note (down |)(that |){fact}
        (yo |)note this(:|,|...|) {memo}
        lemme note(:| that| down) {memo}
        wanna note (down |)(that |){fact}
        gotta write this down(:|,| -|...|) {memo}
        note [text:{task} {when}]
        note that [text:{fact} since {date}]
        make a note(:| that) [text:the {noun} is at {clock}]
        note that [text:the {object_name} (is broken|is back|has arrived|needs cleaning)] please
        make a note about [text:{n}'s {object_name}]
        note down [text:the {attribute}: {code}]
        note [text:the {attribute} is {value_known}]
        (make|leave|add|take) a note to {task}
        (make|write|leave) myself a note to {task}
        note to self to {task}
        (jot down|write down|note|note down) that [text:I (need|have|ought|want) to {task}]
        (jot down|write down|note) that [text:{n} (wants|needs|asked) me to {task}]
        (make a note|note down|write down) that [text:the meeting moved to {clock}]
        (make a note|note down|write down|note) that [text:{n} is coming {when}]
        {clause}(,| so| and so) (note|note down|write down|jot down) that {fact}
        {clause}(,| so|.) put {memo} in my notes
        (spoke to|just met|talked to|had a call with) {n}(,|.| and) (note|write down|jot down)(:|) {memo}
        write down [text:my {attribute}: {value_known}]
        note (down |)[text:my {attribute} {code}]
        jot down [text:{n}'s number: {code}]
        note(:| -|) [text:{capital}: {g}, {g}, {g}]
        keep a record (that|of this:|:) {memo}
        take this down(:|,| -) {memo}
        type this up as a note(:|,| -) {memo}
        put (this |)in my (notepad|notebook|journal|note file)(:|,| -) {memo}
        (stick|put|pop) this on a (post-it|sticky note|sticky)(:|,| -) {memo}
        sticky note(:|,| -) {memo}
        save this thought(:|,| -) {memo}
        I just had (a thought|an idea)(,|;|:|.) (note|jot) (it|this) down(:|,| -) {memo}
        write this down before I forget(:|,| -|) {memo}
        quick note before I (lose it|forget|go)(:|,| -) {memo}
        minute this(:|,| -) {memo}
        (put|write) in the notebook that {fact}
        I want it in writing that {fact}
        let me get this down in my notes(:|,| -) {memo}
        have a note say(|:|,) {memo}
        one for the notes(:|,| -) {memo}
        note down for me(:|,| -|) {memo}
        (could|can) you keep a note that {fact}
        make note of this(:|,| -) {memo}
        add this under (my |)notes(:|,| -) {memo}
        {memo}(,| -|.) (note that please|stick that in my notes|put that in a note|that's one for my notes)
        (grab a pen|got a pen)(?|,|:|.) (note this down|write this down|take a note)(:|,| -) {memo}
        start a note(:|,| with| -) {memo}
        I('m| am) (on the phone with|talking to|on a call with|in a meeting with|standing at|in the shop with) (the bank|{n}|the {noun}|the insurance|my landlord|the doctor)(,|.|;| and|:) (write down|note|note down|jot down|take down|make a note)(:| please| please:| for me|) {memo}
        I('m| am) (talking to|on hold with|on a call with|calling) ({n}|the {noun}|the insurance|the council|the airline)(,|.|;|:) (write down|note|note down|jot down|take down) (please |please: |for me |)[text:(reference|policy|case|order|ticket|claim|customer|booking) (number|code|no.) {code}]
        (quick|wait|hang on|one second|listen|they just told me)(,|:|.) (write down|note|note down|jot down) (please |for me |){memo}
        (write|note|take|jot) down please(:|,|) {memo}
        (the {noun} is on the line|{n} is on the phone|I have {n} here|I'm reading a letter|I'm at the {noun})(,|.|;|:) (write down|note|note down|jot down|take down) (that |please that |){fact}
    """),
)

NOTE_EMPTY = Intent(
    name="note_no_text",
    tool="note_add",
    arguments={"memo": "text", "fact": "text"},
    reply="What should I note?",
    weight=0.4,
    plain=lines("""
        (make|take|write|add) a note
        new note
        write something down
        I want to make a note
        (can|could) you (make|take) a note
        note something down
    """),
    phrases=lines("""
        (take|make|write|add|create|save|record|start) a (|quick |new )note
        (new note|note|memo|quick note)
        (write|note|jot) (something|this|that|it) down
        I (want|need|'d like) to (make|take|write) a note
        (take|make) a note for me
        (add|make) (another|one more) note
        (can|could|would) (you|I) (take|make|add|write) a (|quick )note
        (can|could|would) you (write|note|jot) something down (for me|)
        (I've got|I have) (a note|something to note|something to write down)
        (I want|I need|I'd like) to (write|note|jot) something down
        (I want|I need|I'd like) to add (a note|something to my notes|to my notes)
        (add|put) something (in|to|into) my (notes|notebook)
        (add|write|put) (in|to|into) my (notes|notebook)
        (let's|let me) (make|take|write|do) a (|quick )note
        (let's|let me) (write|jot|note) something down
        (start|begin|open|create) a (new |fresh |blank |)note
        start (taking notes|dictation|a memo)
        (take|record|write) a memo
        (take|start) dictation
        take (a note|notes|this down)
        (new|make|add|create|take) note
        note (to self|for me|something)
        can you note something
        I need a (new |)note
        (do|leave) me a note
        leave a note
        I have a thought to (jot|write|note) down
        (one|another) (more |)note please
        get (something|this) down for me in my notes
        help me (make|write|take) a note
        something for my notes
        ready to take a note
        are you ready to take a note
        gonna need a note
        lemme make a note
    """),
    answers=lines("""
        {memo}
        {memo}
        {memo}
        {fact}
        {fact}
        that {fact}
        (write|put|just|it says)(:|,|) {memo}
        (that|just that) {fact}
        (just|um|uh|ok|okay|right|so|well|oh)(,|) {memo}
        (write|put|note)(| down| that) {fact}
        (the note is|it's|my note is|it should say|make it|let it say)(:|) {memo}
        "{memo}"
        (here goes|here it is|here we go|ready)(:|,| -|) {memo}
        (it's about|about) {memo}
        (I want to note|I'd like to note|I wanted to say) that {fact}
        {memo}(, that's it|, that's all|. that's it|, thanks)
        (hmm|let me think)(,|...|) {memo}
        (note|note:|note that) {memo}
        (say|say that|say:) {fact}
        [text:{task} {when}]
        [text:{n} {code}]
        [text:{g}, {g} and {g}]
        {fact} (please|thanks|and that's all)
        (ok so|right so|so basically) {fact}
        (please write|please note|please put) {memo}
        (the following|this)(:|,|) {memo}
    """),
)

NOTE_SEARCH = Intent(
    name="note_search",
    tool="note_search",
    arguments={"topic": "query"},
    weight=1.4,
    plain=lines("""
        search my notes for {topic}
        search my notes for (the |my |){topic}
        (find|show me|show|read me|open) my note(s|) (about|on) (the |my |){topic}
        find the note (about|on|with) (the |my |){topic}
        (look for|look up|find|search for) (the |my |){topic} in my notes
        what did I (write|note) (down |)about (the |my |){topic}
        what do my notes say about (the |my |){topic}
        do I have (a note|any notes|notes) (about|on) (the |my |){topic}
        (is there|are there) (a note|any notes|anything in my notes) about (the |my |){topic}
        (any notes|notes) (about|on) (the |my |){topic}
        search notes {topic}
        check my notes for (the |my |){topic}
        I noted something about (the |my |){topic}, (find it|can you find it|can you dig it out)
        (can|could) you (find|search for|look for) my note(s|) (about|on) (the |my |){topic}
        where is my note about (the |my |){topic}
    """),
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
        I (wrote|made|took) a note about (|the |my ){topic}(,| -|) (find it|can you find it|where is it|show me|read it)
        I('m| am) looking for (my|the|a) note (about|on) (|the |my ){topic}
        I need (my|the) note(s|) (about|on) (|the |my ){topic}
        didn't I (write|note) something (down |)about (|the |my ){topic}
        (can|could|would) you <find> my note(s|) (about|on) (|the |my ){topic}
        remind me what I (wrote|noted) about (|the |my ){topic}
        (see|check) (if|whether) (I have|there are|there's) (a note|any notes|notes|anything) (about|on) (|the |my ){topic} (|in my notes)
        note search(:|,| for|) {topic}
        (read|tell) me (what I wrote|what I noted) about (|the |my ){topic}
        what notes do I have (about|on) (|the |my ){topic}
        pull up that note (about|on) (|the |my ){topic}
        (where's|where is|wheres) (that|the|my) note (about|on|with) (|the |my ){topic}
        where are my notes (about|on|for) (|the |my ){topic}
        (where's|where is|wheres) my {topic} note
        do I have anything (about|on) (|the |my ){topic} in my notes
        (have I got|is there|did I put|did I write|got) anything (about|on) (|the |my ){topic} in (my|the) (notes|notebook)
        (is|was) there something (about|on) (|the |my ){topic} in my notes
        anything (about|on) (|the |my ){topic} in (my|the) (notes|notebook)
        anything in my notes (about|on) (|the |my ){topic}
        is (|the |my ){topic} in my notes
        is (|the |my ){topic} (mentioned|written down) (anywhere |somewhere |)in my notes
        do my notes (mention|say anything about|have anything on|cover) (|the |my ){topic}
        what have I (noted|written|jotted) (down |)(about|on) (|the |my ){topic} (|in my notes)
        what have I (got|put|kept) (about|on) (|the |my ){topic} in my (notes|notebook)
        what was (it |)I (wrote|noted|jotted down) about (|the |my ){topic}
        what was (that|the|my) note (about|on) (|the |my ){topic}
        what was in (that|the|my) note (about|on) (|the |my ){topic}
        what('s| is) (that|my|the) note (about|on) (|the |my ){topic}
        what's written (down |)about (|the |my ){topic} in my notes
        what did my note (about|on) (|the |my ){topic} say
        what did I put (in my notes |)(about|under|on) (|the |my ){topic} in my notes
        when did I (write|note) (|something )about (|the |my ){topic} in my notes
        I (know|think|believe|'m sure) I (wrote|noted|jotted) something (down |)about (|the |my ){topic}(,| -|;|) (find it|can you check my notes|check my notes|look it up|where is it)
        I (made|took|wrote|left|saved) (a|some|that) note(s|) (about|on) (|the |my ){topic} (a while ago|yesterday|last week|once|some time ago)(,| -|) (find it|what did it say|show me|dig it out|read it to me)
        I can't find (my|the|that) note (about|on) (|the |my ){topic}(,| -|) (can you|where is it|help|look for it|find it)
        I want to (see|read|hear|look at|find|check) (my|the|that) note(s|) (about|on) (|the |my ){topic}
        I('d| would) like to (see|read|hear|find) (my|what's in my) notes (about|on) (|the |my ){topic}
        I wanna (see|read) my notes (about|on) (|the |my ){topic}
        I need what I (wrote|noted) (down |)about (|the |my ){topic}
        I need to (see|find|read|check) (my|the) note(s|) (about|on) (|the |my ){topic}
        (check|look in|see) my notes(,|:| -|) (what did I say about|anything on|is there anything about|anything about) (|the |my ){topic}
        (in my notes|from my notes)(,|:|) (find|show|get|look for|search|search for) (|the |my ){topic}
        (in my notes|according to my notes)(,|) what('s| is) (|the |my ){topic}
        (notes|note) search {topic}
        search(:|) my notes(,|:| -|) {topic}
        (search|query|grep|scan|ctrl f) (my |)notes (for|with|by) (the word |the words |){topic}
        (search|filter) (my |)notes by {topic}
        (list|show|give me|read me|read|display) (all |)(my |the |)notes (that |which |)(mention|contain|include|have|mentioning|containing|with the word) {topic}
        (all|every) note(s|) (about|on|mentioning) (|the |my ){topic}
        (go|look) (through|over) my notes and (find|see if there's something about|tell me about|show) (|the |my ){topic}
        (get|bring|fetch) me (the|my|that) note (where I wrote |I wrote |)(about|on) (|the |my ){topic}
        (bring|call|pull) (my|the|that) {topic} note(s|) up
        (read|show) me that {topic} note again
        (read|say) (back |)(my|the) note(s|) (about|on) (|the |my ){topic}
        read (back |out |)what I (wrote|noted|jotted down) (about|on) (|the |my ){topic}
        (look|check) up my {topic} note(s|)
        look up what I (wrote|noted|put) (down |)(about|on) (|the |my ){topic}
        find (where|what) I (wrote|noted|wrote down|jotted down) (about |something about |)(|the |my ){topic} in my notes
        find me everything I (noted|wrote|wrote down|jotted down) (about|on) (|the |my ){topic}
        show me (everything|whatever|what) I('ve| have) (noted|written down|got in my notes) (about|on) (|the |my ){topic}
        (got any|have I any|have you got any|are there any) notes (on|about|from|for) (|the |my ){topic}
        have I (ever |already |)(noted|written|made a note|jotted down|written down) (anything |something |)(about|on) (|the |my ){topic}
        did I (ever |already |)(note|write|jot) (down |)(anything|something) (about|on) (|the |my ){topic}
        did I (note|write) down (|the |my ){topic}
        wasn't there a note (about|on) (|the |my ){topic}
        isn't there (a note|something in my notes) (about|on) (|the |my ){topic}
        there (was|should be|must be) a note (about|on) (|the |my ){topic}(,| -|;|) (find it|where is it|can you find it|show me)
        didn't I make a note (about|on|of) (|the |my ){topic}
        (kindly|do) (find|show|check) my note(s|) (on|regarding|about) (|the |my ){topic}
        the note (about|on) (|the |my ){topic}(,| -|) (where is it|show me|read it|open it|what did it say)
        my note(s|) (about|on) (|the |my ){topic}(,| -|) (show me|read them|what did I write|pull it up)
        (which|what) (notes|of my notes) (mention|are about|are on|have something about) (|the |my ){topic}
        could you (check|see|look) (if|whether) I (noted|wrote down|made a note of) (|the |my ){topic}
        any chance I (noted|wrote down|have a note about) (|the |my ){topic}
        help me find my note (about|on) (|the |my ){topic}
        what do I have (noted|written down|in my notes) (about|on|for|under) (|the |my ){topic}
        did I (keep|save|take) (a |any |)note(s|) (of|on|about) (|the |my ){topic}
        [query:{topic}] notes, show me
        u got my notes on (|the |my ){topic}
        find the note where (I mentioned|I mention|it says) (|the |my ){topic}
        (look|have a look|take a look|peek) (in|at|through) my notes (for|on|about) (|the |my ){topic}
        (flick|leaf|skim|sift|rummage) through my notes for (|the |my ){topic}
        I need to find what I (wrote|noted) about (|the |my ){topic}
        (who|what|which shop|how much) did I (note|write) down for (|the |my ){topic}
        there's (a note|something in my notes) (about|on) (|the |my ){topic}(,|;| -|) (get it|read it to me|show me)
        where('s| is) what I (wrote|noted) (down |)about (|the |my ){topic}
        (can|could) I (see|hear|get|have) (my|the) note(s|) (about|on) (|the |my ){topic}
        (can|could) you (tell me|read out|see) what I (wrote|noted|put) (in my notes |)about (|the |my ){topic}
        (are|were) there any notes (of mine |)(about|on) (|the |my ){topic}
        (open|bring up) what I (noted|wrote down) (about|on) (|the |my ){topic}
        (pls|plz) find note (on|abt|about) {topic}
        what did I note for (|the |my ){topic}
        (show|find|list|read) (me |)[query:all] (of |)my notes
        (show|list|read) (me |)[query:all] (the |my )notes
        dig up (the|my|that) note (about|on) (the |my |){topic}
        which (note|of my notes) (mentions|has|talks about|covers) (the |my |){topic}
        read back (my|the) note (about|on) (the |my |){topic}
        (I know|I'm sure|I think) I wrote something (down |)about (the |my |){topic}(,|;|.) (find it|where is it|can you find it)
        anything in my notes (re|regarding|concerning) (the |my |){topic}
        have a look (in|through) my (notebook|notes) for (the |my |){topic}
        {topic}(,| -|:) (any notes|do I have notes|what do my notes say)
        what did I jot down about (the |my |){topic}
        what do I have written (down |)(about|on|for) (the |my |){topic}
        get my {topic} notes (up|out|open)
        is {topic} (in|mentioned in|anywhere in) my notes
        somewhere in my notes there's something (about|on) (the |my |){topic}(,|;|.) (find it|get it|read it)
        what were my notes (about|on) (the |my |){topic}
        (could|can) you scan my notes for (the |my |){topic}
        I need what I wrote about (the |my |){topic}
        (search|check|look through) (my |)notes 4 {topic}
        I (know|think|believe|'m sure|remember) I (noted|wrote down|jotted down|wrote|put down) something about (the |my |){topic}(,|;|.|) (can you dig it out|dig it out|can you find it|could you look it up|can you pull it up|please find it)
        I (know|think|'m sure) (I noted|there's a note|I have a note) (about|on) [query:{code}](,|;|.|) (can you dig it out|find it|could you look it up)
        (search my notes for|find my note about|what did I note about|look in my notes for) [query:{code}]
        I (have|had|made) a note (somewhere |)(about|on) (the |my |){topic}(,|;|.|) (can you find it|dig it out|where is it|could you get it)
    """),
)

INTENTS = (NOTE_ADD, NOTE_EMPTY, NOTE_SEARCH)
