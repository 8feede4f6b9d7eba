"""What people say after reminders were listed, or one was cancelled."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import FollowUp, lines

CANCEL_LISTED = FollowUp(
    name="cancel_listed",
    after=("reminder_list",),
    tool="reminder_cancel",
    arguments={"topic": "which"},
    weight=1.6,
    plain=lines("""
        cancel the [which:first] one
        cancel the [which:(second|third|last)] one
        cancel the {topic} one
        delete the {topic} one
        delete the [which:(first|second|last)] one
        cancel number [which:(1|2|3|two|three)]
        cancel [which:all] of them
        delete them [which:all]
        remove the {topic} one
        cancel the {topic} reminder
        I don't need the {topic} one any more
    """),
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
    plain=lines("""
        move the [which:first] one to {bare_when}
        move the [which:(second|third|last)] one to {bare_when}
        move the {topic} one to {bare_when}
        make the {topic} one {bare_when}
        change the {topic} one to {bare_when}
        push the [which:(first|second|last)] one to {bare_when}
        make the [which:(first|second|last)] one {bare_when}
        move number [which:(1|2|3|two|three)] to {bare_when}
    """),
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
    plain=lines("""
        rename the [which:(first|second|last)] one to {task}
        rename the {topic} one to {task}
        change the {topic} one to say {task}
        the [which:(first|second|last)] one should say {task}
    """),
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
    plain=lines("""
        snooze the [which:(first|second|last)] one for {delay}
        snooze the {topic} one for {delay}
        snooze number [which:(1|2|3|two)] for {delay}
        push the {topic} one back by {delay}
    """),
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
    plain=lines("""
        and the {topic} one
        and the {topic} one too
        and the {topic} reminder
        the {topic} one too
        also the {topic} one
        and the [which:(second|other|last|next)] one
        and cancel the {topic} one
        and the [which:timer]
    """),
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
    plain=lines("""
        no, the {topic} one
        no, I meant the {topic} one
        I meant the {topic} one
        sorry, the {topic} one
        not that one, the {topic} one
        no, the [which:(first|second|other|last)] one
    """),
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
    CANCEL_LISTED,
    MOVE_LISTED,
    REWORD_LISTED,
    SNOOZE_LISTED,
    CANCEL_MORE,
    OTHER_CANCELLED,
)
