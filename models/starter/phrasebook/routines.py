"""How people ask to be reminded again and again."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.once import TEXT, WHEN
from models.starter.phrases import Intent, lines

__all__ = ["RECURRING"]

RECURRING = Intent(
    name="reminder_recurring",
    tool="reminder_create",
    arguments={**WHEN, **TEXT},
    weight=2.0,
    plain=lines("""
        remind me to {task} {plain_every}
        remind me to {task} {plain_every}
        remind me to {task} {every}
        remind me {plain_every} to {task}
        remind me {plain_every} to {task}
        remind me {every} to {task}
        {plain_every}(|,) remind me to {task}
        {plain_every}(|,) remind me to {task}
        {every}(|,) remind me to {task}
        remind me about {matter} {plain_every}
        remind me {plain_every} about {matter}
        remind me {which_days} to {task} {plain_time}
        remind me to {get} {plain_every} {get_for}
        remind me to {act} {plain_every} {act_about}
        (can|could|will) you remind me to {task} {plain_every}
        (can|could|will) you remind me {plain_every} to {task}
        (set|create|add|make) a reminder to {task} {plain_every}
        (set|create|add|make) a reminder {plain_every} to {task}
        (set|create|add|make) a [when:(daily|weekly|monthly|yearly)] reminder to {task}
        (ping|nudge|tell) me {plain_every} to {task}
        I (need|have) to {task} {plain_every}(,|.) remind me
        don't let me forget to {task} {plain_every}
        set an [text:alarm] {plain_every}
        [text:wake me up] {which_days} {plain_time}
        [text:wake me] {plain_every}
    """),
    phrases=lines("""
        remind me {every} to {task}
        remind me to {task} {every}
        {every}(|,) remind me to {task}
        <nudge> me {every} to {task}
        <nudge> me to {task} {every}
        {every}(|,) <nudge> me to {task}
        <create> a (recurring|repeating|regular|) reminder to {task} {every}
        <create> a (recurring|repeating|regular|) reminder {every} to {task}
        <create> a (recurring|repeating|regular|standing|) reminder {every}(:| -|,) {task}
        <create> a [when:(daily|weekly|monthly|yearly|hourly|fortnightly)] reminder (to|:) {task}
        [when:(daily|weekly|monthly|yearly|hourly|fortnightly)] reminder(:| to| -) {task}
        I( want| need|'d like) a [when:(daily|weekly|monthly|yearly|hourly)] reminder to {task}
        {every} I (need|have) to {task}(,| -) (remind me|please remind me|set a reminder)
        I (have|need) to {task} {every}(,| -|;) (please |)remind me
        (repeat|keep repeating) a reminder to {task} {every}
        (recurring|repeating|regular) reminder(:| -|) {task} {every}
        (make sure|ensure) I {task} {every}
        (don't|do not|never) let me forget to {task} {every}
        I (want|need|would like) to be reminded {every} to {task}
        I (want|need|would like) to be reminded to {task} {every}
        keep (reminding|telling|nudging) me to {task} {every}
        keep (reminding|telling|nudging) me {every} to {task}
        reminder to {task} {every}
        reminder {every}(:| -|,) {task}
        remind me {every} (about|of) {matter}
        remind me (about|of) {matter} {every}
        {every}(|,) remind me (about|of) {matter}
        remind me {every} that {clause}
        (can|could|would|will) you remind me {every} to {task}
        (can|could|would|will) you remind me to {task} {every}
        help me remember to {task} {every}
        {every}(:| -) {task}(,| -) (remind me|set a reminder)
        {task} {every}(,| -) (remind me|set a reminder)
        I should {task} {every}(,| so) remind me
        give me a (nudge|shout|prompt|heads up) {every} to {task}
        remind me {every}(:| -|,) {task}
        remember to (remind|tell) me {every} to {task}
        I'd like to {task} {every}(,| so) (please |)(nudge|remind) me
        (set|create|make) an [text:alarm] {every}
        [text:wake me up] {every}
        remind me {which_days} to {task} {what_time}
        {which_days} remind me to {task} {what_time}
        {which_days} remind me to {task}, {late_clock}
        <nudge> me {which_days} to {task} {what_time}
        I (have|need) to {task} {which_days}(,| -|.) (remind me|ping me|nudge me) {what_time}
        {which_days} I {task}(,| -|.) (remind me|ping me|nudge me) {what_time}
        remind me to {act} {every} {act_about}
        remind me to {get} {every} {get_for}
        remind me to {deed_first} {every} {deed_to}
        (make sure|ensure) I {get} {every} {get_for}
        <create> a (recurring |repeating |regular |)reminder to {deed_first} {every} {deed_to}
        (bug|nag|pester|hassle|badger|chase) me {every} (to {task}|about {matter})
        (bug|nag|pester|hassle|badger|chase) me to {task} {every}
        (give|drop|send|shoot) me a (reminder|nudge|ping|prompt|notification|line|poke) {every} to {task}
        (give|drop|send|shoot) me a (reminder|nudge|ping|prompt|notification|alert) to {task} {every}
        (give|drop|send|shoot) me a (reminder|nudge|ping|shout|heads-up) {every} (about|for|re) {matter}
        (pop|stick|bung|put|drop|get) a (repeating|recurring|regular|standing|) reminder in {every} (to {task}|for {matter})
        (put in|set up|arrange|schedule|organise|enter) a (repeating|recurring|standing|regular) (reminder|nudge|alert|ping|prompt) {every} (to {task}|for {matter})
        (set up|schedule|start|arrange) (regular|recurring|repeating|repeat) reminders {every} to {task}
        (set|start|send me|give me) reminders {every} to {task}
        I( want| need|'d like| would love) reminders {every} to {task}
        I( want| need|'d like| could use| could do with) a (regular|recurring|standing|) (nudge|reminder|prompt) {every} to {task}
        I( want| need|'d like| could do with) {every} reminders to {task}
        I( need| want|'d like| expect) you to (remind|nudge|ping|tell) me {every} to {task}
        I( need| want|'d like| would like) you to (remind|nudge|ping|tell) me to {task} {every}
        I (need|want) you to keep (reminding|nudging|telling|bugging) me {every} to {task}
        I('ll| will) need (reminding|nudging|a nudge|a reminder) {every} to {task}
        I (mustn't|must not|can't|cannot) (forget|fail) to {task} {every}(,| so| -|.) (remind me|please remind me|nudge me)
        I (mustn't|must not|can't|don't want to) (miss|forget|skip) {matter} {every}(,| so| -|.) (remind me|please remind me|nudge me)
        I (always|keep|constantly) (forget|forgetting) to {task}(,| so|.) (remind me|nudge me|ping me) {every}
        I've (decided|resolved) to {task} {every}(,| so|.) (remind me|keep me honest and remind me|hold me to it with a reminder)
        I'm (trying|starting|planning|meant|supposed) to {task} {every}(,| so| -|.) (remind me|please remind me|give me a nudge|nudge me)
        my (goal|plan|new habit|resolution|job) is to {task} {every}(,| so| -|.) (remind me|nudge me|please remind me)
        the (doctor|vet|physio|nurse|coach|teacher) (said|told me|wants me|says) to {task} {every}(,| so|.) (remind me|please remind me|set a reminder)
        {person} (told|asked|wants|needs) me to {task} {every}(,| so|.) (remind me|please remind me|set a reminder)
        it's my (turn|job|duty) to {task} {every}(,| so| -|.) (remind me|please remind me|set a reminder)
        we (have|need) to {task} {every}(,| so| -|.) (remind me|set a reminder|please remind me)
        there's {event} {every}(,| so| -|.) (remind me|set a reminder|please remind me)
        I've got {event} {every}(,| so| -|.) (remind me|set a reminder|please remind me)
        I have {event} {every}(,| -|.) (don't let me forget it|don't let me forget|remind me please)
        {matter} (is|happens|comes round) {every}(,| so| -|.) (remind me|set a reminder|please remind me)
        {common_clause}(,| so|.) (remind me|nudge me) {every} to {task}
        (don't|do not|never) let me (miss|skip|forget|neglect) {matter} {every}
        (don't|do not) let me forget {every} to {task}
        (don't|do not) let {matter} slip my mind {every}
        {every}(,|) (don't let me forget|make sure I remember|help me remember) to {task}
        {every}(,|) (can|could|would|will) you (remind|nudge|ping|tell) me to {task}
        {every}(,|) I( need| want|'d like) (a reminder|to be reminded|you to remind me) to {task}
        {every}(,|) I( have| need| like| want|'ve got) to {task}(,| so| -|.) (please remind me|remind me|nudge me|ping me)
        {every}(,|) (give me a (shout|nudge|poke|prompt|heads-up)) (to {task}|about {matter})
        {every}(,|) (let me know|tell me) (that I have to|I need to) {task}
        {every}(,|) (tell|warn) me that {clause}
        (let me know|tell me) {every} (that |)(I have to|I need to|I must) {task}
        (let me know|tell me|remind me) {every} (that |)[text:(it's|it is) time to {task}]
        (tell|warn|alert|notify) me {every} that {clause}
        bring {matter} up with me {every}
        (bring|mention) {matter} (to my attention|to me|up) {every}
        (would you|would you mind|mind|do you mind) reminding me {every} to {task}
        (would|could|can) you (keep reminding|start reminding) me to {task} {every}
        (is it possible|would it be possible|is there a way) to (get|have) a reminder {every} to {task}
        (can|could|may) I (get|have) a (recurring |repeating |regular |)reminder {every} to {task}
        (can|could) I (be|get) reminded {every} to {task}
        (how about|what about|let's have|let's do|let's set) a reminder {every} to {task}
        it would (be great|be good|help|be nice) if you (reminded|could remind|nudged) me {every} to {task}
        (start|begin) (reminding|nudging|telling|pinging) me to {task} {every}
        (start|begin) (reminding|nudging|telling|pinging) me {every} to {task}
        (keep|continue) (pinging|bugging|nagging|pestering|poking) me {every} to {task}
        (keep|continue) (pinging|bugging|nagging|pestering|reminding) me {every} about {matter}
        from now on(,|) remind me {every} to {task}
        from now on(,|) remind me to {task} {every}
        from (today|now) on(,|) {every}(,|) remind me to {task}
        going forward(,|) I want a reminder {every} to {task}
        as a (habit|routine|rule)(,|) remind me {every} to {task}
        help me (build the habit|get into the habit|get used to it)(:|,|.) remind me to {task} {every}
        help me (to |){task} {every} (with a reminder|by reminding me)
        remember to (tell|remind|nudge) me to {task} {every}
        remember me {every} to {task}
        remember me to {task} {every}
        remember to {task} {every}
        remind me to {task}(,|;|:| -|.) {every}
        remind me to {task}. (Do it|Repeat it|Repeat that|Make it|That's) {every}
        remind me to {task}(,| and|;) (repeat|repeating|repeated) {every}
        remind me about {matter}(,|;| -|.) {every}
        remind me about {matter}. (Do it|Repeat it|Make it|That's) {every}
        remind me {every} [text:not to {task}]
        remind me (re|for|regarding|on|concerning) {matter} {every}
        remind me {every} (re|for|regarding) {matter}
        remind me (that |)(I have to|I need to|I should|I must) {task} {every}
        remind me {every} (that |)(I have to|I need to|I should|I must) {task}
        remind me {matter} {every}
        remind me {every} {task}
        remind me {task} {every}
        remind {every}(:| -|) {task}
        (rmd|rmnd|remind) me {every} (2|to) {task}
        (rmd|rmnd|remind) me (2|to) {task} {every}
        (ping|nudge|buzz|poke|beep) me {every}(:| -|,) {task}
        (ping|nudge|buzz|poke)(:|) {task} {every}
        {task} {every}(,| -|;|) (rmd me|reminder|reminder pls|remind me plz|remind|ping me)
        {matter} {every}(,| -|;|) (reminder|reminder please|remind me|rmd me|reminder pls)
        {every}(:| -|,|) {task}(,| -|;) (reminder|remind|rmd me|reminder please|ping me)
        {every}(:| -|,|) {matter}(,| -|;) (reminder|remind me|reminder please|ping me)
        reminder {every}(:| -|) {matter}
        reminder(:| -|) {matter} {every}
        (recurring|repeating|regular|repeat|standing) reminder {every}(:| -|,|) {task}
        (recurring|repeating|regular|repeat|standing) reminder (for|about) {matter}(,| -|:|) {every}
        (new|make|need|want) (recurring|repeating|regular|repeat) reminder(:| -|,) {task}(,| -|) {every}
        (need|want) (a |)reminder {every} to {task}
        <create> a reminder that (repeats|recurs|comes back|goes off|pops up) {every} to {task}
        <create> a reminder (repeating|recurring|going off) {every} to {task}
        <create> a reminder to {task} (that repeats|repeating|recurring|repeat|to repeat) {every}
        <create> a [when:(daily|weekly|monthly|yearly|hourly|fortnightly|nightly|quarterly|annual)] (alert|nudge|ping|prompt) to {task}
        <create> a [when:(daily|weekly|monthly|yearly|fortnightly|nightly|annual)] reminder (about|for) {matter}
        (I'd love|I could use|I could do with|could I get|can I have) a [when:(daily|weekly|monthly|yearly|nightly)] (reminder|nudge|prompt) to {task}
        [when:(daily|weekly|monthly|nightly|hourly|fortnightly)] (nudge|ping|alert|prompt)(:| -| to) {task}
        [when:(daily|weekly|monthly|nightly|hourly|fortnightly)] reminder (about|for|re) {matter}
        [when:(daily|weekly|monthly|hourly)] (reminder|nudge) please(:|,| -| to) {task}
        remind me [when:(daily|weekly|monthly|nightly|hourly|quarterly)] to {task}
        remind me [when:(daily|weekly|monthly|nightly|hourly|quarterly)] about {matter}
        make it a [when:(daily|weekly|monthly|nightly)] (thing|habit)(:| -|,) remind me to {task}
        I need to {task} on a [when:(daily|weekly|monthly)] basis(,| so|.) (remind me|set a reminder|nudge me)
        (set|create|make|add|put on|I need|I want|give me) an [text:alarm] {every}
        (set|create|put on) (my|the) [text:alarm] {every}
        (set|create|make|need) a (recurring|repeating|daily repeating|regular) [text:alarm] {every}
        [text:alarm] {every}(,|) (please|pls|thanks)
        [text:alarm](,|:| -|) {every}
        {every}(,|) [text:wake me up]
        {every}(,|) [text:wake me]
        [text:wake me] {every}
        (can|could|would|will) you [text:wake me up] {every}
        [text:get me up] {every}
        (I need|I want|I'd like|set|book) a [text:wake-up call] {every}
        (set|put on|create) an alarm {every} to {task}
        (set|put on|create) an alarm to {task} {every}
        [text:wake me up] {which_days} {what_time}
        {which_days} [text:wake me up] {what_time}
        (until I say stop|till further notice|until further notice)(,|) remind me {every} to {task}
        {every} without fail(,|) remind me to {task}
        remind me to {task} {every}(,|) without fail
        I'm supposed to {task} {every} but I (never do|keep forgetting|always forget)(,|;|.| so) remind me
        (the doctor|the vet|my trainer|the dentist|my teacher|the physio) says I (have to|should|must) {task} {every}(,|;|.| so) remind me
        {task} {every}(,| -|;|.) set (it|that) up as a (repeating|recurring|standing) reminder
        {every}(:| -) {task}(.|,| -) (remind me|reminder please|as a reminder)
        keep me on track(,|:|) remind me to {task} {every}
        I have {event} {every}(,|;|.) remind me (each time|every time|please|)
        make it a routine(,|:|;) remind me {every} to {task}
        I want to start to {task} {every}(,|;|.| so) remind me
        I'd like it if you (reminded|nudged|pinged) me {every} to {task}
        (can|could) we set up a reminder {every} to {task}
        remind me {every} to {task}, I always forget
        don't let a (week|day|month) go by(,|;|:) remind me {every} to {task}
    """),
)
