"""What people put around a request: the wake name, politeness, asides, fillers, and second thoughts."""

from collections.abc import Mapping, Sequence

from models.starter.phrases import lines


def _forms(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


WAKE = _forms(
    "Nestor, |nestor, |nestor |hey nestor, |hey nestor |Hey Nestor, |ok nestor |hi nestor, |Nestor: |"
    "okay nestor, |yo nestor |Nestor "
)
"""Ways to call Nestor by name."""
LEAD = _forms(
    "please |please |pls |hey, |hey |ok |okay, |hi, |so |um |uh, |also |now |alright, |hello, |"
    "computer, |assistant, |quickly |and |then |oh, |right, |well, |one more thing, |sorry, |hmm, |"
    "yes, |no, |oh and |actually, |next, |great, |thanks, now |good, |ok so |listen, |quick one: |"
    "hi there, |good morning, |morning, |yeah |kindly |hey there, |ah, |first, "
)
"""Openings that fit every utterance."""
REQUEST_LEAD = _forms(
    "can you |could you |can you please |could you please |would you |would you please |will you |"
    "I want you to |I'd like you to |I need you to |please could you |go ahead and |"
    "would you mind and |can u |could u |please can you |you can |I'd love for you to |be so kind and |"
    "do me a favour and |do me a favor and |might you |are you able to |is it possible to |let's |"
    "try to |just |you should |any chance you could |mind if you |I would like you to "
)
"""Openings that need a request after them."""
TRAIL = _forms(
    " please|, please| thanks|, thanks| thank you|, ok?| ok|, ok| for me| asap| pls|, would you|"
    ", will you| if you can| cheers|, nestor| nestor|, thank you| thx| plz| please and thank you|"
    ", alright?| okay| if you please|, please nestor| would you| quickly| right away| if possible|"
    ", mate| please!|, can you| , please| will ya| ta"
)
"""Endings that are never part of a value."""
REASON = _forms(
    ", I always forget| before I forget|, it's important|, I keep forgetting|, don't forget|"
    ", it's urgent| - thanks in advance|, I'm in a hurry| because I always forget|"
    " since I tend to forget|, or else I'm in trouble|, that would help| (important)|, that'd be great|"
    " so I don't forget|, I'm busy right now"
)
"""Asides after a request."""
FILLERS = _forms(
    "just|really|actually|kindly|maybe|quickly|like|uh|simply|also|um|again|then|perhaps|er|basically|"
    "you know,|please|now"
)
"""Words that slip in between others."""
QUESTION_STARTS = _forms(
    "what|what's|whats|who|who's|whos|how|how's|when|when's|where|where's|why|do|does|did|is|are|was|"
    "were|am|can|could|would|will|which|any|have|has|had|should|whose|d'you|shall|may|got|didn't|"
    "aren't|isn't"
)
"""First words of a question, which takes a question mark and no "can you"."""
NO_REQUEST_STARTS = _forms("i|i'm|i've|i'd|my|the|we|we're|it|it's|it'd|is|you|your|no|this|that|there|here|a|an")
"""First words of a statement, which takes no "can you" either."""
BEFORE = lines("""
    I'm (busy|late|cooking|in a hurry|at work|driving|on the bus|tired|on my way).
    (my|the) {w} is {w}.
    (I've got|I have|there's) (a lot on|so much to do|a {w}|too much in my head|no time).
    {n} (called|is coming|is here|just left|asked about {o}).
    (it's|it is) (late|raining|cold|nearly time|a busy day).
    (one more thing|something else|another thing|next thing|quick question|a favour)(:|.|,)
    (that was {w}|good|great|perfect|ok then|nice one|never mind that).
    (I might forget|I'll forget|my memory is bad|I'm so forgetful)(,|.|,) so
""")
"""Sentences before a request that do not change it."""
CORRECTIONS: Mapping[str, Sequence[str]] = {
    "when": lines("""
        {when}
        {bare_when}
        {when}
        (make it|then|ok|no|sorry|I meant|I mean|oh|ah|let's say|say|ok then|in that case)(,|) {when}
        {bare_when} (then|please|instead)
        {every}
    """),
    "which": lines("""
        {topic}
        {task}
        the {topic} (one|reminder)
        the one about (|the |my ){topic}
        the [which:(first|second|third|last|1st|2nd)] (one|)
        (number|no.|nr|#|) [which:(1|2|3|4|5|one|two|three)]
        [which:(both|all)] (of them|)
        (I meant|I mean|sorry,|oh,|no,) {topic}
    """),
    "by": lines("""
        {delay}
        for {delay}
        (make it|say|ok|I mean|sorry,|oh,) {delay}
    """),
    "duration": lines("""
        {duration}
        for {duration}
        (make it|say|ok|I mean|sorry,|oh,) {duration}
    """),
}
"""What people say when a tool asks back, by the argument it asks about."""
