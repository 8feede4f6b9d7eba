"""How people ask for their reminders, call them off, and take things back; moving them is in `moving.py`."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrases import Intent, lines

LIST = Intent(
    name="reminder_list",
    tool="reminder_list",
    weight=1.5,
    plain=lines("""
        (show|list) my reminders
        (show|list) (all |)(my |the )reminders
        show me my reminders
        what are my reminders
        what reminders do I have
        what reminders do I have (today|tomorrow|this week|set)
        do I have any reminders
        do I have any reminders (today|tomorrow|this week|for {day})
        any reminders (today|tomorrow|left|)
        my reminders
        read (me |)my reminders
        what's my next reminder
        when is my next reminder
        what's coming up (today|tomorrow|)
        what did I ask you to remind me about
        when is the {topic} reminder
        is there a reminder (for|about) the {topic}
        did I set a reminder for the {topic}
        what alarms do I have
        what time is my alarm
        (what timers are running|are there any timers running|any timers running)
        how long is left on the (timer|{label} timer)
    """),
    phrases=lines("""
        <show> (my|all my|the|all the|all|my upcoming|upcoming|my pending|my current|every one of my|) reminders
        <show> (my|the) (list of reminders|reminder list|reminders list)
        (what|which) reminders (do I have|are there|have I got|did I set|are set|have I set|are coming up|are active|are pending|exist)
        (what|which) reminders (do I have|have I got|are there) (set|today|tomorrow|this week|left|coming up|right now|for today|for tomorrow|set up)
        do I have any reminders (|today|tomorrow|set|this week|left|coming up|at all|for today)
        have I (got|set) any reminders (|today|tomorrow|this week)
        (what are|what're) (my|the) (reminders|upcoming reminders|next reminders|active reminders)
        (are there|is there) any reminders (|set|today|coming up|left|for me)
        any reminders (|today|tomorrow|this week|for me|left|set|coming up)
        what did I (ask|tell) you to remind me (about|of)
        what (am I|will I be|are you going to be|should I be) (supposed to be |getting |) reminded (of|about)
        what (are|will) you (going to |)(remind|reminding) me (of|about)
        what's coming up (|today|tomorrow|next|this week)
        what (is|do I have) (coming up|scheduled|on my schedule) (|today|tomorrow|next)
        (my |)(reminders|reminder list|reminders list)
        (list|show) reminders
        (upcoming|pending|active|current) reminders
        how many reminders do I have (|left|today|set)
        what's on my (reminder|reminders) list
        when is my next reminder
        what's (my|the) next reminder
        what's next on my reminders
        (could|can|would) you (show|read|tell|list|give) me my reminders
        have you got any reminders for me
        is there anything you should remind me (of|about)
        what reminders (you got|u got)
        check my reminders
        (check|see) (if|whether) I have (any |)reminders
        (which|what|how many) timers (are running|do I have|are on)
        how (much time|long) is left on (the|my) (timer|{label} timer)
        how (much time|long) (is left|do I have left)
        (show|list) (my|the|all) timers
        (what's|whats|what is) on (today|tomorrow|this week|the agenda|for today|for tomorrow|this afternoon|tonight)
        (what's|what is) (on|in) my (agenda|diary|schedule|reminders) (|today|tomorrow|this week|for the week)
        anything (I should|I need to|I ought to|I have to) (know|remember|think) (about|of) (today|tomorrow|this week|this weekend|tonight)
        anything (on|coming up|due|scheduled|planned|lined up) (today|tomorrow|this week|tonight|this afternoon|this weekend|next week)
        what have I got (coming up|on|on today|on tomorrow|on this week|lined up|ahead of me|planned|going on today)
        what (do I have|have I got) (on|for|lined up|planned|due) (today|tomorrow|this week|this weekend|the rest of the day)
        (when's|when does|when is) my next (reminder|alarm|one) (|due|coming|going off|set for)
        what time (is|does) my next (reminder|alarm) (|go off|set for|come up)
        did I (set|make|create|put in|have) (a|any) (reminder|reminders|alarm) (for|about|on) (the |my |){topic}
        did (I|we) (already |)(ask|tell) you to remind (me|us) (about|of) (the |my |){topic}
        did I (already |)(ask|tell) you to remind me to {task}
        did you (set|get|save|keep|put in) (that|the|my) reminder (|about {topic}|for {topic})
        is there (a|any|already a) reminder (about|for|on) (the |my |){topic}
        is there (a|already a) reminder to {task}
        is (the|my|that) {topic} reminder (still |)(set|on|active|there|in|in place|scheduled)
        is my {topic} reminder (still |)(for|at|on) {bare_when}
        do I (already |)have (a|any) (reminder|reminders|alarm) (for|about|on) (the |my |){topic}
        do I (already |)have a reminder to {task}
        have I (already |)(set|got|made|made you) a reminder (for|about) (the |my |){topic}
        have you got (the|my|a) {topic} reminder (down|in there|saved|on record|)
        are you (going to|gonna) remind me (about|of) (the |my |){topic}
        are you (still |)(going to|gonna) remind me to {task}
        will you (still |)remind me (about|of) (the |my |){topic}
        when (are you|will you be) (reminding|going to remind|nudging) me (about|of) (the |my |){topic}
        when (will|do|would) (you|u) remind me (about|of) {topic}
        when is (the|my) {topic} reminder (|set for|due|for|going off|coming)
        (what time|when) (did I set|have I set|do I have|is) (the|my) {topic} (reminder|alarm) (|for)
        what time did I (say|put|set) for (the|my) {topic} (reminder|one)
        for when is (the|my) {topic} reminder
        are (my|the) reminders (still |)(there|set|in place|on|running)
        how many (reminders|alarms|timers) (have I got|are set|are there|are running|are left|are active|did I set)
        how many things (are you|will you be) (reminding me about|going to remind me of)
        (go|run) (over|through) (my|the|what's on the) reminders (|with me|one by one|quickly)
        (give me|I need|I'd like) (a rundown|a run-down|an overview|a list|a summary|a recap) of (my|the|all my|today's|tomorrow's|this week's) reminders
        (give me|can I have|I want) a quick (overview|rundown|look) of (what's coming up|my reminders|what's due|my day)
        (remind me what|tell me what) (my reminders are|reminders I have|reminders I've got|reminders I set|I asked you to remind me of|you're reminding me about)
        (let's|let me) (see|have a look at|look at|check|go over|review|hear) (my|the|those|today's|all the) reminders
        (I want|I need|I'd like|I would like|wanna) to (see|check|hear|look at|review|go over|know) (my|all my|the|today's|what) reminders
        (I can't remember|I forgot|not sure|I don't remember|no idea|I've lost track of) (what|which) reminders (I set|I've got|I have|there are|are on)
        (can't remember|not sure|I forget) (if|whether) I (set|made|have|put in) a reminder (for|about) (the |my |){topic}
        I'm not sure if (you've got|I gave you|I set|there's) (a|the) {topic} reminder(, can you check|, could you check|, please check|)
        (today's|tomorrow's|tonight's|this week's|next week's|the rest of today's) reminders
        reminders (for |)(today|tomorrow|this week|tonight|the weekend|on {day})
        reminders (pls|list|overview|show|so far|all)
        all (the |my |)(alarms|reminders) (I've set|I set|that are set|you have for me|you've got)
        (what|which) (alarms|alarm) (do I have|are set|have I got|are on|is set|did I set) (|for tomorrow|for today|right now)
        <show> (my|the|all my|) alarms
        (is|was) (my|the|an) alarm (set|on) (|for tomorrow|for {clock}|for the morning)
        is there an alarm (set |on |)(for|at) {clock}
        what time is my alarm (|set for|tomorrow|going off)
        when (does|will) (my|the) alarm (go off|ring|wake me)
        (any|are any|are there any) (timers|alarms|countdowns) (running|on|going|active|set|left|still running|still going|at the moment)
        is (the|my|that) (timer|{label} timer) (still |)(running|on|going|active|counting|ticking)
        is there a timer (running|on|going|set|for the {label}|for my {label})
        (do I have|have I got|did I start|did I set|have I started) (a timer|any timers|a {label} timer) (|running|going|on)
        how long (left |)(on|for) (the|my) ({label} timer|timer|{label})
        how long (till|until|before) (the|my) ({label} timer|timer) (goes off|is up|is done|rings|ends|is over)
        how long (till|until|before) (the|my) (timer|{label} timer|alarm|next reminder) (goes off|is up|rings|ends|finishes|is done)
        how (much longer|much time|long|many minutes) (does|do|has|have) (the|my) ({label}|timer|{label} timer) (have left|got left|have to go|got to go|still have|still got)
        how (much longer|many minutes|many seconds|much more time) (for|on|is left on|are left on|till) (the|my) ({label} timer|timer|{label}|countdown)
        how (much longer|many minutes more) (for|until) the {label}
        (how's|how is) (the|my) ({label} timer|timer|countdown) (doing|looking|getting on|coming along)
        (time|minutes|mins) (left|remaining) on (the|my|) ({label} timer|timer|countdown|{label})
        (timer|timers) (status|left|please how long|running|check|list|overview)
        when (will|does) (the|my) ({label} timer|timer) (finish|end|go off|ring)
        when is (the|my) ({label} timer|timer) (up|done|over|finished|going off)
        (what's|how much is) left on (the|my) (timer|{label} timer|countdown)
        <show> (my|the|all|all the|) (running |active |open |) timers
        (check|look at|check on) (the|my) (timer|timers|{label} timer)
        what (timers|countdowns) (have I got|are going|did I set|did I start|are there|are active)
        did I (forget|miss) (anything|any reminders|something|any of my reminders) (|today|this morning|yesterday)
        what (reminders |)(did I miss|have I missed) (|today|this morning)
        what's the (first|next|last|latest|earliest) (reminder|thing on my reminders|one you'll remind me about|alarm)
        what's the next thing (you'll|you're going to|you will) remind me (about|of)
        what's next on my reminders
        (what|anything) (else |)(is there |)(coming up|due) (after that|next|later|later today|soon)
        (what all|what) have I (asked|told) you to (remind me about|remember to tell me|nudge me about)
        (could|can) I (see|get|have|hear) (a list of |) (my|all my|the) reminders
        (mind|would you mind) (reading|listing|showing|checking) (me |)my reminders
        (is anything|anything) (set|scheduled|lined up|coming) for (tomorrow|today|{day}|the weekend|next week|tonight)
        what (do you have|have you got) (for me|down for me|saved for me|in store for me) (today|tomorrow|this week|on {day})
        what (reminders|alarms) are (there|set|coming) (for|on) (today|tomorrow|{day}|the weekend|next week)
        what (do I need to|should I|must I) (be reminded of|remember|not forget) (today|tomorrow|this week)
        please to (show|tell) me all reminders
        (kindly |)(show|tell|list) (me |)what (all |)reminders are (there|pending|set)
        (gimme|lemme see|show us|read us) (my|the|our) reminders
        what you (gonna remind|reminding|going to remind) me (about|of)
        wots (coming up|on today|on my reminders)
        (do|have) (we|I) (have|got) anything (coming up|on|set|scheduled|booked in) (today|tomorrow|this week|{day})
        (I think I set|I believe I set|I might have set|pretty sure I set) a {topic} reminder(, is it there|, can you check|, is that right|, did it save)
        did you (set|save|get) my (alarm|reminder|timer)
        is my (alarm|timer|reminder) still (set|on|going|there|running)
        did (that|my) reminder (go through|save|get set|work)
        have you still got my reminders
        how (long|much longer) (have I|do I have|has the timer) got left (on the timer|)
        time left on (the|my) (timer|countdown|{label} timer)
        how's (the|my) timer doing
        what time are you (waking me|waking me up|getting me up)
        (any|got any) alarms for (tomorrow|the morning|tonight|the weekend)
        what are you (meant|supposed|going) to remind me (of|about)
        run me through (what's scheduled|my reminders|my alarms)
        what've I asked you to remind me (of|about)
        do I have (any |)reminders for (today|tomorrow|{day}|the weekend|next week)
        (reminders|alarms|timers)?
        remind me what I asked you to remind me of
        what have you got me down for (today|tomorrow|this week|)
        is there still a reminder for (the |my |){topic}
        when am I being reminded (about|of) (the |my |){topic}
        when's the {topic} reminder (due|set for|going off)
    """),
)

CANCEL = Intent(
    name="reminder_cancel",
    tool="reminder_cancel",
    arguments={"topic": "which", "task": "which"},
    weight=2.3,
    plain=lines("""
        (cancel|delete|remove) the {topic} reminder
        (cancel|delete|remove) the {topic} reminder
        (cancel|delete|remove) my {topic} reminder
        (cancel|delete|remove) the reminder (about|for) (the |my |){topic}
        (cancel|delete|remove) the reminder (about|for) (the |my |){topic}
        (cancel|delete|remove) the reminder about [which:(my |the |){object_name} (for|from|at|with) (the|my) {noun}]
        (cancel|delete|remove) the reminder to {task}
        (cancel|delete|remove) my reminder to {task}
        get rid of the {topic} reminder
        I don't need the {topic} reminder any more
        don't remind me about the {topic} any more
        stop reminding me (to {task}|about the {topic})
        (stop|cancel) the [which:timer]
        (stop|cancel) the [which:{label} timer]
        (cancel|delete|turn off) (my|the) [which:alarm]
        (cancel|delete|turn off) (my|the) [which:{set_clock} alarm]
        (cancel|delete) my [which:{set_clock}] reminder
        (cancel|delete) [which:all] (my |the |)reminders
        (cancel|delete) the [which:(last|first|next)] reminder
        (can|could) you (cancel|delete) the {topic} reminder
    """),
    phrases=lines("""
        cancel (the|my|that) reminder (about|for) (|the |my ){topic}
        <cancel> (the|my|that) reminder (about|for|on|regarding|concerning|with) (|the |my |a ){topic}
        <cancel> (the|my|that) reminder to {task}
        <cancel> (the|my|that|) {topic} reminder
        <cancel> (the|my|that) {topic} (reminder|one|alert|nudge)
        (cancel|delete|remove|scrap|drop|kill) reminder(|:| -) {topic}
        (cancel|delete|remove|stop) reminder {topic}
        (get rid of|delete|remove|cancel|lose|scrap|bin|drop|ditch) (the|my) one (about|for) (|the |my ){topic}
        I (no longer|don't) (need|want) (the|my|that) reminder (about|for) (|the |my ){topic} (|anymore|any more|any longer)
        I (no longer|don't) (need|want) (the|my|that) {topic} reminder (|anymore|any more|any longer)
        I (no longer|don't) (need|want) (the|my|that) reminder to {task}
        (stop|quit) reminding me (about|of) (|the |my ){topic}
        (stop|quit) (reminding|telling|nudging) me to {task}
        you (don't have|don't need|no longer have|no longer need) to remind me to {task}
        you (don't have|don't need|no longer have) to remind me about (|the |my ){topic} (|anymore|any more)
        no need to remind me (about|of) (|the |my ){topic} (|anymore|any more)
        no need to remind me to {task}
        (don't|do not) remind me (about|of) (|the |my ){topic} (|anymore|any more)
        (don't|do not) remind me to {task}
        (don't|do not) bother (with|about) the {topic} reminder
        forget (about |)the reminder (about|for) (|the |my ){topic}
        forget (about |)the {topic} reminder
        the {topic} reminder can go
        the {topic} reminder (isn't|is not) needed (|anymore|any more)
        (can|could|would) you <cancel> (the|my) {topic} reminder
        (can|could|would) you <cancel> (the|my) reminder (about|for) (|the |my ){topic}
        take the {topic} reminder (off|out|down|away)
        (turn|switch) off (the|my) (daily|weekly|monthly|hourly|nightly|recurring|regular|) {topic} reminder
        (cancel|delete|remove|drop|kill|get rid of|call off|discard|erase) [which:(it|that|this)]
        (cancel|delete|remove) [which:(it|that|this)]
        (cancel|delete|remove|drop|scrap|discard|kill) [which:(that|this)] reminder
        <cancel> the [which:(last|first|next|second|latest|third)] (one|reminder)
        (cancel|delete|remove|drop|scrap|kill) reminder (number |#|no. |)[which:(1|2|3|4|5|one|two|three)]
        (cancel|delete|remove|drop|scrap) (number |#|no. |nr )[which:(1|2|3|4|5|6|one|two|three|four)]
        <cancel> [which:all] (of |) (my|the|) reminders
        <cancel> [which:all] (my|the|of my|of the|) reminders
        cancel [which:all] (my|the|of my|) reminders
        <cancel> [which:all] of them
        (clear|wipe|delete|cancel|remove|erase|clear out|dismiss) [which:all] (my|of my|the|) (reminders|alerts)
        (cancel|delete|clear|remove) [which:everything]
        I don't (need|want) [which:(it|that)] (anymore|any more|any longer)
        <cancel> (the|my) [which:timer]
        <cancel> (the|my) [which:{label} timer]
        stop (the|my) [which:timer]
        <cancel> (the|my|) [which:alarm]
        (turn|switch) off (the|my) [which:(alarm|timer)]
        (turn|switch|shut) (the|my) [which:(alarm|timer|{label} timer)] off
        (turn|switch|shut) off (the|my) [which:{label} timer]
        (stop|end|kill|abort|halt|clear|reset|quit|dismiss|silence|shut off) (the|my|that) [which:(timer|{label} timer|countdown)]
        (cancel|delete|remove|turn off|switch off|drop|kill|disable|unset) (the|my) [which:{clock} alarm]
        (cancel|delete|turn off|drop|unset) (the|my) alarm (for|at) [which:{clock}]
        <cancel> (the|my) [which:(dentist|gym|bins|pills|rent|school run|haircut|car tax|yoga|vet|laundry|homework|medicine)] (reminder|one)
        scrap the one (about|for|on|with) (the |my |){topic}
        (scrap|drop|lose|bin|ditch|kill) the {topic} one
        I've changed my mind (about|on) the {topic} reminder(, cancel it|, delete it|, drop it please)
        changed my mind (about|on) the {topic} reminder(, cancel it|, drop it|, get rid of it|, bin it|, you can delete it)
        I changed my mind about being reminded of (the |my |){topic}(, cancel it|, drop it|)
        I've changed my mind, (no|I don't want a|I don't need the) {topic} reminder (|please|after all)
        no need for (the|my|that|a|any) {topic} (reminder|alert|nudge) (any more|anymore|now|after all|then|any longer|)
        (no|not any) more {topic} reminders(|, please| from now on)
        no more reminders (about|for|to do with) (the |my |){topic}
        no more (reminding|nagging|pinging|bugging|nudging) me (about|of|over) (the |my |){topic}
        (stop|quit|please stop) (nagging|bugging|pinging|pestering|bothering|nudging|hassling|alerting|poking|buzzing) me (about|over|with|on) (the |my |){topic}
        (stop|quit) (nagging|bugging|pestering|hassling) me to {task}
        you can (stop|quit|leave off|lay off) (reminding|nudging|bugging) me about (the |my |){topic} (|now)
        you can (cancel|delete|drop|forget|scrap|bin|remove|lose|ditch|call off) (the|my|that) {topic} reminder (|now|too|as well)
        you can (cancel|delete|drop|forget|scrap|remove) the one (about|for) (the |my |){topic}
        you (needn't|need not|don't need to|don't have to) (keep |)(remind|nudge|ping|tell) me about (the |my |){topic} (|now|again|any more|any longer)
        (I'm|I am) not (going|doing it|attending|going there) (any more|anymore|after all)(,|;| so) (cancel|drop|delete|scrap|kill) the {topic} (reminder|one)
        (the|my) {topic} (got|has been|was|is|has gotten) (cancelled|canceled|called off|moved online|postponed indefinitely|scrapped)(,|;|, so| so) (cancel|drop|delete|lose|remove|scrap) (the|that|my) reminder
        {topic} (is|got|was) (cancelled|called off|off)(,|;) (no reminder needed|no need for the reminder|drop the reminder|kill the reminder|so cancel the reminder)
        (I've|I have) (already |) (done|sorted|finished|handled|dealt with) the {topic}(,|;|, so| so) (cancel|drop|delete|remove|scrap) the reminder
        (I've|I have) already (called|seen|paid|met|booked|fixed|picked up) {topic}(,|;| so) (cancel|drop|delete) (that|the) reminder
        (remember|you know) (that|the) {topic} reminder(?|,|...) (cancel|delete|drop|scrap|bin|lose|kill) it
        (that|the|my) {topic} reminder(,|:|...| -) (cancel|delete|drop|scrap|bin|lose|get rid of|ditch) it
        (that|the|my) {topic} reminder (I set|you have|from earlier|from yesterday|from this morning)(,|...|) (can be|should be|needs to be) (deleted|cancelled|removed|scrapped|dropped)
        (that|the|my) {topic} reminder (should|can|could|needs to|has to|must) (be deleted|be cancelled|be canceled|be removed|be dropped|go|go away|disappear)
        (the|my) {topic} (reminder|alert) is (no longer|not) (needed|necessary|required|relevant|useful|wanted)
        (the|my) reminder (about|for) (the |my |){topic} (is no longer needed|isn't needed any more|can go|can be deleted|isn't necessary now|is obsolete|is out of date)
        (I'd like|I want|I would like|I need|I wish) (to cancel|to delete|to remove|to drop|to get rid of|to stop|to call off) (the|my|that) {topic} reminder
        (I'd like|I want|I need) (the|my|that) {topic} reminder (gone|deleted|removed|cancelled|canceled|off|out of there)
        (I'd like|I want|I need) you to (cancel|delete|remove|drop|forget) (the|my) {topic} reminder
        (would you mind|do you mind|how about) (cancelling|deleting|removing|dropping|canceling) (the|my) {topic} reminder
        (could|can) (we|you|u) (cancel|delete|drop|lose|scrap|get rid of|take off) (the|my|that) {topic} (reminder|one)
        (could|can) the {topic} reminder be (cancelled|deleted|removed|dropped|taken off)
        (is it possible|would it be possible|am I able) to (cancel|delete|remove|drop|stop) (the|my) {topic} reminder
        (don't|do not|pls dont|please don't) (nag|bug|ping|nudge|alert|bother|notify) me (about|over|on|with) (the |my |){topic} (|any more|anymore|any longer|again|please)
        (don't|do not) (nag|bug|ping|nudge|alert) me to {task} (|any more|anymore|after all)
        (I don't|I no longer) (need|want|have) to be reminded (of|about) (the |my |){topic} (|any more|anymore|any longer)
        I don't need (reminding|a reminder|you to remind me|nudging) (about|of) (the |my |){topic} (|any more|anymore|after all|now)
        (never mind|forget|skip|nix) the {topic} reminder
        (never mind|forget about|skip|drop) the reminder (for|about) (the |my |){topic}
        (remove|take|strike|delete|scratch) (the |my |){topic} (from|off) (my|the) (reminders|list of reminders|reminder list)
        (take|get|pull) the {topic} one off (my reminders|the list of reminders|my list of reminders)
        (cancel|delete|drop) (the|my) reminder (that says|that tells me to|which tells me to|that nags me to) {task}
        (cancel|delete|drop|scrap) (the|that) reminder (I set|I made|I gave you|you have|I asked for) (for|about) (the |my |){topic}
        call off the {topic} (reminder|alert)
        {topic} reminder(:|,| -|) (cancel|delete|remove|off|gone|drop|no longer needed|not needed|bye)
        (cancel|del|rm|delete|remove|unset) {topic} reminder (pls|please|now|thx|)
        (reminder|the reminder) (about |for |){topic}(,|:| -|) (cancel|delete|remove|kill|drop)
        (delete|cancel|remove|clear) (today's|tomorrow's|tonight's|this week's|the daily|the weekly|the recurring|the morning) {topic} reminder
        (cancel|delete|stop|end|turn off) (the|my) (daily|weekly|monthly|recurring|repeating|hourly|nightly|yearly|repeat) {topic} (reminder|reminders|one)
        (cancel|stop|end|drop) (the|my) (daily|weekly|monthly|hourly|yearly) reminder (to {task}|about {topic}|for {topic})
        (cancel|delete|drop|remove) (the|my) [which:(8 am|9 o'clock|noon|5 pm|6:30|half past seven|{clock})] (reminder|one)
        (cancel|delete|drop|remove) (the|my) reminder (for|at) [which:{clock}]
        (cancel|delete|drop|remove) (the|my) [which:(Monday|Friday|Sunday|Tuesday|Wednesday|Saturday|{day})] (reminder|one)
        (cancel|delete|drop|scrap) (the|my) [which:(8 am|9 am|morning|evening|Monday|Friday) (pills|gym|dentist|standup|yoga|bins|rent)] (reminder|one)
        (drop|kill|call off|bin|ditch) [which:(it|this)] (please|for me|now|again|after all|then)
        (cancel|drop|delete|remove|lose|ditch) [which:it] (after all|then|please|again|for now|completely|right away|altogether)
        (I want to|I'd like to|let's|I think I'll|better|we can|you can|you should|just) (cancel|delete|drop|remove) [which:(it|that|this one|that one)]
        (cancel|delete|drop|remove|scrap) [which:(this one|that one)]
        (I don't|I no longer|don't) need [which:(that one|this one|that|it)] (any more|anymore|now|after all|any longer)
        (get|take) [which:it] (off my reminders|out of my reminders|off the list of reminders)
        (cancel|delete|drop|remove|scrap|trash) (the|my) [which:(last|latest|most recent|newest|first|earliest|next|second|third|fourth|final)] (reminder|one|reminder I set|one you set|one I made)
        (the|that) [which:(last|latest|first|second|third|next)] (one|reminder) (can go|can be deleted|isn't needed|should go|is wrong, delete it|please cancel)
        (cancel|delete|remove|drop|scrap) [which:both] (of them|of those|reminders|of these|)
        (clear|cancel|delete|wipe|scrap|remove|drop|bin|nuke|trash) [which:all] (the|my|of the|of my|of my current|my pending|my upcoming|these|those|) reminders
        (clear|cancel|delete|wipe|scrap|remove|drop|bin|get rid of) [which:every] (single |)reminder
        (clear|cancel|delete|wipe|scrap|remove|drop|get rid of) [which:all] of them
        (clear|cancel|delete|wipe|scrap|remove|drop) them [which:all]
        (I want|I need|I'd like) [which:all] (my|the|of my|) reminders (gone|deleted|cancelled|cleared|removed|wiped)
        (clean|clear|wipe|empty) (out |)[which:all] my reminders
        (reminders|my reminders)(:|,| -) (delete|cancel|clear|remove) [which:all] (of them|)
        (wipe the slate clean|start fresh|clean slate)(,|:) (delete|cancel|clear|remove) [which:all] (my|the|) reminders
        (can|could|would|will) you (clear|cancel|delete|wipe|remove) [which:all] (my|the|of my|) reminders
        (cancel|delete|stop|clear|end|kill) [which:all (the |my |of the |of my |)timers]
        (cancel|delete|clear|turn off|switch off|drop) [which:all (the |my |of the |of my |)alarms]
        [which:(timer|alarm|countdown|{label} timer)](,|:|) (off|stop|cancel|end|off please)
        (stop|end|cancel|kill) the [which:{label}] (countdown|clock)
        (I don't need|no need for|forget|never mind|scrap|skip) the [which:(timer|{label} timer|alarm)] (any more|anymore|after all|now|please|)
        the {label} is (done|ready|finished|cooked|out) (already|early|now|)(,|;) (stop|cancel|kill|end|turn off) the [which:timer]
        (I finished|I'm done|I'm finished|done) early(,|;|, so) (stop|cancel|end|kill|turn off) the [which:(timer|{label} timer|countdown|alarm)]
        (I'm|I am) (up|awake)( already|)(,|;|, so) (cancel|turn off|kill|drop|switch off) (the|my) [which:alarm]
        (I don't|I no longer) (need|want) (the|my|an|that) [which:(alarm|timer|{clock} alarm|{label} timer)] (any more|anymore|tomorrow|after all|)
        no [which:alarm] (needed|tomorrow|for tomorrow|tomorrow morning), (cancel it|please cancel it|delete it|turn it off)
        (let me sleep in|I'm sleeping in|I can sleep in|it's a day off)(,|:|;) (cancel|turn off|kill|delete) (the|my) [which:(alarm|{clock} alarm|morning alarm)]
        (the|my) [which:(alarm|timer|{label} timer|{clock} alarm)] (can go|is not needed|isn't needed any more|should be cancelled|can be turned off)
        (can|could|would) you (stop|cancel|turn off|end|kill|switch off) (the|my|that) [which:(timer|alarm|{label} timer|{clock} alarm)]
        (that|this|the) {topic} thing (is|was) (cancelled|called off|off)(,|;|.|, so) (drop|cancel|delete|scrap) the reminder
        (turns out|it turns out) I don't need the {topic} reminder(, cancel it|, drop it|, delete it| after all|)
        {topic} reminder (no longer needed|not needed any more|not needed|can go|obsolete)
        (the|my) {topic} (alarm|alert) can be (cancelled|deleted|dropped|removed)
        (nobody|no one) needs the {topic} reminder (any more|anymore|now)
        (spare me|save me) the {topic} reminder
        (leave me alone|don't bother me) (about|with) the {topic} reminder (any more|anymore|)
        (I sold|I gave away|I gave back|I got rid of) the {topic}(,|;|.|, so) (drop|cancel|delete) the reminder (about it|for it|)
        (we moved|they postponed|she cancelled|he cancelled|they called off) the {topic}(,|;|.| so) (drop|cancel|delete|scrap) (that|the|my) reminder
        (it's no use|no use|no point) (reminding|nudging|pinging) me about (the |my |){topic} (any more|anymore|now)
        (there's no need|there is no need|it's not necessary) to remind me (to {task}|about {topic}|of the {topic}) (any more|anymore|)
        (what about|about) the {topic} reminder(...|?|,|:) (delete it|cancel it|get rid of it|drop it)
        please be cancelling (the|my) {topic} reminder
        (kindly|pls) (cancel|delete|remove) (the|my) (reminder of|reminder for|reminder regarding) (the |my |){topic}
        (erm|right|yeah no|nah) (drop|bin|scrap|cancel|delete) the {topic} (reminder|one)
        (bin|chuck|sack|axe) (off |)the {topic} reminder
        (nvm|never mind) (about |)the {topic} reminder
        (stand down|unschedule|void|unset) the {topic} reminder
        (the|my) {topic} isn't happening (any more|after all|)(,|;|.| so) (cancel|bin|drop|delete) the reminder
        I'm not (going to|doing) the {topic} (any more|after all)(,|;|.| so) (cancel|delete|drop) the reminder
        enough with the {topic} reminder(,|;|.) (delete it|cancel it|bin it)
        take the {topic} reminder off (the schedule|my schedule|the list|)
        already (sorted|did|dealt with|handled|took care of) the {topic}(,|;|.| so) (cancel|delete|drop|bin) the reminder
        you can stop the [which:timer] now
        shut the [which:alarm] up
        kill the [which:{label} timer](,|;) (it's done|food's ready|all done|I'm done)
        the {topic} reminder has (served its purpose|done its job)(,|;|.) (delete|remove|bin) it
        I don't want reminding (about|of) (the |my |){topic} (any more|after all|now)
        no reminder (for|about) (the |my |){topic} (any more|after all)(, please|, thanks|)
        (the|my) {topic} is (all |)(sorted|done|over|finished)(,|;|.| so) (lose|bin|drop|cancel) the reminder
        (the food|dinner|it|the tea)'s ready(,|;|.) (stop|cancel|turn off) the [which:timer]
        I'm (up|awake)(,|;|.) (stop|kill|turn off) the [which:alarm]
        (could|can) you get rid of the {topic} reminder
        what's the {topic} reminder still doing there(,|?|;) (delete it|bin it|cancel it)
    """),
)

UNDO = Intent(
    name="undo_last",
    tool="undo_last",
    weight=1.3,
    plain=lines("""
        undo
        undo that
        undo that
        undo it
        undo the last (thing|one|change)
        undo what you just did
        take that back
        take it back
        (can|could) you undo that
        scratch that
        (oops|whoops|wait|no)(,|) undo that
        (oops|sorry)(,|) I didn't mean that
        that was a mistake
        that was a mistake(,|) undo (it|that)
        (put|change) it back
        revert that
        I didn't mean to do that
        bring back what I just deleted
    """),
    phrases=lines("""
        undo
        undo (that|it|this|the last thing|the last one|your last action|that last change|what you just did|what I just did|the last change)
        (take|took|taking) that back
        (can|could|would|will) you (undo|reverse|revert|take back) (that|it|the last thing|what you just did|this|the last step)
        (can|could) (I|we) (undo|reverse|revert|take back) (that|it|the last thing|this|the last one|the last change)
        (I want|I'd like|I need|I would like|I wish) to (undo|reverse|revert|take back) (that|it|the last thing|what I just did|the last change)
        (take|roll) (that|it|this) back
        I take (that|it) back
        (I'd like to|I want to|let me|I'll have to) take that back
        (take|bring) back (what you just did|the last thing|that last one|the last change|my last request)
        revert (|that|it|this|the last change|the last action|what you did|to before|the change|your last change)
        reverse (that|it|this|the last thing|the last action|the last change|what you just did|your last step)
        (roll|rolled) (that|it|the last change|this) back
        roll back (the last change|that|the last thing|what you did|your last action|the change)
        rollback (|that|please|the last change)
        scratch that (|last one|last thing|one)
        (oops|whoops|uh oh|ah|argh|damn|oh no|ugh|ouch|shoot)(,|!|...|) (undo|undo that|take that back|that was a mistake|I didn't mean that|put it back|go back|not that)
        that was (a mistake|an accident|accidental|by accident|by mistake|not on purpose|my mistake)
        (that was|it was) (a mistake|an accident|an error|my mistake)(,|;) (undo it|undo that|take it back|please undo|reverse it|revert it|put it back|put things back)
        (my mistake|my bad|sorry|pardon|my fault|apologies)(,|;|.) (undo|undo that|take that back|I didn't mean that|put it back|reverse that|revert that)
        I didn't (mean|want|intend) that
        I didn't mean (to do that|to do this|to say that|for you to do that|to ask for that|to delete that|to cancel that|to tick that off|to add that|to save that)
        I didn't want (you to do that|that to happen|that done|you to save that|you to add that|you to delete it)
        (that's|that is|this is) not what I (meant|wanted|asked for|said|asked)(,| -|;|.) (undo it|undo that|undo|take it back|take that back|revert|put it back|change it back)
        not what I (meant|wanted|asked for)(,|;|:) (undo|undo it|undo that|take it back|revert it)
        (I|you) (hit|pressed|said|did|ticked|clicked|picked|deleted|cancelled) the wrong (one|thing|button|item)(,|;|) (undo|undo it|undo that|take that back|put it back|go back|please undo)
        wrong one(,|;|!|) (undo|undo that|put it back|take it back|bring it back|restore it)
        (you|u) (got|did|misheard|misunderstood) (that wrong|that|it wrong|me)(,|;|) (undo|undo it|undo that|take it back|revert that|put it back)
        (put|set|change) (it|that|this|everything|things) back
        (put|set|change) (it|that|everything|things) back (to how it was|the way it was|as it was|like before|to what it was|how it was before|to normal|where it was)
        go back (|one step|a step|to before|to how it was|to the way it was)
        (go|take me) one step back
        (restore|recover|bring back|get back|return) (what I just deleted|what I deleted|what you just deleted|the thing I just deleted|what was just deleted|what you removed|what I just removed|the last deleted one|the one I just deleted|the reminder I just cancelled|the last thing I deleted)
        (get|bring) (it|that|that one|the last one|the one I just deleted|what I just deleted) back
        give me (it|that|that one|the one I just deleted) back
        (I|we) want (it|that|that one) back
        (I|we) need (that|it) back(,| -|;|) (I deleted it by mistake|I didn't mean to delete it|that was a mistake|wrong one|I still need it)
        (I deleted|I cancelled|I removed|I ticked off|I crossed off|you deleted|you cancelled|you removed) (that|it|that one) by (mistake|accident)(|, bring it back|, put it back|, undo that|, can you restore it)
        (no wait|wait|wait no|no no|hang on|hold on|stop)(,|) (don't do that|undo that|undo|take that back|not that|that's wrong, undo it|put it back|I didn't mean that|go back)
        no(,|) (don't do that|undo that|take that back|put it back|I didn't mean that|revert that|undo it please)
        don't do that (after all|actually)(, undo it|, take it back|, put it back|)
        (actually|on second thought|on second thoughts|hmm|come to think of it)(,|) (undo that|take that back|put it back|revert that|don't do that|undo it|I didn't want that)
        I've changed my mind(,|;|.) (undo that|undo it|take that back|put it back|revert it|undo the last thing)
        (let's|let us|better|please|pls|kindly|just|quick|quickly) (undo|revert|reverse|take back) (that|it|the last one|the last thing|this)
        (make|pretend) (that|it) (un-happen|unhappen|never happened|like it never happened|didn't happen)
        (forget|ignore) what I just (said|asked|did|told you)(,|;|) (undo it|undo that|take it back|put it back)
        (cancel|abort) (what you just did|the last action|the last change|your last action|your last change|the last thing you did)
        (correct|fix) that(,|;|) (undo it|take it back|put it back|it was wrong, undo it)
        (ctrl z|ctrl+z|ctrl-z|control z|cmd z|cmd+z|control-z|hit undo|do an undo|press undo|undo button)
        (unsave|un-save|unadd|un-add|untick|un-tick|uncheck|undelete|un-delete|uncancel|un-cancel|unsend|unset|undo) (that|it) (again|please|for me|now|)
        (undelete|un-delete|undo delete|undo the delete|undo the deletion|undo the cancel|undo cancellation)
        undo (the|that|my) (reminder|note|to-do|todo|deletion|cancellation|delete|snooze|edit|change|tick|timer|last reminder|last note|move)
        undo (adding|deleting|saving|cancelling|ticking off|removing|moving|changing|snoozing|setting) (that|it|that one|the last one)
        (that|this) (should|must) (be undone|be reversed|not have happened, undo it|be taken back|be reverted)
        (that|this|it) needs (undoing|to be undone|to be reversed|reversing|to be taken back)
        (is it possible|is there a way|are you able|would it be possible) to (undo|reverse|take back|revert) (that|it|the last thing|what you just did)
        (is|was) (that|this|it) (undoable|reversible)(?|,) (undo it|then undo it|please undo it)
        (the last|that last|your last) (one|thing|step|action|change|bit)(,|:|...|) (undo it|take it back|undo|reverse it|was wrong, undo it|was a mistake)
        (nope|nah|no)(,|) (wrong|that's wrong|that was wrong)(,|;|.) (undo|undo it|undo that|take it back|put it back|revert|change it back)
        that's wrong(,|;|.) (undo it|undo that|take it back|take that back|put it back|revert that|please undo)
        please to undo (the last|that|last thing|the last action)
        (pls|plz|please) (undo|revert|reverse) (|that|it|last|last one|last action)
        (undo|revert|reverse) (last|last one|last action|last change|last step|previous|previous action|previous change|prev|one)
        do the opposite of (what you just did|that|what I just asked)
        (can you help me|I need to|I have to|I've got to) (undo|take back) (what I just did|that|the last thing|what you just did)
        I (shouldn't|should not) have (said|done|asked for|saved|deleted|cancelled|added) (that|it)(,|;|) (undo it|undo that|take it back|put it back|can you undo it)
        (I regret|I'm regretting) that(,|;|) (undo it|undo that|take it back|please undo)
        (well |)that's not right(,|;|) (undo it|undo that|take it back|take that back|put it back)
        (silly me|how silly|stupid me|duh)(,|;|) (undo that|take that back|that was wrong, undo it|put it back)
        (oh crap|oh no|argh|ah no|damn|whoops)(,|) undo (that|it|undo|)
        that wasn't (supposed|meant) to happen(,|;|.) undo (it|that)
        my bad(,|;|.) undo (it|that)
        (can|could) we go back a step
        (can|could) you go back one (step|)
        I (wasn't|was not) supposed to do that(,|;|.) undo
        (undo|reverse) what (just happened|I just did|I just said|you've done)
        put (it|things|everything) back how (it was|they were) before
        that was me being (silly|clumsy|daft)(,|;|.) undo it
        wrong button(,|;|.) (undo|undo that|take it back)
    """),
)

INTENTS = (LIST, CANCEL, UNDO)
