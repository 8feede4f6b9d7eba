"""How people ask to be reminded and leave out when, of what, or both; and what they answer then."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.once import TEXT, WHEN
from models.starter.phrases import Intent, lines

__all__ = ["GIVEN_UP", "NOTHING", "NO_TEXT", "NO_TIME"]

NO_TIME = Intent(
    name="reminder_no_time",
    tool="reminder_create",
    arguments={**WHEN, **TEXT},
    reply="When should I remind you?",
    weight=2.2,
    plain=lines("""
        remind me to {task}
        remind me to {task}
        remind me to {task}
        remind me to {task}
        remind me to {task}
        remind me about {matter}
        remind me to {act} {act_about}
        remind me to {get} {get_for}
        remind me to {deed_first} {deed_to}
        remind me that {clause}
        (can|could|will) you remind me to {task}
        (can|could|will) you remind me about {matter}
        (set|create|add|make) a reminder to {task}
        (set|create|add|make) a reminder (for|about) {matter}
        (don't|do not) let me forget to {task}
        I need a reminder to {task}
        reminder to {task}
        I (need|have) to {task}(,|.) remind me
        (set|make) an [text:alarm]
        [text:wake me up]
    """),
    phrases=lines("""
        remind me to {task}
        <nudge> me to {task}
        <create> a reminder to {task}
        <create> a reminder (about|for) {matter}
        <create> a reminder(:| -) {task}
        (don't|do not) let me forget to {task}
        (make sure|ensure) I (remember to|don't forget to) {task}
        (new |quick |)reminder(:| -) {task}
        (new |quick |)reminder to {task}
        I (have|need|want) to {task}(,| -|;) (please |)remind me
        remind me about {matter}
        remind me of [text:(the|my|our) (appointment|meeting|dentist|party|deadline|call|flight|exam|interview|delivery|school run|rent|bins|washing|match|concert)]
        remember to {task}
        don't forget to {task}
        help me remember to {task}
        I need to be reminded to {task}
        (can|could|would|will) you remind me to {task}
        (can|could|would|will) you remind me about {matter}
        I( want| need|'d like) a reminder (to {task}|about {matter})
        put in a reminder (to {task}|for {matter})
        I keep forgetting to {task}(,| -) remind me
        remind me about {event}
        (can|could|would|will) you (remind|nudge|ping|prod) me (about|on|re) {event}
        (remind|tell) me (that |)(I have to|I need to|I should|I must|I've got to|I ought to) {task}
        remind me [text:not to {task}]
        remind me (re|regarding|concerning|for) {matter}
        remind me(:| -|,|) {task}
        remind me(:| -|,) [text:(the|my|our) (appointment|meeting|dentist|party|deadline|call|flight|exam|interview|delivery|school run|rent|bins|washing|match|concert)]
        remind to {task}
        remind(:| -) {task}
        remember me to {task}
        remember me (about|of) {event}
        make me (remember|think of) to {task}
        (rmd|rmnd|remnd) me (2|to) {task}
        (rmd|rmnd) me (abt|about|re) {matter}
        (rmd|rmnd)(:| -|) {task}
        (ping|nudge|poke|buzz) me (re|about|for) {matter}
        {task}(,| -|;|.) (remind me|remind me please|remind me to do that|set a reminder|reminder please|rmd me|reminder pls)
        {matter}(,| -|;) (remind me|remind me please|set a reminder|reminder please|reminder pls)
        {matter} reminder(| please| pls)
        reminder(:| -|,|) {matter}
        reminder (re|about|for|on) {matter}
        (need|want) (a |)reminder to {task}
        (need|want) (a |)reminder (for|about) {matter}
        (give|drop|send|shoot) me a (reminder|nudge|ping|prompt|heads-up|poke) to {task}
        (give|drop|send|shoot) me a (reminder|nudge|ping|prompt|heads-up|shout) (about|for|re) {matter}
        (pop|stick|bung|put|chuck|drop|throw) in a reminder (to {task}|about {matter}|for {matter})
        (bug|nag|pester|hassle|badger|harass|chase) me (to {task}|about {matter})
        (jog|refresh) my memory (about {event}|to {task})
        (don't|do not|never) let me forget (about |){matter}
        (don't|do not|never) let me (miss|skip|overlook) {matter}
        (don't|do not) let {matter} slip my mind
        (don't|do not) let it slip my mind to {task}
        (don't|do not) (forget|fail) to remind me to {task}
        (don't|do not) (forget|fail) to remind me about {matter}
        (keep|stop|prevent) me from forgetting to {task}
        I (mustn't|must not|can't|cannot) forget to {task}
        I (mustn't|must not|can't|cannot) forget (about |){event}(,| so| -|.) (remind me|set a reminder|please remind me)
        I (mustn't|must not|can't|cannot) miss {event}(,| so| -|.) (remind me|set a reminder|please remind me)
        I'd (hate|be sorry) to forget to {task}(,| so| -|.) (remind me|nudge me)
        I('m| am) (bound|sure|likely|going) to forget to {task}(,| so| -|.) (remind me|nudge me|please remind me)
        I('ll| will) (never|not) remember to {task}(,| so| -|.) (remind me|nudge me|set a reminder)
        I('ll| will) need (reminding|a reminder|a nudge|prompting) to {task}
        I('ll| will) need (reminding|a reminder|a nudge) about {matter}
        I( could use| could do with| wouldn't mind| would like|'d love) a (reminder|nudge|prompt) to {task}
        I (could use|could do with|wouldn't mind) a (reminder|nudge) (about|for) {matter}
        I( need| want|'d like) you to (remind|nudge|ping|tell|prod) me to {task}
        I( need| want|'d like) you to (remind|nudge) me about {matter}
        I( need| want|'d like) to be (reminded|nudged|told) about {matter}
        I( want| would like|'d like) to be (reminded|nudged|prompted) to {task}
        I (promised|told|owe it to) {person} (that I'd|I would|to) {task}(,| so| -|.) (remind me|nudge me|please remind me)
        {person} (asked|told|wants|needs) me to {task}(,| so|.) (remind me|please remind me|can you remind me|nudge me)
        {common_clause}(,| so|, so|.) (remind me|nudge me|I need a reminder|set a reminder) to {task}
        I('m| am) (supposed|meant) to {task}(,| so| -|.) (remind me|nudge me|please remind me)
        I('ve| have) got to {task}(,| so| -|.) (remind me|nudge me|set a reminder)
        I('ve| have) got {event}(,| so| -|.) (remind me|set a reminder|please remind me|don't let me forget)
        I('ve| have) been (meaning|trying) to {task}(,| so| -|.) (remind me|nag me|nudge me)
        I (should|ought to|must|gotta) {task}(,| so| -|.) (remind me|nudge me|set a reminder)
        (gotta|need to|have to|got to) {task}(,| so| -|.) (remind me|rmd me|set a reminder)
        (can|could|may) I (get|have) a (reminder|nudge|prompt) to {task}
        (can|could) I (get|be) reminded to {task}
        (can|could|would|will) you make sure I (remember to |don't forget to |){task}
        (would|do) you mind reminding me to {task}
        (would|do) you mind reminding me about {matter}
        would you be so (kind|good) as to remind me to {task}
        is it possible to (get|set|have) a reminder to {task}
        it'd be (great|good|nice|lovely|handy) if you (reminded me|could remind me) to {task}
        it would be a shame (if I forgot|to forget) to {task}(,| so| -|.) (remind me|nudge me)
        let's (set|make|have) a reminder to {task}
        let's not forget to {task}
        let me not forget to {task}
        let me be reminded to {task}
        (do me a favour|do me a favor|be a dear|be a love) and remind me to {task}
        at some point(,|) remind me to {task}
        one of these days I should {task}(,| so|.) remind me
        (also|and|oh and|plus)(,|) remind me to {task}
        (also|and|plus) (a reminder|one) to {task}
        (another|one more|a second) reminder(:| to| -) {task}
        (set|create|make) (another|one more) reminder (to {task}|for {matter})
        remind me to {act} {act_about}
        remind me to {get} {get_for}
        remind me to {deed_first} {deed_to}
        <create> a reminder to {act} {act_about}
        <create> a (quick |new |one-off |recurring |)reminder (called|named|titled|saying|that says|with the text) {task}
        (create|make|add|set) (an alert|a notification|a prompt|a nudge) to {task}
        (schedule|plan|arrange) a (nudge|reminder|ping|prompt) to {task}
        (tell me|let me know) when it's time to {task}
        (set|put|add) an alarm to {task}
        (set|put|add) an alarm for {event}
        (set|create|make|put) an [text:alarm]
        (I need|I want|give me|get me) an [text:alarm]
        [text:wake me up]
        (can|could|would) you [text:wake me up]
        (I need|I'd like|book me) a [text:wake-up call]
        set reminder(:| -|) {task}
        add reminder(:| -|) {task}
        it('d| would) be a (shame|pity) if I forgot to {task}(,|;|.| -) (remind me|nudge me)
        I'd hate to forget {event}(,|;|.| so) (remind me|set a reminder)
        (yo|hey|oi) (dont|don't) let me forget to {task}
        {event}(,| -|:) (don't let me forget|remind me|set a reminder|need a reminder)
        a reminder about {event} would be (nice|handy|great|good)
        could do with a reminder to {task}
        (someone|somebody) remind me to {task}
        (add|put) {task} (to|on|in) my reminders
        I (need|want) a reminder on {event}
        {n} (asked|told) me to {task}(,|;|.| so) remind me
        remind me to {task}, I always forget
        I have a feeling I'll forget to {task}(,|;|.| so) remind me
        what about reminding me to {task}
        reminder(,|:| -|) {event}
    """),
    answers=lines("""
        {plain_when}
        {plain_when}
        {plain_when}
        {plain_when}
        {plain_when}
        {plain_when}
        {plain_every}
        {plain_every}
        {plain_day} {plain_time}
        {plain_day} {plain_time}
        {late_clock}
        {bare_when}
        {bare_when}
        {when}
        {when}
        {bare_when}
        {when}
        {bare_when}
        {when}
        {bare_when}
        {when}
        {bare_when}
        {every}
        (make it|let's say|say|how about|maybe|um|uh|oh|hmm|I think|probably|better) {when}
        {when} (is fine|would be good|works|is good|will do|sounds good|I think)
        remind me {when}
        for {bare_when}
        {late_clock}
        {which_day} {what_time}
        [when:(tomorrow|tonight|today), {late_clock}]
        {which_day}(,|) {late_clock}
        (any time|anytime|some time|sometime|ideally|preferably|no later than that, so|as late as possible, so|early, so) {when}
        (do|try|go with|go for|set it for|put it for|schedule it for|let's do|let's go for|let's go with|let's have it) {bare_when}
        (set it|put it|schedule it|do it|ping me|nudge me|tell me|have it) {when}
        {when}(,|) (if you can|if possible|if that works|I guess|I suppose|I'd say|maybe|please|should be enough|would suit me|ought to do it)
        {bare_when}(,|) (I guess|I suppose|I'd say|maybe|please|should be fine|would be perfect|is ok|is best|it is)
        (ooh|er|erm|well|good question|let me think|let me see|dunno|not sure)(,|...|…) {when}
        (ooh|er|erm|well|good question|let me think|let me see|dunno|not sure)(,|...|…) {bare_when}
        (it's due|it starts|it has to be|it should be|I'd like it|I want it|I need it) {when}
        (only|just) {when}
        (oh sorry|sorry|whoops|my bad|ah right|ah yes|of course)(,|:) {when}
        (how about|what about|shall we say|why not|could it be|can it be|would it work) {when}
        {every}(,|) (please|if you can|from now on|I think|at least)
        (remind|ping|nudge|tell|wake) me {when}
        (remind|ping|nudge|tell) me {every}
        (remind me|make that|I want that|repeat it|do it) {every}
        when it's {late_clock}
        it's on {day}, so {when}
        my (shift|lunch|class|call) ends at {plain_clock}, so {when}
        not (now|today|before lunch|too early), {when}
        (erm|um|dunno|no idea)(,|) {when} (I suppose|maybe|I guess)
        {when} (works|would be ideal|suits me|would work|is best|sounds good)
        let's go with {bare_when}
        {when} if that's (ok|fine|possible)
        ideally {when}
    """),
)

NO_TEXT = Intent(
    name="reminder_no_text",
    tool="reminder_create",
    arguments={**WHEN, **TEXT},
    reply="What should I remind you about?",
    weight=0.8,
    plain=lines("""
        remind me {plain_when}
        remind me {plain_when}
        remind me {plain_when}
        remind me {plain_every}
        {plain_when} remind me
        set a reminder {plain_when}
        set a reminder for {bare_when}
        set a reminder for {bare_when}
        (create|add|make) a reminder (for {bare_when}|{plain_when})
        set a reminder {plain_every}
        reminder {plain_when}
        reminder for {bare_when}
        (can|could) you remind me {plain_when}
        I need a reminder {plain_when}
        remind me of something {plain_when}
    """),
    phrases=lines("""
        remind me {when}
        remind me {every}
        <create> a reminder {when}
        <create> a reminder for {bare_when}
        (set|create|make) a reminder {every}
        (I need|I want) a reminder {when}
        (can|could) you remind me (of something |) {when}
        reminder {when}
        (remind|tell) me something {when}
        {when}(,|) remind me
        {when}(,|) remind me(| of something| about something)
        {when} I need (a reminder|to be reminded|reminding)
        (nudge|ping|prod|poke|alert|notify) me {when}
        (give|drop|send|shoot) me a (reminder|nudge|shout|heads-up|ping|poke|prompt) {when}
        (can|could|would|will) you (remind|nudge|ping|prod|alert|notify) me {when}
        (can|could|would|will) you (set|make|create|add|schedule) a reminder {when}
        (can|could|would|will) you (set|make|create|add|schedule) a reminder for {bare_when}
        (can|could) I (get|have) a reminder {when}
        (I need|I want|I'd like|I'll need|I would like|I could use) (a reminder|reminding|a nudge|a prompt) {when}
        (I need|I want|I'd like|I'd love) a reminder for {bare_when}
        (I need|I want|I'd like) to be (reminded|nudged|pinged) {when}
        (I need|I want|I'd like) you to remind me (of something |about something |){when}
        (I need|I want|I'd like) you to remind me {every}
        (would|do) you mind reminding me {when}
        there's something I (mustn't|can't) forget {when}(,| so| -|.) (remind me|set a reminder)
        I've (got|) something (on|to do|important) {when}(,| -|.) (remind me|set a reminder|please remind me)
        (don't|do not) let me forget something {when}
        (remind|tell) me (about |of |)(something|a thing|one thing|a couple of things) {every}
        reminder(:| -|) {bare_when}
        reminder for {bare_when}(| please)
        reminder {every}
        (new|another|quick|one more|one) reminder {when}
        (new|another|quick|one more|one) reminder(,| for|:| -) {bare_when}
        (recurring|repeating|regular) reminder(,|:| -|) {every}
        <create> a (recurring|repeating|regular|standing) reminder {every}
        <create> a [when:(daily|weekly|monthly|hourly|nightly|yearly)] reminder
        (set up|create|start|I need|I want) [when:(daily|weekly|monthly|hourly)] reminders
        (pop|stick|put|bung|chuck) in a reminder (for {bare_when}|{when}|{every})
        (schedule|arrange|plan|book) (a reminder|a nudge|an alert) (for {bare_when}|{when})
        (rmd|rmnd|remind) me {bare_when}
        (rmd|rmnd) me {when}
        (need|want) (a |)reminder {when}
        (bug|nag|pester|hassle) me {when}
        keep (reminding|nudging|pinging|bugging) me {every}
        (set|make|create) (a reminder|one) {which_day}(,|) {late_clock}
        remind me {which_day}, {late_clock}
        remember to remind me {when}
        (it'd|it would) be (good|great|nice) if you (reminded|could remind|nudged) me {when}
    """),
    answers=lines("""
        {task}
        to {task}
        {task}
        to {task}
        {task}
        to {task}
        {task}
        to {task}
        {task}
        to {task}
        {task}
        to {task}
        {matter}
        about {matter}
        {event}
        that I (need|have) to {task}
        I (need|have) to {task}
        (oh|um|uh|just|the thing is to), {task}
        that {clause}
        (just |)(say|write|put|tell me) that {clause}
        (that I should|that I must|I've got to|I gotta|I must|I should) {task}
        (it's|it is|it's all) about {matter}
        {matter}
        {matter}(,|) please
        (the thing is|it's just|it's only|oh just|just|simply|basically)(,|) (to |){task}
        (remind me|nudge me|ping me|tell me) to {task}
        (remind me|nudge me) about {matter}
        (to|) {task}(,|) (please|if you would|that's all|is all|thanks)
        (call it|let's call it|label it|title it|name it|text:|just write) {task}
        (er|erm|well|ooh|right|hmm|let me think|ah|oh yes|of course|sorry)(,|...|…) (to |){task}
        (er|erm|well|ooh|right|hmm|ah|oh yes|sorry)(,|...|…) {matter}
        I( want|'d like| am supposed|'m supposed|'m meant| need) to {task}
        I (mustn't|can't|must not) forget to {task}
        I have {event}
        I've got {event}
        [text:it's time to {task}]
        (me to|for me to|so that I|so I) {task}
        not to forget {matter}
        [text:not to {task}]
        {act} {act_about}
        {get} {get_for}
        (just |only |oh, |)[text:the {object_name}]
    """),
)

NOTHING = Intent(
    name="reminder_empty",
    tool="reminder_create",
    arguments={**WHEN, **TEXT},
    reply="What should I remind you about, and when?",
    weight=0.4,
    plain=lines("""
        remind me
        remind me
        set a reminder
        set a reminder
        (create|add|make) a reminder
        new reminder
        reminder
        I need a reminder
        I want to set a reminder
        (can|could) you remind me of something
        remind me of something
        add a new reminder
    """),
    phrases=lines("""
        remind me
        remind me (of something|about something)
        <create> a reminder
        <create> a (new|recurring) reminder
        (I need|I want|I'd like) a reminder
        (I need|I want) you to remind me (of something|about something)
        (can|could) you (remind me|set a reminder|remind me of something)
        new reminder
        (set|make|create|add|start|schedule|put in|new) (another|one more|a second) reminder
        (another|one more|a second|a new) reminder(| please| pls)
        reminder
        reminder (please|pls|time|needed|wanted)
        remind me (please|pls|of a thing|again about something)
        remind me about (a thing|a couple of things|stuff|one thing|a few things)
        remind me to do something
        (rmd|rmnd) me
        (nudge|ping|prod) me about something
        (can|could|would|will) you (give|send|make|schedule|create|add|do) (me |)a reminder
        (can|could|would|will) you (remind|nudge|prod) me (about|of) (a thing|something|one thing|something important)
        (can|could|may) I (get|have|set|make|add|create) a reminder
        (can|could|may) I ask you to remind me (|of something|about something)
        (would|do) you mind reminding me (of|about) something
        (I need|I want|I'd like) (to set|to make|to create|to add|to put in|to schedule) a reminder
        (I need|I want|I'd like|I have) (to be reminded|to be reminded of something|reminding|reminding about something)
        I( need| want|'d like) (something|a thing) I need to be reminded (of|about)
        I (need|want) your help (to remember something|remembering something)
        there's something (I want to be reminded of|you should remind me of|I need reminding about|I need a reminder for)
        I've (something|got something) (to be reminded of|you need to remind me about)
        (don't|do not) let me forget (something|a thing|one thing)
        (help me remember something|help me not to forget something|help me to remember a thing)
        (let's|let us|let me) (set|make|add|create|do) a (new |)reminder
        (set|make|create|add|schedule) reminder
        (add|create|make|set) a reminder for me
        (set up|arrange|organise) (some|a few|a couple of) reminders
        (recurring|repeating|regular) reminder
        (time for|how about|what about) a (new |)reminder
        I'm (after|going to need|gonna need|looking to set) a reminder
        I (forget|keep forgetting) things(,| so|.) (set a reminder|remind me|I need a reminder)
    """),
    answers=lines("""
        {task} {plain_when}
        to {task} {plain_when}
        {task} {plain_when}
        to {task} {plain_when}
        {plain_when} to {task}
        {task} {plain_every}
        {matter} {plain_when}
        {task} {when}
        to {task} {when}
        {task} {when}
        to {task} {when}
        {task} {when}
        to {task} {when}
        {when} to {task}
        about {matter} {when}
        {when}, {task}
        to {task} {every}
        {every} to {task}
        {task}, {bare_when}
        {task} - {when}
        {bare_when}(,|:| -) {task}
        {when}(,| -|) {matter}
        {matter}(,| -|) {bare_when}
        {matter}, {every}
        {task} {every}
        {every}(,|:| -|) {task}
        {every}(,|:| -|) {matter}
        that {clause} {when}
        {when} that {clause}
        to {act} {when} {act_about}
        to {get} {when} {get_for}
        {which_day} to {task} {what_time}
        I( have| need| want|'ve got) to {task} {when}
        {when} I( have| need| want|'ve got) to {task}
        I've got {event} {when}
        it's about {matter}(,| and it's|) {when}
        (er|erm|um|well|right|ok so|oh|so)(,|...|…) (to |){task} {when}
        (er|erm|um|well|right|ok so|oh|so)(,|...|…) {when} to {task}
        (remind|nudge|ping) me to {task} {when}
        (remind|nudge|ping) me {when} to {task}
        (remind|nudge|ping) me about {matter} {when}
        (about|it's) {matter}. {when} (please|is fine|is good|would be good)
        (to |){task}. {when} (please|is fine|is good|would be good|I think)
        an [text:alarm] {when}
        (for |){bare_when}(,|) to {task}
    """),
)

GIVEN_UP = Intent(
    name="given_up",
    reply="All right.",
    phrases=lines("""
        (oh |ah |actually |)(never mind|nevermind|nvm|forget it|forget about it|leave it|skip it|don't bother|scrap that)
        (oh |)(never mind|forget it|leave it|don't bother|no need)(,| -|.) (I'll do it now|I'm doing it now|I'll do it myself|it's done|I've done it already|it can wait|it's not important|I'll manage)
        (actually|on second thought|on second thoughts|hmm)(,|) (never mind|forget it|leave it|don't|no need|better not|I don't need it|it's fine)
        (I don't know|I don't know yet|not sure|no idea|not sure yet|dunno|I can't say)
        (I don't know|not sure|dunno|no idea)(,|) (never mind|forget it|leave it|let me think|I'll tell you later|I'll ask you later)
        (let me think about it|I'll think about it|I'll get back to you|I'll tell you later|I'll let you know)
        (I changed my mind|I've changed my mind|I don't need it any more|I don't want it|don't need it after all|not needed)
        (I'll just do it now|I'll do it now|I'll do it right away|I've just done it|I did it already|already done)
        (no|nope|no thanks|nah)(,|) (never mind|forget it|leave it|it's fine|I'm good)
        (stop|wait, no|no, stop|no|cancel)
    """),
    plain=lines("""
        never mind
        (oh |)never mind
        (oh |)forget it
        forget it, (I'll do it now|I'll do it myself)
        never mind, (I'll do it now|I've done it|it's done)
        I don't know
        actually never mind
        actually, forget it
        leave it
        no, never mind
    """),
)
"""What people say who let the question be; drawn only after one."""
