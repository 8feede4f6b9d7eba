"""What people say after a reminder was made, moved or cancelled, or reminders were listed."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

MOVE = FollowUp(
    name="move_it",
    after=("reminder_create", "reminder_edit"),
    tool="reminder_edit",
    arguments={"when": "when", "bare_when": "when", "every": "when", "clock": "when", "day": "when"},
    weight=3.0,
    phrases=lines("""
        make that {bare_when}
        no, {bare_when}
        {bare_when} instead
        make it {bare_when}
        on reflection(,|) {when} (is better|)
        hmm(,|) can we do {bare_when} instead
        {when} would suit me better
        I won't be (free|up|home|in) then(,|;|.) (make it|do) {bare_when}
        that clashes with {event}(,|;|.) (make it|do) {bare_when}
        (no|nope|sorry|wait|oh|ah|actually|hmm|wait no|oops)(,|) (make it|make that|I meant|I mean|say|rather) {bare_when}
        (no|nope|sorry|wait|oh|actually|oops|rather)(,|) {when}
        (sorry|no|oops|ah)(,|) I (meant|mean|said|wanted|was thinking) {bare_when}
        I (meant|mean|said|wanted) {bare_when} (not {near}|not that|instead|actually|)
        (actually|better|rather|or rather|or better|on second thought|hmm|well)(,|) {bare_when}
        (actually|better|rather|or rather|or better|on second thought|hmm|well)(,|) {when}
        {bare_when} (is better|would be better|is best|works better|suits me better|please|rather|actually|not {near})
        {when} (is better|would be better|suits me better|please|rather|actually)
        {when} I (mean|meant)
        (better|let's say|let's do|let's make it|how about|what about|or maybe|maybe|could it be|could we say) {bare_when}
        (better|let's say|let's do|how about|maybe|could it be|could we do it) {when} (instead|)
        (can|could) (you|we) (make|do|move|change|set|push) (it|that) (to |for |){bare_when} (instead|rather|please|)
        (can|could) (it|that) be {when} (instead|)
        (move|change|push|shift|switch|set|bump|put) (it|that) to {bare_when}
        (change|correct|fix|update|set|adjust) (the time|the day|that|it|the date) to {bare_when}
        (wrong|not the right|not that) (time|day|date)(,|;|:|.|) {bare_when}
        (that's|that is|it's) (too early|too late|the wrong day|the wrong time|wrong)(,|;|.|:) (make it|I said|I meant|it should be|try) {bare_when}
        (too early|too late|too soon)(,|;|.|:) {bare_when}
        (too early|too late|too soon)(,|;|.|:) (make it|better|do) {bare_when}
        not {near}(,|;|.| -) {bare_when}
        not {near}(,|;|.| -) {when}
        (it|that) (should|needs to|has to|must|was supposed to|ought to) be {when}
        (it|that) (should|has to) say {bare_when}
        I'd (rather|prefer|like it|sooner have it) {when}
        I'd (prefer|rather have it at|like) {clock}
        I need (it|that) {when} (actually|instead|rather)
        I (want|need) (it|that) (earlier|later), {when}
        (make|have|let) (it|that) {every}
        (make|do|repeat) (that|it) {every} (please|from now on|actually|instead)
        (actually|and|oh and|no,|better) {every}
        (and |)(repeat|do) (it|that) {every}
        {every}(,|) (not just once|I mean|actually|please|instead)
        (make|move|set|push) (it|that) [when:({delay}|an hour|half an hour|ten minutes|15 minutes|a day|two hours|a week) (earlier|later|sooner)]
        (can|could) (you|we) (make|move|do) (it|that) [when:({delay}|an hour|half an hour|ten minutes|a day|two hours) (earlier|later|sooner)]
        [when:(an hour|half an hour|ten minutes|a day|two hours|a week|20 minutes|five minutes) (earlier|sooner)] (please|would be better|is better|actually|if you can)
        (a bit earlier|earlier than that|a little later)(,|:| -) {when}
        (make|do) it {day}
        (hang on|hold on|one sec|wait)(,|) (it's|that's|the appointment is|it is) {when}
        (nah|nope|no no|wait)(,|) {bare_when} (is better|please|better|works)
        (pls|please|kindly) (make|do|keep|put) it {bare_when}
        (typo|correction|edit|scratch that|change of plan|new time)(,|:| -) {bare_when}
        *{bare_when}
    """),
)

REWORD = FollowUp(
    name="reword_it",
    after=("reminder_create", "reminder_edit"),
    tool="reminder_edit",
    arguments={"task": "text", "matter": "text"},
    weight=1.8,
    phrases=lines("""
        no, {task}
        I meant {task}
        I meant [text:the (vet|dentist|doctor|garage|bank)] not the (dentist|doctor|vet|school|gym)
        (no|oops|wait no|no no|no sorry|no wait)(,|) {task}
        (no|sorry|oops|wait|ah|wait no)(,|) (not that|not that one)(,|;|:) {task}
        (no|sorry|oops|wait|actually|ah)(,|) (I meant|I mean|it's|make it|make that|it should be) {task}
        (no|sorry|oops|wait|actually|ah)(,|) (I meant|it's|I mean) {matter}
        (it's|it is|it was|I meant|I said|that's) {matter}(,|) not (the |my |){object_name}
        not (the |my |){object_name}(,|;) {matter}
        (I said|I meant|I asked for|it should be|it was) {matter}
        I (said|meant|wanted|was going to say) (to |){task}
        (it|that) (should|has to|needs to|was supposed to|ought to) (say|read|be) {task}
        (it|that) (should|has to|needs to|was supposed to) be about {matter}
        (make|let|have) (it|that) (say|read) {task}
        (make|let|have) it say {task} (instead|please|rather)
        (change|correct|fix|update|edit) (it|that|the text|the wording|the name|the words) to {task}
        (change|correct|fix|update) it to say {task}
        (rename|reword|call|retitle) it (to |as |){task}
        (call|name) it {matter}
        {task} (instead|rather|I mean|I meant|actually)
        {matter}(,|) (I mean|I meant|I said)
        (rather|or rather|or better)(,|) {task}
        (wrong|not the right) (text|thing|word|name|words)(,|;|:|.) {task}
        (you|u) (misheard|misunderstood|got it wrong|heard wrong|got that wrong)(,|;|:|.) (it's|I said|I meant) {task}
        (you|u) (misheard|misunderstood|got it wrong|heard wrong)(,|;|:|.) (it's|I said|I meant) {matter}
        (the text|the reminder|it) (is|should be|must be)(:|) {task}
        (typo|correction|edit)(,|:| -) {task}
        (can|could|would) you (make|change|rename|correct) (it|that) to {task}
        (can|could) it say {task} (instead|)
        same time(,|) but {task}
        same time but (for|about) {matter}
        (leave|keep) the time(,|;| but) (make|change) it (to |){task}
        (spelled|it's spelled|it's spelt|spelling:) {matter}
        I should have said {task}
        I (shouldn't|didn't) say {object_name}(,|;|.) I (said|meant) {matter}
        (hang on|hold on|one sec)(,|) (it's|that's|I meant) {matter}
        (nah|nope|no no)(,|) {task}
        replace (the text|it|that) (with|by) {task}
        it's for {matter}(,|) not (the |my |){object_name}
        (that's|this is) (wrong|not right)(,|;|.) (it's|I said|I meant|it should be) {task}
        put {task} (instead|there)
        *{matter}
    """),
)

CALL_OFF = FollowUp(
    name="call_it_off",
    after=("reminder_create", "reminder_edit", "reminder_snooze"),
    tool="reminder_cancel",
    weight=1.3,
    phrases=lines("""
        cancel [which:it]
        cancel [which:that]
        forget [which:it]
        (never mind|nevermind|nvm)(,|;|.|) (drop|cancel|scrap|forget) [which:it]
        (drop|scrap|ditch|kill|bin|lose|trash) [which:it]
        (actually|no|hmm|wait|sorry|oh|on second thought|you know what)(,|) (cancel|drop|scrap|forget|kill|ditch) [which:(it|that)]
        (actually|no|hmm|wait|on second thought)(,|) (I don't|I won't|we don't) need [which:(it|that)] (any more|anymore|after all|)
        (I don't|I won't|I no longer|no longer) need [which:(it|that|that one|this one)]
        (I don't|I won't) need [which:(it|that|that one)] (after all|any more|anymore|actually|now)
        I don't want [which:(it|that|that one)] (after all|any more|anymore|actually|)
        (can|could|would) you (cancel|drop|scrap) [which:(it|that|that one|this)] (again|please|after all|)
        (please|pls|just|let's|better) (cancel|drop|scrap|call off|forget) [which:(it|that|that one|this one)]
        (cancel|drop|scrap|call off|forget) [which:(this one|that one|the last one|it|this)] (please|again|after all|then|)
        (changed my mind|I've changed my mind|I changed my mind)(,|;|.|) (cancel|drop|scrap|forget) [which:it]
        (plans changed|change of plan|change of plans|it's off|it got called off|not happening)(,|;|.) (cancel|drop|scrap) [which:it]
        (it's|that's) not (needed|necessary) (after all|any more|)(,|;|.|) (cancel|drop|scrap|forget) [which:it]
        (it's|it is) (sorted|done|taken care of|handled) (already|now|)(,|;|.|, so) (cancel|drop|scrap) [which:it]
        (I just did it|I did it already|already done|done already|just did that)(,|;|.|, so) (cancel|drop|scrap) [which:(it|that)]
        call [which:(it|that)] off
        (no need for|skip) [which:(it|that)] (any more|after all|actually)
        (I want|I'd like|I need) to (cancel|drop|call off) [which:(it|that)]
        don't bother(,|;|.) (cancel|drop) [which:it]
        get rid of [which:(it|that|that one)]
    """),
)

ANOTHER_TIME = FollowUp(
    name="another_time",
    after=("reminder_create",),
    tool="reminder_create",
    arguments={"when": "when", "bare_when": "when", "every": "when", "near": "when"},
    kept={"text": "text"},
    weight=1.4,
    phrases=lines("""
        and one {when}
        and another (one |){when}
        another one for {bare_when}
        and (one |)again {when}
        (and |)(also |)(one|another|another one|the same|same again|same one) {when} (too|as well|please|)
        (and |)(also |)(one|another|another one|the same|one more) for {bare_when} (too|as well|please|)
        (and |also |plus |)(again|once more|a second time|one more time) {when}
        (and |plus |)(also |){when} (too|as well)
        (and |)(also |){every} (too|as well)
        (and then |then )(again|once more|another one) {when}
        (set|make|add|do|create|give me) (another|one more|a second|the same) (one |)(for {bare_when}|{when})
        (set|make|add|create) (another|one more|a second) (reminder |)(for|of) (that|it|the same) {when}
        (do|make|set) the same (for {bare_when}|{when})
        (same|same thing|same again|the same reminder|same reminder|ditto)(,|) {when}
        (same|same thing|same again|the same reminder|same reminder) for {bare_when}
        (repeat|copy|duplicate) (it|that) (for {bare_when}|{when})
        (remind|nudge|tell|ping) me (of that |about it |about that |)(again |also ){when} (too|as well|)
        (can|could) (you|I|we) (also |)(have|get|do|set|add|make) (one|another|another one) {when} (too|as well|please|)
        (can|could) you (also |)remind me (of that |about it |)(again |){when} as well
        (I want|I need|I'd like) (another|one more|a second) one (for {bare_when}|{when})
        (and |)a second (one|reminder) {when} (to be safe|just in case|please|)
        (just in case|to be safe|for safety)(,|) (also|another one|one more) {when}
        (plus|and also|as well as) {when}
        one more(,|:) {when}
        (both then and|then and also|and again) {when}
        (keep that and|leave that and|keep it, and) (add|set|make) (one|another) {when}
        and (what about |)(one |a reminder |){near} (too|as well)
        (and |)another (reminder |)(for it |about it |of that |){when}
        (also |and )(do|make) one {when}
        (I'll need|need) (that|it|the same) {when} (too|as well)
        (and |)(keep|do) the same {every}
        (and |)a heads-up {when} (too|as well)
        (and |)a follow-up {when}
        (if I miss it|in case I miss it|in case I forget)(,|) (again|another one|once more) {when}
        (and |)bug me again {when} (too|as well)
        (and |)an earlier one {when}
        (and |)a later one {when}
        (twice|two of them)(,| please,|:) (the other|the second) (one |){when}
        (make|add) a backup (one |)(for {bare_when}|{when})
    """),
)

ANOTHER_TASK = FollowUp(
    name="another_task",
    after=("reminder_create",),
    tool="reminder_create",
    arguments={"task": "text", "errand": "text", "chore": "text", "lone_deed": "text"},
    kept={"when": "when"},
    weight=1.4,
    phrases=lines("""
        and to {task}
        and to {task} too
        and {errand}
        and {lone_deed}
        and {chore}
        also {errand}
        also {chore}
        and also {lone_deed}
        (and |oh and |)also to {task}
        (and |oh and |plus |)(also |)to {task} (too|as well|at the same time|then|)
        (and |)(also |){errand} (too|as well)
        (and |)(also |){chore} (too|as well)
        (and |)(also |){task} (at the same time|at that time|then too|same time)
        (same time|at the same time|then too)(,|:| also|) {task}
        (and |)(at the same time|then) (also |)to {task}
        (and |oh and |)(one |another |one more )(to|for) {task}
        (and |oh and |)another (one |reminder |)to {task} (at the same time|then|too|)
        (and |also |)(remind|nudge|tell) me (then |)to {task} (too|as well|then|at the same time)
        (remind|nudge|tell) me to {task} (then too|at the same time|then as well|at that time too)
        (while you're at it|while at it|as well)(,|) (also |)to {task}
        (plus|and then|oh and|as well as|along with that)(,|) to {task}
        (plus|and then|oh and)(,|) {errand}
        (can|could) you (add|also add|set|make) (one|another) to {task} (at the same time|then|too)
        (set|add|make|create) (one|another) (one |)(for the same time|at the same time|same time)(,|:|) (to |){task}
        same (time|day|again)(,|:|) (but |)(also |to |){task}
        (add|do) {task} (at the same time|for then too|for the same time)
        (I also have|I also need|I have also) to {task} (then|at that time)(,|) (remind me too|one for that too|same again)
        (and |)(not forget|don't forget|remember) to {task} (then |)(either|too|as well)
        two more for then(,|:) {task}
        (oh|ah)(,|) and {errand}
        (oh|ah)(,|) and to {task}
        another one(,|:) {task}(,|) same time
        (and |)while I'm at it(,|) to {task}
        (and |)that I (must|should|need to|have to) {task} (too|as well)
        (and |)I (must|should|need to|have to) {task} (too|then|as well)
        (one more|another) for (that|the same) time(,|:) {task}
        (for the same time|same slot|same moment)(,|:) {task}
        (oh|ah|right)(,|) I (also |)(need|have) to {task} then (too|as well)
        (make|set) (a second|another) (one|reminder) then(,|:) {task}
        (and |)on top of that(,|) {errand}
    """),
)

PUT_OFF = FollowUp(
    name="put_it_off",
    after=("reminder_create", "reminder_edit"),
    tool="reminder_snooze",
    arguments={"delay": "by"},
    weight=0.8,
    phrases=lines("""
        snooze it {delay}
        snooze it for {delay}
        (snooze|delay|postpone) (it|that|this|that one) (for|by|) {delay}
        (push|put|move) (it|that) (back|off) (by|for) {delay}
        (push|put|move) (it|that) back {delay}
        (add|give it|let it wait) (another |) {delay}
        (actually|no|hmm|wait)(,|) (snooze|delay|postpone) (it|that) (by|for) {delay}
        (can|could) you (delay|postpone|snooze|push back) (it|that) by {delay}
    """),
)

OTHER_DELAY = FollowUp(
    name="other_delay",
    after=("reminder_snooze",),
    tool="reminder_snooze",
    arguments={"delay": "by"},
    kept={"which": "which"},
    undoes=True,
    weight=0.7,
    phrases=lines("""
        no, {delay}
        make (it|that) {delay}
        (no|sorry|actually|wait|oops|hmm)(,|) (make it|I meant|I mean|better|for) {delay}
        (no|sorry|actually|wait|oops|hmm)(,|) {delay}
        {delay} (instead|rather|is better|I mean|I meant|is enough)
        (not that long|too long|too short|that's too long|not enough|longer)(,|;|.|:) {delay}
        I (said|meant|wanted) {delay}
        (change|correct) (that|it) to {delay}
    """),
)

CANCEL_LISTED = FollowUp(
    name="cancel_listed",
    after=("reminder_list",),
    tool="reminder_cancel",
    arguments={"topic": "which"},
    weight=1.6,
    phrases=lines("""
        cancel the [which:second] one
        cancel the {topic} one
        delete the [which:first]
        (cancel|delete|remove|drop|scrap|kill|bin|ditch) the [which:(first|second|third|fourth|last|next|top|bottom)] (one|)
        (cancel|delete|remove|drop|scrap|kill|bin|get rid of|lose) the {topic} (one|reminder)
        (cancel|delete|remove|drop|scrap) (number |no. |#)[which:(1|2|3|4|5|one|two|three|four)]
        (cancel|delete|remove|drop|scrap) the one (about|for|with) (the |my |){topic}
        (cancel|delete|remove|drop) [which:(all|all|both)] (of them|of those|of these)
        (cancel|delete|remove|drop) (them |)[which:all]
        (cancel|delete|remove|drop) [which:(both|everything)]
        I (don't|no longer) need the {topic} one (any more|anymore|)
        I (don't|no longer) need the [which:(first|second|third|last)] (one|) (any more|anymore|)
        the {topic} one (can go|is done|isn't needed|is off|can be deleted|isn't needed any more)(, cancel it|, drop it|)
        the [which:(first|second|third|last)] (one|) (can go|isn't needed|can be deleted|can be cancelled)
        (take|get) the {topic} one (off|out|off there|off the list)
        (take|get) the [which:(first|second|third|last)] one (off|out|off there)
        (you can|please|let's|then|ok) (cancel|delete|drop|remove) the {topic} one
        (you can|please|let's|then|ok) (cancel|delete|drop|remove) the [which:(first|second|third|last)] (one|)
        (can|could|would) you (cancel|delete|drop|remove) the {topic} one
        (can|could|would) you (cancel|delete|drop|remove) the [which:(first|second|third|last)] (one|)
        (no more|forget|skip|scratch|strike) the {topic} one
        {topic}(:|,| -) (cancel|delete|remove|drop) (it|that one|)
        (I've|I) (already |)did the {topic} one(,|;|.) (cancel|drop|delete) it
        (I'd like|I want) the {topic} one (gone|deleted|cancelled|removed)
        (stop|end|turn off) the [which:(timer|{label} timer)]
        (the |)[which:(first|second|third|last)] (one |)(please |)(can be scrapped|off|away|out)
        (we can|let's|I can|you may) (lose|scrap|bin|ditch) the {topic} one
        (the|that) {topic} one(,|...|:) (cancel|drop|delete|bin|lose) it
        why do I (still |)have the {topic} one(,|?|;) (cancel|delete|drop) it
        (that|the) {topic} one is (old|over|done|outdated|no use|history)(,|;|.) (cancel|delete|drop) it
        (ok|right|hmm)(,|) (lose|cancel|scrap|delete) [which:(number two|number one|number 3)]
        (clear|wipe) them [which:all]
        (clear|wipe) [which:all] of (them|those)
    """),
)

MOVE_LISTED = FollowUp(
    name="move_listed",
    after=("reminder_list",),
    tool="reminder_edit",
    arguments={"topic": "which", "bare_when": "when", "every": "when", "when": "when"},
    weight=1.4,
    phrases=lines("""
        move the [which:first] to {bare_when}
        move the {topic} one to {bare_when}
        make the [which:second] one {bare_when}
        (move|push|change|shift|reschedule|postpone|put off) the {topic} one to {bare_when}
        (move|push|change|shift|reschedule|postpone) the [which:(first|second|third|fourth|last|next|top|bottom)] (one|) to {bare_when}
        (move|push|change|shift|reschedule) (number |no. |#)[which:(1|2|3|4|5|one|two|three)] to {bare_when}
        (move|push|change|shift) the one (about|for) (the |my |){topic} to {bare_when}
        (push|put|move) the {topic} one (back|forward|off|out) to {bare_when}
        (push|put|move) the [which:(first|second|third|last)] (one|) (back|forward|out) to {bare_when}
        make the {topic} one {bare_when} (instead|please|)
        make the [which:(first|second|third|last)] (one|) {bare_when} (instead|please|)
        make the {topic} one {every}
        make the [which:(first|second|third|last)] one {every}
        the {topic} one (should|needs to|has to|must) be {when} (instead|)
        the [which:(first|second|third|last)] one (should|needs to|has to|must) be {when} (instead|)
        the {topic} one (is|was) (supposed|meant) to be {when}
        the {topic} one to {bare_when} (please|instead|)
        the [which:(first|second|third|last)] (one|) to {bare_when} (please|instead|)
        (can|could|would) you (move|push|change|shift) the {topic} one to {bare_when}
        (can|could|would) you (move|push|change|shift) the [which:(first|second|third|last)] (one|) to {bare_when}
        (let's|please|ok|then) (move|push|change|shift) the {topic} one to {bare_when}
        (let's|please|ok|then) (move|push|change) the [which:(first|second|third|last)] (one|) to {bare_when}
        I (want|need|'d like) the {topic} one {when} (instead|)
        {topic}(:|,| -|) (to|move to|make it|change to|push to) {bare_when}
        bring the {topic} one forward to {bare_when}
        (move|push|change) [which:(both|all)] (of them |)to {bare_when}
        (the|that) {topic} one(,|...|:) (move|push|change|shift) it to {bare_when}
        (the|that) {topic} one(,|...|:) make it {bare_when}
        (do|have) the {topic} one {when} instead
        (do|have) the [which:(first|second|third|last)] one {when} instead
        I can't do the {topic} one then(,|;|.) (move|push|change) it to {bare_when}
        (the|that) {topic} one is (too early|too late|wrong)(,|;|.) (make it|move it to) {bare_when}
        (switch|swap) the {topic} one (over |)to {bare_when}
    """),
)

REWORD_LISTED = FollowUp(
    name="reword_listed",
    after=("reminder_list",),
    tool="reminder_edit",
    arguments={"topic": "which", "task": "text"},
    weight=0.6,
    phrases=lines("""
        rename the [which:first] one to {task}
        rename the {topic} one to {task}
        (rename|change|reword) the [which:(first|second|third|last|next)] (one|) to (say |read ){task}
        (rename|reword|relabel) the {topic} one (to|as) {task}
        (change|edit|correct|fix) the {topic} one to (say|read) {task}
        the [which:(first|second|third|last)] one should (say|read) {task}
        the {topic} one should (say|read) {task}
        rename (number |#)[which:(1|2|3|one|two)] to {task}
    """),
)

SNOOZE_LISTED = FollowUp(
    name="snooze_listed",
    after=("reminder_list",),
    tool="reminder_snooze",
    arguments={"topic": "which", "delay": "by"},
    weight=0.6,
    phrases=lines("""
        snooze the [which:first] one for {delay}
        snooze the {topic} one for {delay}
        (snooze|delay|postpone) the [which:(first|second|third|last|next)] (one|) (for|by) {delay}
        (snooze|delay|postpone) the {topic} one (for|by|) {delay}
        (snooze|delay|postpone) (number |#)[which:(1|2|3|one|two)] (for|by) {delay}
        (push|put) the {topic} one (back|off) (by|for) {delay}
        (push|put) the [which:(first|second|last)] one (back|off) (by|for) {delay}
    """),
)

CANCEL_MORE = FollowUp(
    name="cancel_more",
    after=("reminder_cancel",),
    tool="reminder_cancel",
    arguments={"topic": "which"},
    weight=0.8,
    phrases=lines("""
        and the {topic} one
        and the {topic} one too
        (and|also|plus|oh and) the {topic} (one|reminder) (too|as well|)
        the {topic} (one|reminder) (too|as well|also)
        (and|also) the [which:(first|second|next|third|last)] one (too|as well|)
        (and|also) the one (about|for) (the |my |){topic}
        (and|also) (cancel|delete|drop) the {topic} (one|reminder)
        (same for|same with|likewise) the {topic} (one|reminder)
        (and|also) the [which:other] one
        (and|also) the [which:(timer|alarm|{label} timer)]
    """),
)

OTHER_CANCELLED = FollowUp(
    name="other_cancelled",
    after=("reminder_cancel",),
    tool="reminder_cancel",
    arguments={"topic": "which"},
    undoes=True,
    weight=0.7,
    phrases=lines("""
        no, the {topic} one
        I meant the {topic} one
        (no|sorry|oops|wait|nope|not that one)(,|) the {topic} (one|reminder)
        (no|sorry|oops|wait|nope)(,|) I meant the {topic} (one|reminder)
        (no|sorry|oops|wait|not that one)(,|) the [which:(first|second|third|last|other)] one
        (wrong one|not that one)(,|;|.|:) (I meant |it was |cancel |)the {topic} (one|reminder)
        not the {object_name} one(,|;) the {topic} one
        I (said|meant|wanted) the {topic} (one|reminder)(,| gone,|) not (that|the other) one
    """),
)

FOLLOW_UPS = (
    MOVE,
    REWORD,
    CALL_OFF,
    ANOTHER_TIME,
    ANOTHER_TASK,
    PUT_OFF,
    OTHER_DELAY,
    CANCEL_LISTED,
    MOVE_LISTED,
    REWORD_LISTED,
    SNOOZE_LISTED,
    CANCEL_MORE,
    OTHER_CANCELLED,
)
