"""How people ask to be reminded once, and the arguments that reminders share."""

# ruff: noqa: E501 - one phrase to a line, however long

from collections.abc import Mapping

from models.starter.phrases import Intent, lines

__all__ = ["CREATE", "TEXT", "WHEN"]

WHEN: Mapping[str, str] = dict.fromkeys(
    (
        *("when", "bare_when", "plain_when", "plain_day", "plain_time", "plain_every", "every", "which_day"),
        *("what_time", "late_clock", "which_days", "alarm_time", "wake_when", "hour"),
    ),
    "when",
)
"""The slots that are times."""
TEXT: Mapping[str, str] = dict.fromkeys(
    ("task", "matter", "clause", "event", "act", "act_about", "get", "get_for", "deed_first", "deed_to"), "text"
)
"""The slots that are what to be reminded of."""

_PLAIN = lines("""
    remind me to {task} {when}
    remind me {when} to {task}
    {when} remind me to {task}
    <nudge> me to {task} {when}
    <nudge> me {when} to {task}
    {when}(|,) (<nudge>) me to {task}
    {when}(|,) (can|could|would|will) you (remind|tell|nudge|ping) me to {task}
    (remind|ping|nudge) me {when} that {clause}
    (remind|tell|warn) me that {clause} {when}
    <create> a reminder to {task} {when}
    <create> a reminder {when} to {task}
    <create> a reminder for {bare_when} to {task}
    <create> a reminder (for|:|about) {matter} {when}
    <create> a reminder for {bare_when}(:| -|,| about| for) {matter}
    <create> a (|one-off |quick |new )reminder {when}(:| -|,) {task}
    (|new |quick )reminder(:| -|) {task} {when}
    (|new )reminder {when}(:| -|,|) {task}
    reminder for {bare_when}(:| -|,| to) {task}
    reminder to {task} {when}
    reminder about {matter} {when}
    remind me about {matter} {when}
    remind me {when} about {matter}
    remind me of {matter} {when}
    (<nudge>) me about {matter} {when}
    (<nudge>) me {when} about {matter}
    {when} remind me (about|of) {matter}
    remind me {when}(:| -|,) {task}
    remind me {task} {when}
    remind me {when} {task}
    (I need|I have|I've got|I want|I'd like|we need|we have) to {task} {when}(,| -|;|.) (remind me|please remind me|set a reminder|can you remind me|so remind me)
    {when} (I need|I have|I've got|I want) to {task}(,| -|;|.) (remind me|please remind me|set a reminder|can you remind me|so remind me)
    I (must|should|have to|need to|ought to) {task} {when} (so|and so) (please |)remind me
    I( want| need| would like|'d like) to be (reminded|told|notified) {when} to {task}
    I( want| need| would like|'d like) to be (reminded|told|notified) to {task} {when}
    I('d| would) (like|appreciate|love) a reminder to {task} {when}
    I('d| would) (like|appreciate|love) a reminder {when} to {task}
    (don't|do not|never) let me forget to {task} {when}
    {when}(|,) (don't|do not) let me forget to {task}
    (don't|do not) let me forget (about |){matter} {when}
    (don't|do not) forget to (remind|tell) me to {task} {when}
    (make sure|ensure|see to it that|be sure that) I (remember to |don't forget to |){task} {when}
    (make sure|ensure) (that |)I don't miss {matter} {when}
    (can|could|would|will) you make sure I {task} {when}
    help me (remember|not forget) to {task} {when}
    remember to (remind|tell) me to {task} {when}
    remember to {task} {when}
    (give me a (shout|nudge|poke|heads up|heads-up|prompt|kick|push|ping|buzz)) {when} to {task}
    (give me a (shout|nudge|poke|heads up|heads-up|prompt|kick|push|ping|buzz)) to {task} {when}
    (give me a (shout|nudge|heads up|heads-up)|drop me a line|let me know) {when} (about|for) {matter}
    let me know {when} (that |)[text:it's time to {task}]
    let me know {when} to {task}
    I keep forgetting to {task}(,| -) remind me {when}
    I always forget to {task}(,| -) (so |)remind me {when}
    I('m| am) (going to|gonna) forget to {task}(,| so) remind me {when}
    schedule {task} for {bare_when}
    put {matter} in (my|the) (diary|calendar|schedule) for {bare_when}
    (could|can|would) you (give|send) me a reminder {when} to {task}
    {task} {when}(,| -|;) (set a reminder|remind me|please remind me|reminder please)
    remind me (that |)(I have to|I need to|I should|I must|I've got to) {task} {when}
    it'd be (great|good|nice) if you (reminded me|could remind me) to {task} {when}
    would you mind reminding me to {task} {when}
    would you mind reminding me {when} to {task}
    mind (reminding|telling) me {when} to {task}
    (what about|how about) a reminder to {task} {when}
    (set|add|make|create) (one|another one) to {task} {when}
    (another|one more|a second) reminder(:| to| -) {task} {when}
    {when} - {task}(,| -) remind me
    at some point {when} remind me to {task}
    next reminder(:| -) {task} {when}
    rmd me to {task} {when}
    reming me to {task} {when}
    <nudge> me {when} so (that |)I (can |don't forget to |remember to ){task}
    it('d| would) be a (shame|pity|disaster) if I forgot to {task}(,|;| -|.) (remind me|nudge me|ping me) {when}
    my memory is (awful|terrible|hopeless|shot)(,|;|.| so) remind me to {task} {when}
    (check in with|come back to|circle back to) me {when} about {matter}
    put a pin in {matter} (till|until) {bare_when} and (remind|nudge) me (then|about it then)
    I (don't|really don't) want to miss {event}(,|;|.| so) (remind me|ping me|set a reminder) {when}
    (my boss|my wife|my husband|mum|{n}) will kill me if I forget to {task}(,|;|.| so) remind me {when}
    (wanna|want to|would like to) be reminded to {task} {when}
    yo (dont|don't) let me forget to {task} {when}
    (someone|somebody) (needs|has) to remind me to {task} {when}
    not now but {when}(,|) remind me to {task}
    put me down for a reminder {when} to {task}
    could do with a (nudge|reminder|prod|poke) {when} to {task}
    (do|please do) remind me to {task} {when}(, won't you|, would you|)
    you'd better remind me to {task} {when}
    I'm (relying|counting) on you to remind me to {task} {when}
    (once|as soon as|when) it's {late_clock}(,|) (remind me|tell me) to {task}
    when it (gets to|hits|reaches|strikes) {late_clock}(,|) (remind|tell|nudge) me to {task}
    come [when:{day}( morning| evening| night|)](,|) remind me to {task}
    {event} {bare_when}(,| -|) (remind me|rmd me|reminder|pls remind|reminder pls)
    {bare_when} {event}(,| -|) (remind me|rmd me|reminder pls|don't let me forget)
    (got|have) {event} {when}(,| -|) (remind me|dont let me forget|don't let me miss it|pls remind me)
    (the flight's early|we're hosting|mum's in hospital|the landlord is coming round|the kids are off school|it's been ages|the car's playing up|guests are coming) so I('d better| should| need to) {task} {when}(,|;|.) (give me a nudge|remind me|don't let me forget)
    I told {n} I'd {task} {when}(,|;|.| so) (remind me|make sure I do|don't let me forget)
    {n} (asked|wants|needs) me to {task} {when}(,|;|.| so| -) (remind me|can you remind me|set a reminder)
    a reminder should be set {when} to {task}
    I (should|ought to) be reminded {when} to {task}
    could I trouble you to remind me {when} to {task}
    could I trouble you for a reminder {when} to {task}
    it's (important|vital|essential) (that I|I) {task} {when}(,|;|.| so) (remind me|set a reminder)
    (whatever happens|no matter what)(,|) I (must|have to) {task} {when}(,|;|.| so) remind me
    I('ve| have) a feeling I'll forget to {task}(,|;|.| so) remind me {when}
    left to myself I'd never {task}(,|;|.| so) (nudge|remind) me {when}
    {when} would be a good time to {task}(,|;|.) (remind me|remind me then)
    I'm thinking I'll {task} {when}(,|;|.| so) (remind me|ping me|give me a shout)
    I have to {task}(,|;|.| -) can you (remind|ping|nudge) me {when}
    I need to {task} (but not now|but later|at some point)(,|;|.) remind me {when}
    remind me {when} bc I (need|have) to {task}
    remind me {when} cos I('ve got| have| need) to {task}
    (can|could) we set a reminder {when} to {task}
    a (quick|little|gentle|friendly) (reminder|nudge) {when} to {task}(, please|)
    (gentle|friendly) reminder {when}(:| -|,) {task}
    in case I forget(,|) remind me {when} to {task}
    for when I forget(:|,) {task} {when}(,| -) remind me
    please be reminding me {when} to {task}
    remind to me {when} to {task}
    you remind me {when} to {task}(, ok|, yes|, please|)
    remind me {when} to {task}, I always forget
    remind me to {task} {when}(, I always forget|, before I forget|, I keep forgetting| or I'll forget| because I'll forget otherwise)
""")
"""The everyday forms."""
_PLAINEST = lines("""
    remind me to {task} {plain_when}
    remind me to {task} {plain_when}
    remind me to {task} {plain_when}
    remind me to {task} {plain_when}
    remind me to {task} {when}
    remind me {plain_when} to {task}
    remind me {plain_when} to {task}
    remind me {plain_when} to {task}
    remind me {when} to {task}
    {plain_when}(|,) remind me to {task}
    {plain_when}(|,) remind me to {task}
    {plain_when}(|,) remind me to {task}
    {when}(|,) remind me to {task}
    remind me {plain_day} to {task} {plain_time}
    remind me {plain_day} to {task} {plain_time}
    {plain_day} remind me to {task} {plain_time}
    remind me to {act} {plain_when} {act_about}
    remind me to {get} {plain_when} {get_for}
    remind me to {deed_first} {plain_when} {deed_to}
    remind me about {matter} {plain_when}
    remind me about {matter} {plain_when}
    remind me {plain_when} about {matter}
    remind me (of|about) {event} {when}
    (can|could|will) you remind me to {task} {plain_when}
    (can|could|will) you remind me {plain_when} to {task}
    (set|create|add|make) a reminder to {task} {plain_when}
    (set|create|add|make) a reminder {plain_when} to {task}
    set a reminder for {bare_when} to {task}
    (don't|do not) let me forget to {task} {plain_when}
    {plain_when} don't let me forget to {task}
    (let me know|tell me) {plain_when} (that |)[text:it's time to {task}]
    (remind|tell) me {plain_when} that {clause}
    (ping|nudge|tell|notify) me {plain_when} to {task}
    (ping|nudge|tell) me to {task} {plain_when}
    I (need|have) to {task} {plain_when}(,|.) remind me
    reminder to {task} {plain_when}
    reminder {plain_when}(:|,|) {task}
    remind me {plain_when} to {task}(, I always forget|, it's important| or I'll forget| ffs|, before it's too late|, ok)
    remind me to {task} {plain_when}(, it's important| or I'll forget|, I keep forgetting| because {clause})
    (set|put on|make) an [text:alarm] for {alarm_time}
    (set|put on|make) an [text:alarm] for {hour}
    [text:alarm] for {alarm_time}
    [text:alarm] {wake_when}
    [text:wake me up] {wake_when}
    [text:wake me] {wake_when}
    {wake_when} [text:wake me up]
""")
"""What most people say."""
_TWO_PLACES = lines("""
    remind me {which_day} to {task} {what_time}
    {which_day}(|,) remind me to {task} {what_time}
    {which_day} remind me to {task}, {late_clock}
    {which_day} <nudge> me {what_time} to {task}
    {which_day}, <nudge> me about {matter} {what_time}
    <nudge> me {which_day} about {matter} {what_time}
    <create> a reminder {which_day} to {task} {what_time}
    <create> a reminder {which_day}(:| -) {task}(,| -) {late_clock}
    (can|could|would) you remind me {which_day} to {task}(,|) {what_time}
    (don't|do not) let me forget {which_day} to {task} {what_time}
    {which_day} I( have| need| want|'ve got) to {task}, (remind me|ping me|so remind me|nudge me) {what_time}
    {which_day} I('m| am) (supposed|meant) to {task}. (Remind me|Nudge me) {what_time}
    I (have|need) to {task} {which_day}(,| -|.) (remind me|nudge me|give me a shout) {what_time}
    {which_day}(:| -) {task}(,| -) {late_clock}(,| -) (remind me|reminder|reminder please)
    {task} {which_day}(,|) (remind me|ping me) {what_time}
    remind me {what_time} to {task} {which_day}
    <nudge> me {what_time} about {matter} {which_day}
    {what_time} remind me to {task} {which_day}
    give me a (shout|nudge|heads-up|buzz) {which_day} to {task}, {what_time}
    remind me to {act} {when} {act_about}
    remind me to {get} {when} {get_for}
    remind me to {deed_first} {when} {deed_to}
    <nudge> me to {act} {when} {act_about}
    <nudge> me to {get} {when} {get_for}
    <nudge> me to {deed_first} {when} {deed_to}
    <create> a reminder to {act} {when} {act_about}
    <create> a reminder to {get} {when} {get_for}
    (don't|do not|never) let me forget to {act} {when} {act_about}
    (don't|do not) let me forget to {get} {when} {get_for}
    (can|could|will) you remind me to {act} {when} {act_about}
    (can|could|will) you remind me to {get} {when} {get_for}
    (can|could) you remind me to {deed_first} {when} {deed_to}
    I (have|need|ought) to {act} {when} {act_about}(,| -|.) (remind me|set a reminder|please remind me|give me a nudge)
    I (have|need|want) to {get} {when} {get_for}(,| -|.) (remind me|set a reminder|please remind me|so nudge me)
    (make sure|ensure) I (remember to |don't forget to |){act} {when} {act_about}
    remember to {get} {when} {get_for}
    reminder(:| -| to) {act} {when} {act_about}
    reminder(:| -| to) {get} {when} {get_for}
    reminder(:| -| to) {deed_first} {when} {deed_to}
    help me remember to {deed_first} {when} {deed_to}
    {act} {when} {act_about}(,| -) (remind me|reminder please|set a reminder)
    {get} {when} {get_for}(,| -) (remind me|reminder please|set a reminder)
""")
"""The time, or what is to be done, is said in two places."""
_REASON_FIRST = lines("""
    my (flight|train|bus|ferry) is (at {plain_clock}|on {day}|{day} morning|at {plain_clock} on {day}) so remind me {when} to {task}
    the (flight|train|exam|wedding|party|trip|deadline|interview) is on {day}(,| so| -) (<nudge>) me {when} to {task}
    it's {person}'s birthday (on {day}|on {date}|next week|soon)(,| so|.) (remind me|ping me|nudge me) to {task} {when}
    {person}'s (birthday|party|exam|surgery|wedding) is (on {day}|on {date}|next {day})(,| so|.) remind me {when} to {task}
    {person} (is coming|arrives|lands|wants me to be there) at {plain_clock}(,| so|.) remind me to {task} {when}
    {person} will (kill me|be furious|be upset|never forgive me|go mad) if I (don't|forget to) {task}(,| so|.) remind me {when}
    {person} (asked me|told me|wants me|needs me|expects me|is relying on me) to {task}(,| so| -|.) (remind me|nudge me|ping me|give me a reminder) {when}
    {person} (asked|wants to know) about {object}(,| so|.) remind me to {task} {when}
    I('ve| have) (promised|told) {person} I'd {task}(,| so| -|.) (remind me|nudge me|ping me|give me a shout) {when}
    I (promised|said I'd|swore I'd) {task} {when}(,| so| -|.) (remind me|don't let me forget|nudge me)
    I (nearly|almost|completely) forgot to {task} (last time|yesterday|last week|again)(,| so|.) (remind me|nudge me) {when}
    I('ll| will) (only |definitely |surely |probably |totally |)forget(,| so) (remind me|nudge me|ping me|tell me) to {task} {when}
    I(| always| tend to| usually) (lose track of time|get distracted|get carried away|zone out|fall asleep)(,| so|.) (remind me|nudge me|poke me) {when} to {task}
    I('m| am) (hopeless|terrible|useless|rubbish|no good|awful) at remembering (things|stuff|this)(,| so|.) (remind me|nudge me|prompt me) {when} to {task}
    my memory (is like a sieve|is shot|isn't what it was|is terrible)(,| so|.) (remind me|tell me|nudge me) {when} to {task}
    I( have| need|'ve got) to [text:{task} on {day}](,|.| -|;) (remind me|nudge me|ping me|give me a nudge) [when:(the day before|the night before|the evening before|that morning|an hour before|two days before|a week before|beforehand|half an hour before|the week before)]
    I promised to [text:{task} on {date}](,|.| -|;) (remind me|nudge me|ping me|give me a nudge) [when:(the day before|the night before|the evening before|that morning|an hour before|two days before|a week before|beforehand|half an hour before|the week before)]
    {matter} is (on {day}|next week|on {date}|at {plain_clock})(,|.| -|;) (remind me|nudge me|ping me|give me a shout) [when:(the day before|the night before|the evening before|that morning|an hour before|two days before|a week before|beforehand|half an hour before|the week before)]
    remind me [when:(the day before|the night before|the evening before|that morning|an hour before|two days before|a week before|beforehand|half an hour before|the week before)] that [text:{person}'s birthday is on {date}]
    remind me to {task} [when:(before|after|during) (the meeting|dinner|my shift|the match|the game|class|church|lunch|work)]
    remind me to {task} [when:(before I leave|after I get up|once the kids are in bed|when the match is over|when I finish work|after I've eaten)]
    since {common_clause}, remind me {when} to {task}
    because {common_clause}, I need a reminder to {task} {when}
    as {common_clause}, (please |)remind me to {task} {when}
    {common_clause}(,| so|, so|.) (remind me|nudge me|ping me|set a reminder) {when} to {task}
    {common_clause}(,| so|, so|.) (remind me|nudge me|ping me|set a reminder) to {task} {when}
    there's no (way|chance) I'll remember to {task} {when}(,| so|.) (remind me|remind me please|give me a nudge)
    I'm (off out|going out|heading out|about to leave|in meetings all day|driving)(,| so|.) (remind me|ping me) {when} to {task}
    I can't (do it|talk|deal with it) now(,| so| -|.) (remind me|nudge me|bug me) {when} to {task}
    I'd (better|best) {task} {when}(,| so| -|.) (give me a nudge|remind me|nudge me|a reminder would help)
    the (doctor|dentist|vet|nurse|chemist|teacher|bank|landlord) (said|says|told me) to {task} {when}(,| so|.) (remind me|please remind me|can you remind me)
    the (doctor|dentist|vet|teacher|landlord) wants me to {task}(,| so| -|.) remind me {when}
    I (just put|have just put|put) {grocery} in the (oven|freezer|fridge)(,| so|.) remind me {when} to {task}
    it's (important|crucial|vital|essential|urgent) that I {task} {when}(,| so| -|.) (remind me|don't let me forget|please remind me)
    I (mustn't|must not|can't|cannot|really can't|absolutely can't) (forget|fail|neglect) to {task} {when}(,| so| -|.) (remind me|please remind me|set a reminder)
    I (have got|have|need) to {task} but (not now|not yet|I'm busy|I'm too tired)(,| -|.) (remind me|ask me again|nudge me) {when}
    I want to {task} but I'll forget(,| so|.) (remind me|nudge me|poke me) {when}
    I('ve| have) been (meaning|trying) to {task} for (ages|weeks|days)(,| -|.) (remind me|nag me|bug me|nudge me) {when}
    I should (really|probably) {task}(,| -|.) (remind me|nudge me|nag me about it|give me a kick) {when}
    I was going to {task}, (remind me|tell me again|nudge me) {when}
    (so |)if you could (remind|nudge|ping) me {when} to {task}(,|) (that would be great|that'd be great|I'd be grateful|that would help)
    {common_clause}(,| and|) so if you could (remind|nudge|ping) me {when} to {task}(,|) (that would be great|that'd be lovely|I'd be grateful)
    (I'm seeing|I'm meeting|I must call|I have to ring|I see) {person} (tomorrow|on {day}|next {day}|next week|at {plain_clock})(,| so|.) remind me {when} to {task}
    {person} wants {object} by {plain_clock}(,| so|.) remind me {when} to {task}
    I never (remember|think) to {task}(,| so|.) (remind me|nudge me|ping me) {when}
""")
"""The reason comes first; times in it are not the reminder's."""
_ASKED_SIDEWAYS = lines("""
    it'd be (a shame|a disaster|bad|terrible|awful) if I forgot to {task} {when}(,| so| -|.) (remind me|give me a nudge|nudge me|don't let me)
    it would be (helpful|great|lovely|handy|useful|ace|awesome) if you could (remind|nudge|ping|tell) me {when} to {task}
    it would (help|help me|help a lot|be good|be nice) to get a reminder {when} to {task}
    I'd be (grateful|glad|obliged|thankful|so happy) (if you'd remind|if you could remind|if you reminded) me to {task} {when}
    I'd (appreciate it|be delighted|love it) if you (reminded|nudged|pinged|told) me {when} to {task}
    I would (be grateful|be glad|be obliged) for a reminder {when} to {task}
    I( could use| could do with| wouldn't mind| fancy| would welcome|'d welcome) a (reminder|nudge|prompt|heads-up) {when} to {task}
    I (could use|could do with|wouldn't mind) a (reminder|nudge|prompt) to {task} {when}
    I( could use| could do with| will need|'ll need) a (reminder|nudge|prompt|heads-up) {when} (about|for) {matter}
    I( mustn't| must not| can't| cannot| don't want to| would hate to|'d hate to) (forget|miss|overlook) {matter} {when}(,| -|.) (remind me|give me a shout|set a reminder|nudge me)
    I (mustn't|must not|can't afford to|don't want to|dare not) forget to {task} {when}
    I (mustn't|must not|can't) miss {matter} {when}
    I( need| want|'d like| would like| expect) you to (remind|ping|nudge|prod|tell|alert|warn|notify) me {when} to {task}
    I( need| want|'d like| would like) you to (remind|ping|nudge|prod|tell|alert|notify) me to {task} {when}
    I( need| want|'d like| would like) you to (remind|nudge|warn|tell) me about {matter} {when}
    I('ll| will) (need|want) (reminding|nudging|prodding|a poke) {when} to {task}
    I('ll| will) (need|want) (reminding|nudging|chasing|a reminder) {when} about {matter}
    I need (reminding|nagging|prompting) to {task} {when}
    I (need|have|want) to be (told|prompted|nudged|pinged|poked) {when} to {task}
    I want to be (warned|told|alerted|notified|reminded) {when} that {clause}
    (can|could|may) I (get|have|ask for|request|trouble you for) a (reminder|nudge|prompt|heads-up) {when} to {task}
    (can|could) I (be|get) (reminded|nudged|pinged|prompted) {when} to {task}
    (can|could) I be reminded about {matter} {when}
    (is|would) it (possible|ok|okay|be possible|be ok) to (get|have|set|receive) a reminder {when} to {task}
    (it is|it's|is it) possible to remind me (about |of |){matter} {when}
    is there (any|a) (chance|way) you (could|can) remind me to {task} {when}
    (are|would) you (able|be able|willing|happy|free) to remind me to {task} {when}
    do you think you (could|can) remind me {when} to {task}
    (do me a favour|do me a favor|do us a favour|be a dear|be a love|be an angel|be a star|do me a solid) and (remind|nudge|tell|ping) me {when} to {task}
    would you be so (kind|good) as to remind me {when} to {task}
    (will|would|won't) you (please |kindly |)(tell me|let me know) when it's time to {task}, {when}
    (why don't you|how about you|perhaps you could|maybe you could|you could|you might) remind me {when} to {task}
    you (should|must|have to|need to|better) (remind|tell|warn) me {when} to {task}
    you're (going to|gonna|meant to) remind me {when} to {task}
    your (job|task|mission) is to remind me {when} to {task}
    I'm (counting|relying|depending) on you to (remind|tell|nudge) me to {task} {when}
    I'm (trusting|asking|begging) you to remind me {when} to {task}
    (what are the chances of|any chance of|any hope of|how about|what about) (a reminder|a nudge|a prompt) {when} to {task}
    (shall we|let's|let us|can we) (set|have|make|do|schedule) a reminder {when} to {task}
    let's (not forget|remember|make sure I don't forget|be sure) to {task} {when}
    let me (set|make|have|create|get) a reminder to {task} {when}
    let me be reminded {when} (to {task}|about {matter})
    let me not (forget|miss|overlook) (to {task}|{matter}) {when}
    a reminder to {task} {when} (would be nice|would be great|would help|wouldn't hurt|please|if you would)
    a (nudge|heads-up|poke|prompt) {when} to {task} (would be nice|would be great|would help|wouldn't go amiss|please)
    a quick (nudge|ping|poke|reminder|prompt) {when} (about|re|on) {matter} (would be nice|would be great|would help|please)
    I'd like (it if you reminded me|you reminding me|a prompt|a little nudge) {when} to {task}
    I wish to be reminded {when} to {task}
    I wonder if you could remind me {when} to {task}
    I was (wondering|hoping) (if |whether |)you could remind me to {task} {when}
    I was hoping for a (nudge|reminder) {when} to {task}
    I'd (hate|be sorry) to forget to {task} {when}(,| so| -|.) (remind me|nudge me)
    once it's {late_clock}(,|) (remind|tell|nudge|ping) me to {task}
    as soon as it's {late_clock}(,|) (remind|tell|nudge|poke) me to {task}
    the moment it's {late_clock} (tell|remind|poke) me to {task}
""")
"""Wishes, questions and hints."""
_OTHER_VERBS = lines("""
    don't let {matter} slip my mind {when}
    (don't|do not) let me (miss|skip|overlook|sleep through|be late for|blow off) {matter} {when}
    (don't|do not) let it slip my mind to {task} {when}
    (don't|do not) let me (go|leave|get away) without (telling me|reminding me) to {task} {when}
    (don't|do not) you (let me forget|dare let me forget) to {task} {when}
    (keep|help keep) me from forgetting to {task} {when}
    (stop|prevent|save) me (|from) forgetting to {task} {when}
    (jog|refresh|nudge) my memory {when} (about {matter}|to {task})
    bring {matter} to my attention {when}
    bring {matter} up with me {when}
    mention {matter} to me {when}
    raise {matter} with me {when}
    flag {matter} (|for me |up ){when}
    (bug|nag|pester|hassle|badger|hound) me {when} (to {task}|about {matter})
    (bug|nag|pester|hassle|harass|chase) me to {task} {when}
    (give|drop|send|shoot|leave|slip) me a (reminder|nudge|ping|prompt|line|message|note|notification|alert|memo) {when} to {task}
    (give|drop|send|shoot|fire) me a (reminder|nudge|ping|prompt|message|notification|alert|bell|heads-up) to {task} {when}
    (give|drop|send|shoot) me a (reminder|heads-up|ping|notification|nudge|warning|note) {when} (about|on|re|for) {matter}
    (give|drop|send|shoot) me a (heads-up|ping|notification|warning|shout) {when} that {clause}
    (give us|gimme|gis) a (shout|nudge|poke|bell|bump|reminder) {when} to {task}
    (give us|gimme) a (shout|nudge|reminder|heads up) {when} about {matter}
    (pop|stick|bung|chuck|throw|put|drop|whack|slot|shove|pencil) in a reminder {when} to {task}
    (pop|stick|bung|chuck|throw|put|drop|get) a reminder (in|on|up) {when} (to {task}|for {matter}|about {matter})
    (pop|stick|put|get|have) a reminder on (for|to) {task} {when}
    (put|pencil|stick|pop|mark|enter|log) {matter} (down|in) for {bare_when} (and remind me|with a reminder|and ping me)
    (put|pencil|stick|mark|note) me down (for {matter}|to {task}) {when}
    pencil in {matter} for {bare_when}
    (mark|block|reserve) {bare_when} (off |out |)(for|as) {matter} and remind me
    (diarise|diarize|calendar) {matter} for {bare_when}
    book me (a reminder|a nudge) for {bare_when}(:| -| to) {task}
    (log|file|register|raise|lodge|arrange|queue up) a reminder {when} (to {task}|for {matter})
    (kindly|please) (do the needful and remind me|intimate me|revert with a reminder|remind me) {when} to {task}
    (tell me|let me know) {when} to {task}
    (tell|shout|yell|holler at|beep|buzz|bleep|ping) me when it's time to {task}(,|) {when}
    let me know {when} so (that |)I (can|remember to|don't forget to) {task}
    (notify|alert|warn) me {when} (that |)(I have to|I need to|I must|I should|I'm supposed to) {task}
    (shout|holler|yell|scream) {when}(,| so) I (can |don't forget to |remember to ){task}
    get me to {task} {when}
    (see|make sure) (that |)I (actually|really|definitely) {task} {when}
    make sure (that |)I've (remembered|not forgotten) to {task} {when}
    make sure (that |)(I'm|I am) (reminded|told|nudged) to {task} {when}
    (ensure|check) (that |)I (don't forget|remember|have remembered) {matter} {when}
    (hold me to it|keep me honest)(:|,| -) {task} {when}
    (poke|prod) me {when} to {task}
    hit me up {when} (about|re|for) {matter}
    (sound|ring) the alarm {when} (for {matter}|so I {task})
    you'll remind me to {task} {when}, (right|won't you|yeah|ok)
    you (can|could) remind me {when} to {task}
    next up(:|,| -) remind me to {task} {when}
    (also|plus) {when} to {task}(,| -) (remind me|reminder)
    same again but to {task} {when}
    (and another|and one|and one more)(:|,| to) {task} {when}
    and (also |)remind me to {task} {when}
    and don't forget to remind me {when} to {task}
    remember me to {task} {when}
    remember me (please |){when} (about {matter}|to {task}|that I must {task})
    make me (remember|recall|think of) to {task} {when}
    make me (remember|think of|aware of) {matter} {when}
    (make|do|put) for me a reminder {when} to {task}
    please to remind me {when} for to {task}
    remind to me {when} to {task}
    remind me please that {when} I (have|must|need) to {task}
    remind me (for|re|regarding|concerning|on) {matter} {when}
    remind me {when} (re|regarding|concerning|on|for) {matter}
    (remind|tell|notify|alert) me {when} (that |)[text:(it's|it is) time to {task}]
    remind me {when} [text:(I've got|I have|there's|we've got) {event}]
    remind me (that |)[text:(I've got|I have|there's|we've got) {event}] {when}
    remind me {when} I (need|have|want|must|ought) to {task}
    remind me {when} of (the fact |)that {clause}
    remind me {when} (please |kindly )to {task}
    remind me {when} [text:not to {task}]
    remind me, {when}, to {task}
    remind me - {when} - to {task}
    remind me to remember to {task} {when}
    remind me to {task}, {when}
    remind me to {task}(.|;| -|:) {when}
    remind me to {task}. (Make it|Do it|Say|Let's say|Maybe|That should be|It has to be) {when}
    remind me to {task}(.|,) (say|let's say|maybe|ideally|preferably|if possible|I think) {when}
    remind me about {matter}(.|,| -) {when} (is fine|should do|would be best|is best|will do|works)
    remind me to {task}(.|,| -) {when} (is fine|should do|would be best|is best|will do|works)
    remind me about {matter}. (Make it|Say|Let's say|It's|That's) {when}
    remind me of something {when}(:| -|,) {task}
    remind me of one thing(:| -|,) {task} {when}
    (one thing|something|a thing) to remind me of {when}(:| -|,) {task}
    (what|the thing) I need to be reminded of {when} is to {task}
    set a reminder. {task}(.|,) {when}
    set a reminder. {when}(.|,) {task}
    new reminder. (It's|I need|I want|It is) to {task} {when}
    I need a reminder. {when}(.|,| -) {task}
    I need a reminder (set|put in|made|scheduled) {when} (to {task}|for {matter})
    I want a reminder (popping up|going off|to come up|to go off|to pop up) {when} to {task}
    have a reminder (pop up|go off|come up|ready) {when} (to {task}|about {matter})
    (make|let) my (phone|computer|laptop) (buzz|beep|bleep|ping) {when} to {task}
    (schedule|plan|arrange|queue) (a nudge|a ping|an alert|a notification|a prompt|a push|a memo) {when} (to {task}|for {matter}|about {matter})
    (set|create|make|add) an (alert|reminder alert|notification|event) {when} (to {task}|for {matter}|about {matter})
    set (me |)(up |)(a|one) reminder(,|:| -) {bare_when}(,|:| -) {task}
    set reminder {when} {task}
    set reminder {task} {when}
    set reminder for {bare_when} {task}
    add reminder(:|) {task} {when}
    create reminder {when}(:| -|) {task}
    create reminder to {task} {when}
    (start|begin) a reminder(:| -|) {task} {when}
    schedule (me |)a reminder for {bare_when}(:| -| to|,) {task}
    schedule {matter} {when}
    I've got {event} {when}(,| -|;|.) (remind me|remind me please|set a reminder|nudge me|don't let me forget|give me a heads-up)
    there's {event} {when}(,| -|;|.) (remind me|remind me please|set a reminder|nudge me|don't let me forget|give me a shout)
    we('ve got| have) {event} {when}(,| -|;|.) (remind me|remind me please|set a reminder|nudge me)
    {matter} is {when}(,| -|;|.) (remind me|set a reminder|please remind me|don't let me forget it|don't let me miss it)
    I (need|have) to be (reminded|told) about {matter} {when}
    I (won't|don't) (remember|manage) to {task} {when} (unless you remind me|unless you tell me|if you don't remind me|without a nudge)
    (if I don't|unless I) {task} {when} I'm (in trouble|toast|doomed|dead)(,| so|.) remind me
    if you don't remind me to {task} {when}(,|) (I won't|I'll forget|nobody will|it won't happen)
    {when} I('ll| will) (need|have) to {task}(,| -|.) (remind me|give me a shout|ping me|nudge me)
    {when} I (should|must|ought to|gotta) {task}(,| so| -|.) (remind me|don't let me forget|ping me)
    {when}(,|:|) (it's|will be|it is) time to {task}(,| -|.) (remind me|please remind me|let me know)
    {when} (tell me|let me know|warn me) that {clause}
    {when} (give me a (shout|nudge|heads-up|poke|ping)) (to {task}|about {matter})
    {when}(,|) (bug|nag|poke|prod|nudge) me (to {task}|about {matter})
    {when}(,|) I( want| need|'d like) (a reminder|you to remind me|to be reminded) to {task}
    {when}(,|) (please |)(don't let me forget|make sure I remember) to {task}
    {when}(,|) (don't let me miss|make sure I don't miss|flag|bring up) {matter}
    {when}(,|) (could|can|would) you (give me a shout|let me know|drop me a line|buzz me|warn me) (to {task}|about {matter})
""")
"""Other verbs and other orders."""
_TERSE = lines("""
    {matter} {bare_when} (reminder|reminder pls|reminder please|remind me|rmd me)
    {matter}( -|,|:| @) {bare_when}(,| -|.) (remind me|reminder|rmd me|set a reminder)
    {task}( -|,|;) {bare_when}(,| -|;) (remind me|reminder|set a reminder|pls remind)
    {task} {when}(,| -|;|) (rmd me|reminder|remind|reminder set|remind me plz|reminder pls|ping me)
    {bare_when}(:| -|,|) {task}(,| -|;|) (reminder|remind me|rmd me|remind|pls remind)
    {bare_when}(:| -|,|) {matter}(,| -|;|) (reminder|remind me|rmd|remind)
    reminder {bare_when} {matter}
    reminder {matter} {bare_when}
    reminder(:| -|) {matter}(,| -|) {when}
    reminder(:| -) {bare_when}(:| -|,|;) {matter}
    reminder(,|) {when}(,|:| -) {matter}
    reminder (@ |4 |){bare_when}(:| -|) {task}
    reminder {when} (that|-|:) {clause}
    reminder that {clause} {when}
    (new|another|quick) reminder {bare_when} {task}
    (rmd|rmnd|remnd|remind) me (2|to) {task} {when}
    (rmd|rmnd|remind) me {when} (2|to) {task}
    (rmd|remind) me (abt|bout|re) {matter} {when}
    (rmd|remind) {task} {when}
    (rmd|remind)(:| -) {when}(,| -|:) {task}
    remind {when}(:| -|) {task}
    remind me @ {bare_when} (to |2 |){task}
    remind me {matter} {when}
    remind me {bare_when}(,| -|:) {task}
    remind me {bare_when} (about|re|for) {matter}
    remind me for {bare_when}(:| -| to|,) {task}
    remind(:|) {task}(,| -|;) {bare_when}
    ping me {when}(:| -|,) {task}
    (ping|nudge|poke|buzz|alert)(:|) {task} {when}
    alert(:| -|) {matter} {when}
    {when}(:| -|) (ping|nudge|alert|poke) (me |)(re |about |- |: ){matter}
    (gotta|need to|have to|got to|must) {task} {when}(,| -|.) (remind me|rmd me|remind me pls|ping me)
    (gotta|need to|have to|got to) {task}(,| -|.) (remind me|rmd me|ping me) {when}
    (dont|don't|do not) lemme forget to {task} {when}
    (lemme know|hmu|hit me up|holla|tell me) {when} to {task}
    (rmd|remind) me 2 {task} {when}
    (rmdr|rem|reminder)(:| -) {task} @ {bare_when}
    (yo|oi|bro|dude|mate)(,|) (remind|rmd|ping) me to {task} {when}
    can u (remind|rmd|ping) me to {task} {when}
    u gotta remind me {when} to {task}
    need (a |)(reminder|nudge) {when}(:| -| to|,) {task}
    want (a |)(reminder|nudge) {when}(:| -| to|,) {task}
    need reminding {when}(:| -| to|,) {task}
    to be reminded {when}(:| -|,) {task}
    memo to self(:| -|,) {task} {when}(,| -|.) (remind me|set a reminder)
    (future me|tomorrow me|me later) (needs|has) to {task} {when}(,| -|.) (remind me|remind him|set a reminder)
    urgent reminder(:| -|,) {task} {when}
    one-time reminder(:| -|,| to) {task} {when}
""")
"""Telegraphic, dictated and chatty."""
_ALARMS = lines("""
    (set|create|make|add|put) (an |)[text:alarm] for {alarm_time}
    (set|create|make) an [text:alarm] {wake_when}
    (I need|I want|give me) an [text:alarm] {wake_when}
    [text:wake me up] {wake_when}
    [text:wake me] {wake_when}
    I need to get up {wake_when}, [text:alarm]
    (set|create|make|add|put|put on|get|start) (an|my|the|me an) [text:alarm] for {alarm_time}
    (set|need|want|add|new) [text:alarm] for {alarm_time}
    [text:alarm] {alarm_time}
    [text:alarm]( for| -|:|,) {alarm_time}(| please)
    [text:alarm] {wake_when} (please|pls|thanks)
    (can|could|may) (you|I) (set|get|have) an [text:alarm] for {alarm_time}
    (I need|I want|I'd like|give me|get me|schedule|turn on|I'll need) an [text:alarm] for {alarm_time}
    my [text:alarm] should (ring|go off|sound|be) {wake_when}
    (have|let|make) (the|my|an) [text:alarm] (ring|go off|sound|wake me|play) {wake_when}
    (set|have|put) the [text:alarm] to (ring|go off|sound) {wake_when}
    I( have| need| want|'ve got) to (be up|get up|wake up|be awake) by {plain_clock}(,| so| -|.) (set|put on|give me) an [text:alarm] for {alarm_time}
    I (have|need|want) to (be up|get up|be awake) early, [text:wake me] {wake_when}
    (can|could|would|will) you [text:wake me up] {wake_when}
    (can|could|would|will) you [text:wake me] {wake_when}
    I( want| need|'d like) you to [text:wake me up] {wake_when}
    {wake_when}(,|) [text:wake me up]
    {wake_when}(,|) (please |)[text:wake me]
    [text:get me up] {wake_when}
    [text:get me out of bed] {wake_when}
    [text:wake us up] {wake_when}
    make sure (you |)[text:wake me up] {wake_when}
    don't forget to [text:wake me up] {wake_when}
    (I need|I want|I'd like|give me|schedule|book|set|book me|set up) a [text:wake-up call] {wake_when}
    (I need|I want|I'd like|give me|book me|set) a [text:wake-up call] for {alarm_time}
    (I need|I want|set|give me|put on) a [text:wake-up alarm] for {alarm_time}
    [text:wake-up call] {wake_when}(,|) (please|pls)
    I need to (wake up|get up|be woken) {wake_when}(,| so| -|.) (set an|put an) [text:alarm]
    (set|create|put on|make) an alarm {when} to {task}
    (set|create|put on|make) an alarm for {alarm_time} to {task}
    (set|create|put on|make) an alarm to {task} {when}
    (set|create|make|put) an alarm (for|about) {matter} {when}
    an alarm {when} (to {task}|for {matter}) (please|would be good|would help)
    alarm {when}(:| -|,) {task}
    alarm to {task} {when}
    {when}(:| -|,) alarm(,|:| -| to) {task}
    [text:wake me up] {which_day} {what_time}
    {which_day} [text:wake me up] {what_time}
    (set|make|create) an [text:alarm] {which_day} {what_time}
    {which_day} (set|I need|I want) an [text:alarm] (for|at) {late_clock}
    (need|want|set|put on) an [text:alarm] {wake_when}
""")
"""Alarms and wake-ups."""

CREATE = Intent(
    name="reminder_create",
    tool="reminder_create",
    arguments={**WHEN, **TEXT},
    weight=3.6,
    plain=_PLAINEST,
    phrases=(*_PLAIN, *_TWO_PLACES, *_REASON_FIRST, *_ASKED_SIDEWAYS, *_OTHER_VERBS, *_TERSE, *_ALARMS),
)
