"""How people put a reminder off for a while, move it to another time, or give it other words."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

SNOOZE = Intent(
    name="reminder_snooze",
    tool="reminder_snooze",
    arguments={"delay": "by", "topic": "which", "bare_when": "by", "clock": "by", "near": "by", "day": "by"},
    weight=1.6,
    plain=lines("""
        snooze for {delay}
        snooze for {delay}
        snooze {delay}
        snooze (it|that|this) for {delay}
        snooze (it|that|this) for {delay}
        snooze (it|that) {delay}
        snooze the {topic} reminder for {delay}
        snooze the {topic} reminder [by:until {bare_when}]
        snooze (it|that|this|) [by:until {bare_when}]
        remind me again in {delay}
        remind me again in {delay}
        remind me again [by:at {clock}]
        remind me again {near}
        remind me about (it|that) again in {delay}
        remind me about the {topic} again in {delay}
        (postpone|delay) (it|that|this) (for|by) {delay}
        (postpone|delay) the {topic} reminder (for|by) {delay}
        give me (another |){delay}
        {delay} more
        not now(,|) (ask|remind) me again in {delay}
        wake me again in {delay}
    """),
    phrases=lines("""
        snooze (that|it|this|the reminder|this one|this reminder|that reminder|that one|) (for|by) {delay}
        snooze (that|it|this|) for {delay}
        snooze {delay}
        {delay} snooze
        <later> (that|it|this|the reminder|this one|that reminder|that one|it all) (for|by) (another |) {delay}
        <later> (that|it|this|the reminder|this one|that reminder) {delay}
        <later> (the|my) {topic} reminder (for|by) {delay}
        <later> (the|my) reminder (about|for) (|the |my ){topic} (for|by) {delay}
        (remind|ask|nudge|tell|bug|ping|poke|alert|buzz|warn) me (about it |about that |)again in {delay}
        (remind|ask|nudge|tell|bug|ping) me (about that|about it|about this) (again |)in {delay}
        (remind|ask|nudge|tell) me about (the |my |) {topic} again in {delay}
        give me (another|) {delay} (more|)
        (give|grant|allow) me {delay} (more|longer|extra)
        (not now|not yet|later|hang on|hold on|wait)(,|) (in {delay}|{delay} more|{delay} longer|give me {delay}|another {delay})
        (bring|show) (it|that|this) up again in {delay}
        (come|get) back to me in {delay}
        (put|push|move|shift) (it|that|this|the reminder|that reminder) (off|back) (for|by) {delay}
        (put|push|move|shift) (it|that|this|the reminder) (off|back) {delay}
        (put|push|move|shift) (the|my) {topic} reminder (off|back) (for|by) {delay}
        (delay|postpone) (the|my) {topic} reminder {delay}
        (another|just another|just) {delay}(,|) (please|ok|then)
        {delay} (more|longer|later)(,|) (please|thanks|ok)
        (hold|keep) (that|it|the reminder) for {delay}
        I need {delay} more
        (try|ring|buzz) (me |)again in {delay}
        later(,|) in {delay}
        snooze (that|it|this|the reminder) [by:(un|)til {bare_when}]
        snooze (that|it|this|the reminder|) [by:until {bare_when}]
        (postpone|delay|put off|defer) (that|it|this|the reminder) [by:(until|till) {bare_when}]
        snooze (the|my) {topic} reminder [by:(until|to|till) {bare_when}]
        snooze (the|my) {topic} (reminder|one|alert) (for|by|) {delay}
        snooze (the|my) reminder (about|for|on) (the |my |){topic} [by:(until|till|til) {bare_when}]
        snooze the one about (the |my |){topic} (for|by) {delay}
        snooze (the|my) [which:(first|second|last|next|latest|pills|dentist|gym|laundry|bins)] (one|reminder) (for|by) {delay}
        snooze (the|my) [which:(alarm|timer|{label} timer|morning alarm)] (for|by|) {delay}
        snooze [which:(all|everything)] (for|by) {delay}
        snooze [by:(till|til|to) {bare_when}]
        (zzz|snoozing|snooze it)(,|:|) {delay}
        snooze(:|,| -) {delay}
        (snooze button|hit snooze|press snooze)(,| for|:) {delay}
        (hit|press|tap) (the |)snooze (button |)for {delay}
        (let me|can I|could I|may I|I'd like to|I want to|I'll|I need to|let's) snooze (it|that|this|this one|) for {delay}
        (can|could) (we|I|you) (delay|postpone|push|put off|snooze) (it|that|this) (for|by) {delay}
        (can|could) (I|we) (get|have|take) (another |) {delay} (on that|before that|for this one|please|)
        (can|could) you (come back|check back|ask|try|nudge me|remind me|ping me|tell me) again in {delay}
        (can|could) you (hold off|wait|hang on|leave it) (for |){delay}
        (hold off|hang fire|wait|pause|leave it|let it be|sit on it|park it|keep it back) (for|another) {delay}
        (leave|park|shelve|pause|hold) (that|this|it|that one|the reminder) for {delay}
        (put|push|move|bump|kick|shift|knock|nudge) (it|that|this|this one|that one) (back|along|down the road|on) (by |){delay}
        (bump|kick|knock|shunt|slide) (the|my) {topic} (reminder|one) (back|along|on) (by |){delay}
        (bump|shift|push|slide) (the|my) {topic} reminder by {delay}
        (put|push) off (the|my) {topic} reminder (for|by) {delay}
        (push|move|put) back (the|my) {topic} reminder (for|by) {delay}
        (put off|push back|hold off on|hold off) (the|my|that) reminder (about|for) (the |my |){topic} (for|by) {delay}
        (put|push) (the|my) reminder (about|for) (the |my |){topic} (off|back) (for|by) {delay}
        (extend|stretch) (that|it|the reminder|the deadline on that) by {delay}
        add {delay} (to (it|that|the reminder|that reminder|this one))
        (extend|delay|push back) (the|my) {topic} reminder (by|with) {delay}
        (remind|nudge|ping|ask|tell|buzz|bug|poke) me (about that|about it|of this|of that|about this|) again (after|in|in|in another) {delay}
        (remind|nudge|ping|ask|tell) me (about that |about it |)again {near}
        (remind|nudge|ping|ask|tell|buzz) me (about that |about it |)again [by:at {clock}]
        (remind|nudge|ping|ask|tell) me (about that |about it |)again [by:on {day}]
        (remind|nudge|ping|ask|tell) me about (the |my |){topic} again ([by:at {clock}]|{near}|[by:on {day}])
        (ask|ping|nudge|bug|bother|poke|buzz) me (again |)(in|after) {delay} instead
        (ask|tell|remind|check with|come back to|get back to) me (|again )in {delay}, (I'm busy|not now|I'm in a meeting|I'm driving|I'm on the phone|I'm eating)
        (I'm busy|I'm in a meeting|I'm driving|I'm on a call|bad timing|not a good time|can't right now|can't do it now|I'm eating|hands are full)(,|.|;| -) (again in|snooze|another|snooze it for|give me|try again in|come back in|ask again in) {delay}
        (not now|not yet|not right now|can't now|too early|too soon|busy)(,|.|;| -) (snooze|again in|try again in|ask me in|ask again in|come back in|give it|snooze for) {delay}
        (not now|not yet|busy now|I'm busy)(,|.|;) (ask me again|remind me again|come back|try again) [by:at {clock}]
        (not now|not yet|busy now|I'm busy)(,|.|;) (snooze|hold it) [by:(until|till) {bare_when}]
        (just|only) (another |){delay} (more |longer |)(please|ok|and I'll do it|then I'll do it|and I'm up|and then I'm on it)
        (I'll do it|I'll get to it|I can do that|I'll be free|I'll have time) in {delay}(,|;|.| so) (snooze|snooze it|remind me then|ask me then|remind me again then)
        (I'll do it|I'll get to it|I'll be ready|I'll be home) [by:at {clock}](,|;|.| so) (snooze it|snooze it till then|snooze|remind me again then)
        (give|allow|grant|gimme|lend) me (maybe|another|an extra|just|) {delay}
        (give it|let's give it|leave it|let it wait) (another |) {delay}
        (I need|I want|I could use|I'd like|I'll need|gonna need|need) (another|just another|maybe another) {delay} (|for that|first|before that|please)
        (I need|need|I want) {delay} (more|longer|extra|on top) (|for that|please|before I start)
        [by:(five|ten|5|10|fifteen|two|20) more minutes]
        (wait|hang on|hold on|one sec|wait up)(,|) (give me|snooze for|again in|ask again in) {delay}
        (repeat|ring|sound|show|pop up|go off|buzz|beep|chime) (it |that |) again (in|after) {delay}
        (repeat|say|show me|send me) (that|this|the reminder|that reminder) again in {delay}
        (same|that|this) (again|reminder again|one again|thing again)(,|) in {delay}
        (again|once more|later|same again)(,|) in {delay} (please|thanks|ok|)
        in {delay}(,| please|) (again|instead|please ask again|tell me again|come back|try me again)
        (make|let) it wait {delay}
        (let|allow) me (sleep|rest|lie in|nap|stay in bed|lie here|doze) (for |) (another|)  {delay} (|more|longer)
        (sleep|doze|rest) {delay} more
        {delay} (more|extra|longer) (sleep|in bed)(,|) (please|snooze|)
        (delay|postpone|defer|suspend|hold) (the|my|this|that) (reminder|alert|alarm|notification|one) (for|by) {delay}
        (this|that|the) reminder (can|should|has to|must|needs to|will have to) wait (for |another |) {delay}
        (that|it|this) (can|should|will have to) wait (another|for|) {delay}(,|;) (snooze it|snooze|remind me then)
        (the|my) {topic} (reminder|one) (can|should|has to|must) wait (for |another |) {delay}
        {topic} reminder(,|:|) (snooze|delay|postpone|push) (by |for |) {delay}
        snooze {topic} (for |by |){delay}
        snooze {topic} [by:(until|till) {bare_when}]
        (pls|plz|please|kindly) (snooze|postpone|delay) (this|the same|it|that) (for|by) {delay}
        (do|make it) a {delay} snooze
        (take|set) a snooze of {delay}
        (I'm|am) (still |)(asleep|tired|sleepy|in bed|half asleep)(,|.|;| -) (snooze|another|give me|snooze for|wake me again in) {delay}
        wake me (up |)again in {delay}
        (back off|go away|leave me alone|shush|quiet|hush|stop)(,|) (for |){delay}
        (quiet|silence|mute|hush) (that|it|this|the reminder|that reminder) for {delay}
        (dismiss|close|skip) (it|that) for now(,|;|.) (back|again|and remind me) in {delay}
        (remind|nudge) me (again|once more|another time) (when|once) {delay} (is|are|has|have) (up|passed|gone by|over)
        (let's|we'll|we can) (do|revisit|come back to|look at|pick up) (this|that|it) (again |)in {delay}
        (revisit|return to|get back to) (this|that) in {delay}
        (would|could) it be possible to (snooze|delay|postpone) (it|that|this) (for|by) {delay}
        (would you mind|do you mind) (snoozing|delaying|postponing|holding) (it|that|this) (for|by|) {delay}
        (how about|what about|maybe|perhaps) (a snooze of|snoozing for|a snooze for|snoozing it for) {delay}
        (snooze|postpone|delay) (it|that|this) (a bit|a little|some more|again|once more)(,|:|) (like|say|maybe|for|by) {delay}
        (snooze|delay) (it|that|this) by (maybe|another|) {delay}
        (I haven't|I've not) (done|finished|started|got to) it yet(,|;|.) (snooze|again in|another|give me|ask me in) {delay}
        (almost done|nearly done|nearly there|still at it|on it|working on it|getting to it)(,|;|.| -) (snooze|another|give me|again in|ask again in) {delay}
        (defer|hold) (it|that) [by:(until|till) {bare_when}]
        (snooze|postpone) (it|that|this|this one|the reminder) [by:(til|till|until) {bare_when}]
        (later|not now|not today|not this morning)(,|:|.|;) (snooze|postpone|delay|hold it) [by:(until|till) {bare_when}]
        (wait|hold on|hold off|leave it|hold it|park it|let it rest|keep it) [by:(until|till) {bare_when}]
        hit me (again |up again |)in {delay}(,|) (not now|I'm busy|still busy)
        try me again in {delay}
        ping me back (about it |)in {delay}
        hold that thought for {delay}
        can (this|it|that) wait {delay}
        I'll be done in {delay}(,|;|.| so) (remind me then|remind me again then|snooze it)
        let me finish this first(,|;|.) (snooze|snooze it|give me) {delay}
        not done yet(,|;|.) (snooze|snooze it|give me another) {delay}
        give us (another |){delay} (more|)
        (kick|punt) (it|this|that) (down the road|on) {delay}
        (put|leave) (that|this|it) on hold for {delay}
        bug me about (it|this|that) again in {delay}
    """),
)

NO_DELAY = Intent(
    name="snooze_no_time",
    tool="reminder_snooze",
    arguments={"delay": "by", "topic": "which"},
    reply="For how long?",
    weight=0.6,
    plain=lines("""
        snooze
        snooze (it|that|this)
        snooze (it|that|this|the reminder)
        snooze the {topic} reminder
        remind me (again |)later
        (postpone|delay) (it|that|this|the reminder)
        (postpone|delay) the {topic} reminder
        not now
        (ask|remind) me again later
    """),
    phrases=lines("""
        snooze
        snooze (it|that|this|the reminder|this one|that one|this reminder)
        <later> (it|that|this|the reminder|that reminder|this one)
        <later> (the|my) {topic} reminder
        (remind|ask|tell) me (again |)later
        (not now|not yet)
        (put|push) (it|that|this|the reminder|this one) off
        push (it|that|this|the reminder|this one) back
        (put|push) (the|my) {topic} reminder (off|back)
        (put off|push back|hold off on) (the|my|that) {topic} reminder
        (put off|push back|hold off on) the reminder (about|for) (the |my |){topic}
        (snooze|postpone|delay) the one about (the |my |){topic}
        (can|could|may) (I|you|we) (snooze|postpone|delay) (it|that|this|this one|the reminder)
        (can|could) (I|you|we) (snooze|postpone|delay|put off) (the|my) {topic} reminder
        (I want|I'd like|I need) to (snooze|postpone|delay) (it|that|this|this one)
        (I want|I'd like|I need) to (snooze|postpone|delay) the {topic} reminder
        (ask|nudge|ping|bug|tell|try|check with) me (again |)(later|some other time|another time|in a while|a bit later|later on)
        (remind|ask) me (about (it|that|this) |)(again |)(later|later on|some other time|another time)
        (can't|can't do it|I can't|no time) (right |)now(,|;|.) (snooze|snooze it|ask me later|remind me later|postpone it)
        (I'm busy|bad time|not a good time|in a meeting|I'm driving|I'm asleep)(,|;|.| -) (snooze|snooze it|ask me later|remind me later|remind me again later)
        (hit|press|tap|use) (the |)snooze
        (snooze|delay|postpone) (please|it a bit|that a bit|it a little|for a bit|it for now|it again|this one too)
        (I need|give me|could I have|can I have) (more time|a bit more time|a little longer|some more time) (for that|for this one|before that)
        (not right now|not just now|not at the moment)(, snooze|, later|, snooze it)
        (come|get) back to me (later|about that later|with that later|another time)
        (let me|let's) (do|deal with|get to) (that|it|this) later(,|;|.) (snooze it|remind me|remind me again|snooze)
        (snoooze|sooze|snoze)
        (hold|keep|park|shelve) (that|this|it|that one) for (later|now|the moment)
        (can|could) (it|that|this) wait (|a bit|a little|until later)
        snooze (the|my) [which:(alarm|timer)]
        snooze the [which:(last|next|first|second|latest)] (one|reminder)
        {topic} reminder(,|:|) (snooze|later|postpone|not now)
    """),
    answers=lines("""
        {delay}
        for {delay}
        (for |by |in |)(like|about|maybe|say|um|let's say|just) {delay}
        {delay} (is fine|would be good|will do|should do|I think)
        (make it|give me|I'd say|let's do|go for|I guess|how about) {delay}
        (oh,|hmm,|er,|well,|ok,) {delay}
        {delay}(,|) (please|thanks|if you can|or so|ok)
        (ask|remind|tell|nudge) me (again |)in {delay}
    """),
)

EDIT = Intent(
    name="reminder_edit",
    tool="reminder_edit",
    arguments={"topic": "which", "when": "when", "bare_when": "when", "every": "when", "task": "text", "thing": "text"}
    | {"plain_when": "when", "plain_every": "when"},
    weight=2.6,
    plain=lines("""
        move (my|the) {topic} reminder to {bare_when}
        move (my|the) {topic} reminder to {bare_when}
        change (my|the) {topic} reminder to {bare_when}
        change (my|the) {topic} reminder to {bare_when}
        (move|change|reschedule) the reminder (about|for) (the |my |){topic} to {bare_when}
        (move|reschedule|push) (my|the) [which:{event_name}] to {bare_when}
        (move|reschedule) (my|the) [which:{event_name}] to {bare_when}
        (change|move) (my|the) [which:{set_clock}] reminder to {bare_when}
        (change|move) (my|the) [which:({day}|morning|evening)] reminder to {bare_when}
        (change|move) my [which:alarm] to {bare_when}
        (move|change) (it|that) to {bare_when}
        (move|change) (it|that) to {bare_when}
        (move|change) (it|that|the reminder) to {bare_when}
        make (it|that) {bare_when}
        make (it|that) {bare_when}
        make (it|that) {bare_when} instead
        make the {topic} reminder {bare_when}
        remind me about the {topic} {plain_when} instead
        (push|move) the {topic} reminder back to {bare_when}
        reschedule the {topic} reminder for {bare_when}
        make the {topic} reminder {plain_every}
        change the time (of|on) the {topic} reminder to {bare_when}
        (can|could) you (move|change) the {topic} reminder to {bare_when}
        rename the {topic} reminder to {task}
        change the {topic} reminder to say {task}
        change (it|that) to say {task}
    """),
    phrases=lines("""
        move (my|the) {topic} reminder to {bare_when}
        (change|move|shift|reschedule) the reminder (about|for) (the |my |){topic} to {bare_when}
        rename (the|my) {topic} reminder to {task}
        (move|change|shift|push|reschedule|switch|set|bump|bring) (my|the|that) {topic} (reminder|one|alert) to {bare_when}
        (move|change|reschedule|shift|push) (my|the) {topic} (reminder|one) to {bare_when} (instead|please|then|rather|now)
        (push|put|move|shift|set) (my|the) {topic} reminder (back|off|out) (to|until|till) {bare_when}
        (push|put|move) back (my|the|that) {topic} reminder (to|until|till) {bare_when}
        (put off|hold off) (my|the) {topic} reminder (to|until|till) {bare_when}
        (postpone|delay|defer|reschedule|adjourn) (my|the|that) {topic} reminder (to|until|till|for) {bare_when}
        (postpone|delay|defer) the reminder (about|for) (the |my |){topic} (to|until|till) {bare_when}
        (postpone|defer|delay) the one about (the |my |){topic} (to|until|till) {bare_when}
        (bring|move|pull) (my|the) {topic} reminder (forward|up|ahead) to {bare_when}
        (bring|move) forward (my|the) {topic} reminder to {bare_when}
        (make|have|get) (my|the) {topic} reminder {bare_when} (instead|please|)
        make (my|the|that) {topic} (reminder|one) {bare_when}
        make (my|the|that) {topic} (reminder|one) {every}
        (make|set|put) (my|the) {topic} reminder (for|to) {bare_when}
        (make|have) the reminder (about|for) (the |my |){topic} (be |) {when} instead
        (change|switch|turn) (my|the) {topic} reminder (in|)to {every}
        (change|switch) (my|the) {topic} (reminder|one) so (it's|it is|that it's) {when}
        (change|switch|set) (my|the) {topic} reminder so that it (goes off|comes|rings|pops up|fires|is) {when}
        (change|alter|adjust|update|amend|edit|modify|correct) the time (of|for|on) (my|the) {topic} reminder to {bare_when}
        (change|alter|adjust|update|amend|edit|modify|correct) (my|the) {topic} reminder(:|,| to) {bare_when}
        (change|set|move) the (day|date|time) of (my|the) {topic} reminder to {bare_when}
        (change|edit|update) (my|the) {topic} reminder's (time|day|date) to {bare_when}
        (the|my) {topic} reminder (should|needs to|has to|must|ought to|is supposed to|is meant to) be {when} (instead|rather|not today|)
        (the|my) {topic} reminder (should|needs to|has to|must) (come|go off|ring|fire|pop up|appear|trigger) {when} (instead|)
        (the|my) {topic} reminder (should|needs to|has to) (move|be moved|be changed|shift|be pushed|be rescheduled|go) to {bare_when}
        (the|my) {topic} (one|reminder) (wants|needs) (moving|changing|shifting|pushing|to move) to {bare_when}
        (the|my) {topic} reminder is (wrong|off|at the wrong time)(,|;| -|:) it (should|has to|needs to) be {when}
        (the|my) {topic} reminder (is|was) (meant|supposed) to be {when}
        {topic} (is|has been|got|was|has) (moved|rescheduled|pushed|changed|postponed) to {bare_when}(,|;|.| so) (move|change|update|adjust|fix|shift) (the|my|that) reminder
        (the|my) {topic} (got|has been|was|is) (moved|rescheduled|pushed back|changed|postponed|shifted) to {bare_when}(,|;|.| so|, can you|, please|, could you) (move|change|update|adjust|fix) the reminder
        (they|he|she) (moved|changed|pushed|rescheduled|postponed) (the|my) {topic} to {bare_when}(,|;|.| so) (update|move|change|adjust) the reminder
        (they've|we've|I've|we|they) moved the {topic} to {bare_when}(,|;|.) (change|move|update) (my|the) reminder (too|as well|please|accordingly|)
        (can|could|would|will) you (move|change|reschedule|push|shift|switch) (my|the) {topic} reminder to {bare_when}
        (can|could) you (make|have) (my|the) {topic} (reminder|one) {when} instead
        (can|could) (we|I|you) (move|change|push|shift|do) (the|my) {topic} (reminder|one) to {bare_when} (instead|rather|)
        (can|could) the {topic} reminder be (moved|changed|pushed|rescheduled|shifted|brought forward|put back) to {bare_when}
        (is it possible|would it be possible) to (move|change|push|reschedule) (my|the) {topic} reminder to {bare_when}
        (would you mind|do you mind) (moving|changing|pushing|rescheduling|shifting) (my|the) {topic} reminder to {bare_when}
        (I'd like|I want|I need|I would like|I have|I've got) to (move|change|reschedule|push|shift) (my|the) {topic} reminder to {bare_when}
        (I'd like|I want|I need|I'd prefer) (my|the) {topic} reminder (at|for|moved to|on|changed to|to be at) {bare_when} (instead|rather)
        (I'd rather|I'd prefer to|I want to|I'd sooner) (have|get|be given) (the|my) {topic} reminder {when}
        I want (the|my) {topic} reminder {when} (instead|rather|now|not today)
        (I'd rather|I'd prefer to|better to) be reminded (of|about) (the |my |){topic} {when} instead
        remind me (about|of) (the |my |){topic} {when} instead
        remind me (about|of) (the |my |){topic} {when} rather than {near}
        (remind|nudge|tell) me (about|of) (the |my |){topic} {when}, not {near}
        (reschedule|re-schedule|retime|rebook|move|shift) {topic} reminder (to|for) {bare_when}
        (reschedule|re-schedule) (the|my) {topic} (reminder|one|alert|alarm) (to|for) {bare_when}
        (reschedule|re-schedule) the reminder (to|about|for) (the |my |){topic} (to|for) {bare_when}
        (reschedule|move) reminder (about |for |){topic}(:|,| ->| =>| to) {bare_when}
        {topic} reminder (to|->|=>|now|moved to) {bare_when}
        {topic} reminder(,|:| -) (make it|move to|change to|move it to|change it to|should be|push to) {bare_when}
        (that|the|my) {topic} reminder(,|...|:) (move|change|push|switch|shift|set) it to {bare_when}
        (that|the|my) {topic} reminder (I set|you have|from earlier|from this morning|you made)(,|...|) (move|change|push|switch|shift) it to {bare_when}
        (remember|you know) (that|the) {topic} reminder(?|,) (move|change|push|shift) it to {bare_when}
        (about|regarding|for) (the|my|that) {topic} reminder(,|:|...) (make it|move it to|change it to|push it to) {bare_when}
        make the [which:(8 am|9 am|morning|evening|noon|10 o'clock|Monday|Friday|daily) (pills|gym|standup|yoga|bins|vitamins|meds|water|rent)] reminder {bare_when}
        (move|change|shift|push) (my|the) [which:(8 am|9 am|morning|evening|noon|10 o'clock|Monday|Friday) (pills|gym|standup|yoga|bins|vitamins|meds|walk)] (reminder|one) to {bare_when}
        (move|change|shift|push|make) (my|the) [which:(8 am|9 o'clock|noon|5 pm|6:30|half past seven|ten o'clock|7.15|quarter past eight)] (reminder|one) to {bare_when}
        make (my|the) [which:(8 am|9 o'clock|noon|5 pm|6:30|half past seven|7 am|six o'clock)] (reminder|one|alarm) {bare_when}
        (move|change|set|shift|push|reset) (my|the) [which:alarm] to {bare_when}
        (move|change|set|shift|push) (my|the) [which:({clock} alarm|morning alarm|alarm)] (back |forward |) to {bare_when}
        make (my|the) [which:(alarm|morning alarm)] {bare_when} (instead|please|tomorrow|)
        (move|change|reschedule|shift|push) (my|the) [which:(dentist|gym|bins|pills|rent|haircut|car tax|yoga|vet|laundry|homework|medicine|passport|optician|band practice)] (reminder|one) to {bare_when}
        (move|change|reschedule|shift|push) (my|the) [which:(dentist|gym|bins|pills|rent|haircut|car tax|yoga|vet|laundry|plants|oil change)] reminder (back|forward|up|on|out) to {bare_when}
        (move|change|shift|push|reschedule) the [which:(first|second|third|last|latest|next|fourth|most recent)] (reminder|one) to {bare_when}
        (move|change|shift|reschedule) reminder (number |#|no. |)[which:(1|2|3|4|5|one|two|three)] to {bare_when}
        (move|change|shift|push|reschedule) [which:(all|both|everything)] (my reminders|of them|) to {bare_when}
        (move|change|shift|push|reschedule|switch|set|bump) (it|that|this|that one|this one|the reminder|that reminder) to {bare_when}
        (move|change|shift|push|switch|reschedule) (it|that|this|the reminder) to {bare_when} (instead|please|then|rather)
        (push|move|put|bring|shift|pull) (it|that|this|the reminder) (back|forward|up|out) to {bare_when}
        (push|move|shift) (it|that|this|the reminder) (until|till) {bare_when}
        (reschedule|re-schedule|rearrange) (it|that|this|the reminder|that reminder) (for|to) {bare_when}
        make (it|that) {bare_when} (instead|rather|please)
        (make|set) (it|that) for {bare_when} (instead|rather)
        make (it|that|this|the reminder|that reminder|that one) {every} (instead|please|)
        (make|let) (it|that|the reminder) (repeat|recur|come|go off|happen|come back|ring) {every}
        (change|alter|adjust|fix|correct|update) the time to {bare_when}
        (change|alter|adjust|fix|correct|update) (the time|the day|the date) (of (it|that|that reminder|the reminder|the last reminder)) to {bare_when}
        (change|edit|update|fix|correct) (it|that|the reminder|that reminder|the time)(:|,| to) {bare_when}
        (it|that|the reminder|that reminder|that one) (should|needs to|has to|was supposed to|was meant to|ought to) be {when} (instead|not now|really|)
        (it|that|the reminder) (should|needs to|has to) (come|go off|ring|fire) {when} (instead|)
        (I'd like|I want|I need|I'd prefer) (it|that|that one|the reminder) {when} instead
        (I'd rather|I'd prefer to) (have|get|hear) (it|that|that one|the reminder) {when}
        (can|could) (you|we|I) (move|change|push|shift|switch|set) (it|that|this|the reminder) to {bare_when} (instead|)
        (can|could) (you|we) make (it|that|the reminder) {bare_when} (instead|rather|please)
        (can|could) (it|that|the reminder) be {when} instead
        {bare_when} (instead|rather), (please change it|please move it|change the reminder|move the reminder|move it)
        (wrong|not the right|bad) (time|day|date)(,|;|:|.| -) (make it|move it to|change it to|it should be) {bare_when}
        (move|bring|make|pull|put|set|shift) (my|the) {topic} (reminder|one) (forward |) [when:({delay}|an hour|half an hour|a day|two days|a week) (earlier|sooner)]
        (move|make|shift|set) (my|the) {topic} (reminder|one) [when:({delay}|an hour|half an hour|a day|two days|a week) later]
        (make|bring|move|set|shift) (it|that|the reminder|this one) [when:({delay}|an hour|half an hour|a day|two days|a week) (earlier|sooner|later)]
        I want (the|my) {topic} reminder [when:(an hour|half an hour|a day|ten minutes|30 minutes|a week) (earlier|later)]
        rename (the|my|that) {topic} (reminder|one) (to|as|into|:|->) {task}
        rename (the|my) reminder (about|for) (the |my |){topic} (to|as) {task}
        rename (it|that|this|the reminder|that reminder|that one) (to|as) {task}
        rename the [which:(first|second|third|last|latest|next)] (reminder|one) (to|as) {task}
        rename {topic} reminder (to|:|->) {task}
        (change|edit|update|amend|modify|correct|alter) (the|my) {topic} (reminder|one) to (say|read|be about|tell me to|remind me to) {task}
        (change|edit|update|amend|modify) (the|my|that) {topic} reminder (so it says|so it reads|so that it says|saying|to tell me to) {task}
        (change|edit|update|amend|alter|fix|correct) the (text|wording|title|name|words|message|label) (of|on|for) (the|my) {topic} reminder to {task}
        (change|edit|update|amend|alter|fix|correct) the (text|wording|title|name|words|message) to {task}
        (change|edit|update|amend) (it|that|the reminder|that reminder) to (say|read|be about|tell me to) {task}
        (change|edit|update|amend) (it|that|the reminder) (so it says|so it reads|so that it says) {task}
        (the|my) {topic} reminder (should|needs to|ought to|has to|was supposed to|is meant to) (say|read|be about|tell me to) {task} (instead|)
        (it|that|the reminder|that reminder) (should|needs to|ought to|was supposed to) (say|read|be about|tell me to) {task} (instead|)
        (have|let|make) (the|my) {topic} reminder (say|read|tell me to) {task} (instead|)
        (make|have|let) (it|that|the reminder) (say|read|tell me to) {task} (instead|)
        (reword|rephrase|retitle|relabel|rewrite) (the|my) {topic} reminder (to|as|into|:) {task}
        (reword|rephrase|retitle|relabel|rewrite) (it|that|the reminder|that reminder) (to|as|:) {task}
        (can|could|would) you (rename|retitle|relabel) (the|my) {topic} reminder (to|as) {task}
        (can|could|would) you (rename|change) (the|my) {topic} reminder to (say |read ){task}
        (I'd like|I want|I need) (the|my) {topic} reminder to (say|read|tell me to) {task}
        rename (the|my|that) {topic} (reminder|one) to {thing}
        (change|rename|switch) (the|my) {topic} reminder to say {thing}
        (it's|it is) {thing} not {topic}(,|;) (change|fix|update|correct) the reminder
        (change|switch|fix) [which:(milk|dentist|bread|vet|Tom|mum|Anna|physio)] to {thing} in (the|my|that) reminder
        (call|name) (the|my|that) {topic} reminder {task} (instead|from now on|now)
        (replace|swap) (the text of|the words of|what's in) (the|my) {topic} reminder (with|for|by) {task}
        (the|my) {topic} reminder is (actually|really) (about|for|to) {task}(,|;) (change it|fix it|update it|please change it|rename it)
        (change|rename|edit) (the|my) [which:(milk|dentist|gym|bins|rent|vet|haircut|party|school|shopping)] reminder to (say |read |)[text:(oat milk|bring the x-rays|leg day|recycling and bins|pay rent and water|take the cat's papers|fringe only|bring a cake|sign the trip form|buy stamps)]
        (change|edit|update) (the|my) {topic} reminder to {task} {when}
        (change|edit|update) (the|my) {topic} reminder to say {task} and (move it to|make it|set it for) {bare_when}
        (change|edit|update) (it|that|the reminder) to {task} {when}
        from now on (the|my) {topic} reminder (should be|comes|is|goes off) {every}
        (switch|change|move|set) (the|my) {topic} reminder from {near} to {bare_when}
        (switch|change|move|set) (it|that|the reminder) from {near} to {bare_when}
        (move|change|push) (today's|tomorrow's|tonight's|this evening's|the afternoon) {topic} reminder to {bare_when}
        (update|edit) reminder(:|,| -) {topic} (to|->|now|=>) {bare_when}
        edit {topic} reminder(:|,| -) {when}
        (kindly|pls|please) (prepone|postpone|shift|reschedule) (the|my) {topic} reminder to {bare_when}
        (prepone|pre-pone) (it|that|the {topic} reminder) to {bare_when}
        (swap|switch) (the|my) {topic} reminder (over |)to {bare_when}
        let's (move|push|shift|make|do) the {topic} (reminder|one) to {bare_when}
        (actually|on second thought|hmm|you know what)(,|) (move|push|shift|change) the {topic} (reminder|one) to {bare_when}
        (I can't do|I can't make|I'm not free at|I won't be in at) {clock}(,|;|.| so) (move|push|change|shift) the {topic} (reminder|one) to {bare_when}
        (I meant|I wanted) the {topic} reminder (for|at|on) {bare_when}(, not {near}|, can you fix it|, please fix it|, change it please)
        (repeat|do) the {topic} reminder {every} (from now on|instead|as of now)
        (have|make) the {topic} reminder (repeat|recur|come|come back|go off) {every}
        (can|could) we do the {topic} reminder {when} instead
        (the|my) {topic} reminder is too (early|late)(,|;|.) make it {bare_when}
        the time on the {topic} reminder is wrong(,|;|.|:) it's {bare_when}
        I got the {topic} time wrong(,|;|.) it's {bare_when}(,|;|.| so) (change|fix|update) the reminder
        fix the typo in the {topic} reminder(,|;|.|:) it should say {task}
        have the {topic} reminder go off {when} instead
        give the {topic} reminder a new time(,|:|;) {bare_when}
        new time for the {topic} reminder(:|,| -) {bare_when}
        new wording for the {topic} reminder(:|,| -) {task}
        {topic} has moved to {bare_when}(,|;|.) (adjust|update|fix) my reminder
        set the {topic} reminder (back|forward) to {bare_when}
        I'd sooner have the {topic} reminder {when}
        (would|could) you put the {topic} reminder {when} instead
        instead of {near}(,|) make the {topic} reminder {bare_when}
        (it's not|not) {near}(,|;) it's {bare_when}(,|;|.) (change|fix|update) the reminder
        (could|can) you (shift|push|move) the {topic} (one|reminder) to {bare_when}, (something came up|I can't make it|I'll be out)
    """),
)

INTENTS = (SNOOZE, NO_DELAY, EDIT)
