"""What people say after a reminder was made, moved or snoozed."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

MOVE = FollowUp(
    name="move_it",
    after=("reminder_create", "reminder_create", "reminder_edit"),
    tool="reminder_edit",
    arguments={"when": "when", "bare_when": "when", "every": "when", "clock": "when", "day": "when"},
    weight=4.0,
    plain=lines("""
        make that {clock}
        make it {clock}
        (no|hmm|oh|sorry|wait|actually|) make it {bare_when}
        (no|hmm|actually|sorry|wait|) make that {bare_when}
        no {bare_when}
        no, {bare_when}
        no, {when}
        actually {bare_when}
        sorry, I meant {day}
        (sorry|no|oops|) I meant {bare_when}
        {day} is better
        {bare_when} is better
        {when} is better
        (|actually |hmm, |sorry, )can we do {clock} instead
        can you (make|do) (it|that) {bare_when} instead
        {bare_when} instead
        (change|move|push|switch) (it|that) to {bare_when}
        {clock}, not {near}
        make it {every}
        (I'm|I'll be) (out|busy|away|at work|asleep) then(,|) (can we do|make it|can you make it|let's do) {bare_when}
        (hmm |oh |actually |)(I'm out|I'm busy|I can't do|I won't be home) then(,|) can we (do|say|make it) {clock} instead
        (better|rather|how about|let's say) {bare_when}
    """),
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
        (actually|no,|better) {every}
        (repeat|do) (it|that) {every}
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
    arguments={"task": "text", "lone_deed": "text", "errand": "text", "chore": "text", "matter": "text"},
    weight=1.8,
    plain=lines("""
        no, {lone_deed}
        sorry, {lone_deed}
        (no|sorry|oops)(,|) {task}
        (no|sorry|oops)(,|) {errand}
        (no|sorry|oops)(,|) {chore}
        (no|sorry|oops|)(,|) I meant {task}
        (no|sorry|) I meant {lone_deed}
        I meant {matter}
        {lone_deed} I (mean|meant)
        change it to {lone_deed}
        (it should|make it) say {task}
        call it {matter}
    """),
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
    plain=lines("""
        cancel [which:it]
        cancel [which:that]
        (actually|no|wait|oh|hmm)(,|) cancel [which:(it|that)]
        never mind(,|) cancel [which:(it|that)]
        delete [which:(it|that)]
        remove [which:(it|that)]
        I don't need [which:(it|that)] (any more|anymore|after all|)
        (please |)cancel [which:(that one|it|that)] (again|please|)
        scrap [which:that]
        (can|could) you cancel [which:(it|that)]
    """),
    phrases=lines("""
        cancel [which:it]
        cancel [which:that]
        (never mind|nevermind|nvm)(,|;|.|) (drop|cancel|scrap|delete) [which:it]
        (drop|scrap|ditch|kill|bin|lose|trash) [which:it]
        (actually|no|hmm|wait|sorry|oh|on second thought|you know what)(,|) (cancel|drop|scrap|kill|ditch|delete|remove) [which:(it|that)]
        (actually|no|hmm|wait|on second thought)(,|) (I don't|I won't|we don't) need [which:(it|that)] (any more|anymore|after all|)
        (I don't|I won't|I no longer|no longer) need [which:(it|that|that one|this one)]
        (I don't|I won't) need [which:(it|that|that one)] (after all|any more|anymore|actually|now)
        I don't want [which:(it|that|that one)] (after all|any more|anymore|actually|)
        (can|could|would) you (cancel|drop|scrap) [which:(it|that|that one|this)] (again|please|after all|)
        (please|pls|just|let's|better) (cancel|drop|scrap|delete|remove) [which:(it|that|that one|this one)]
        (cancel|drop|scrap|delete|remove) [which:(this one|that one|the last one|it|this)] (please|again|after all|then|)
        (changed my mind|I've changed my mind|I changed my mind)(,|;|.|) (cancel|drop|scrap|delete) [which:it]
        (plans changed|change of plan|change of plans|it's off|it got called off|not happening)(,|;|.) (cancel|drop|scrap) [which:it]
        (it's|that's) not (needed|necessary) (after all|any more|)(,|;|.|) (cancel|drop|scrap|delete) [which:it]
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
    weight=2.2,
    plain=lines("""
        and again {when}
        and again [when:at {clock}]
        and [when:at {clock}] too
        and [when:at {clock}] as well
        and {when} too
        and {when} as well
        also {when}
        and one {when}
        and another (one |){when}
        (and |)another one for {bare_when}
        (and |)(a second|another|one more) (one |alarm |reminder |)for {bare_when}
        and one for {bare_when}
        (and |)(a second|another) (one |){when}
        remind me again {when}
        and then again {when}
        and {every} too
    """),
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
        (copy|duplicate) (it|that) (for {bare_when}|{when})
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
    plain=lines("""
        and to {task}
        and to {lone_deed}
        and {lone_deed}
        and {errand}
        and {chore}
        and {lone_deed} too
        also to {task}
        also {lone_deed}
        and to {task} (too|as well)
        and remind me to {task} too
        and {lone_deed} at the same time
    """),
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
        same time(,|:) (also |to |){task}
        (add|do) {task} (at the same time|for then too|for the same time)
        (I also have|I also need|I have also) to {task} (then|at that time)(,|) (remind me too|one for that too|same again)
        (and |)(not forget|don't forget|remember) to {task} (then |)(either|too|as well)
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
    plain=lines("""
        snooze it for {delay}
        snooze it {delay}
        snooze that for {delay}
        push it back {delay}
        push it back by {delay}
        delay it by {delay}
    """),
    phrases=lines("""
        snooze it {delay}
        snooze it for {delay}
        (snooze|delay|postpone) (it|that|this|that one) (for|by|) {delay}
        (push|put|move) (it|that) (back|off) (by|for) {delay}
        (push|put|move) (it|that) back {delay}
        (add|give it) (another |){delay}
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
    plain=lines("""
        make it {delay}
        make that {delay}
        no, {delay}
        (hmm|no|actually|sorry|hm)(,|) make it {delay}
        I meant {delay}
        {delay} instead
        actually {delay}
    """),
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

FOLLOW_UPS = (
    MOVE,
    REWORD,
    CALL_OFF,
    ANOTHER_TIME,
    ANOTHER_TASK,
    PUT_OFF,
    OTHER_DELAY,
)
