"""Turns the everyday wording of a sum into signs: `split 84 between 4`, `80 plus 20% VAT`, `5 less than 20`.

Tables of patterns, from whole sentences down to single words; numbers and brackets are left to `arithmetic_words`.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence

from engine.tools.builtin.spoken_numbers import ORDINALS

_Replacement = str | Callable[[re.Match[str]], str]

_ORDINAL = rf"(?P<nth>{'|'.join(ORDINALS)}|[0-9]+(?:st|nd|rd|th))"
_EVENLY = r"(?: up| out| equally| evenly| equal| fairly)*"
_CHARGE = r"(?:sales tax|service charge|service|tax|vat|gst|tip|gratuity|interest|commission|fee|surcharge|mark-?up)"
_CUT = r"(?:off|discount|reduction|rebate)"
_BILL = r"(?: a| my| our)?(?: (?:bill|cheque|check|total|sum) of)?"
_PEOPLE = (
    r"(?:people|persons|friends|guests|mates|kids|children|colleagues|diners|of us|of them|equal parts|parts|groups"
    r"|shares|portions)"
)


def _nth(match: re.Match[str]) -> str:
    word = match["nth"]
    return str(ORDINALS[word]) if word in ORDINALS else re.sub(r"\D", "", word)


def _patterns(*table: tuple[str, _Replacement]) -> Sequence[tuple[re.Pattern[str], _Replacement]]:
    return tuple((re.compile(pattern, re.IGNORECASE), replacement) for pattern, replacement in table)


_END = " ?=.,:;"
_THE = re.compile(r"\bthe\b")
_ASKS_TO = re.compile(r"add|subtract|take")
_TO_THE = re.compile(
    r"\bto the (?=(?:[0-9]+(?!st|nd|rd|th|[0-9])|-|minus|negative|zero|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|half)(?![a-z]))"
)
_SIGN_WORDS = "plus|minus|times|mod|over|percent|pct|divided|multiplied|squared|cubed|into"
_RUN_ON = re.compile(
    rf"(?<=[0-9)])(?=(?:{_SIGN_WORDS})(?![a-z]))|(?<=plus)(?=[0-9])|(?<=minus)(?=[0-9])|(?<=times)(?=[0-9])"
)
_AROUND = _patterns(
    (r"^(?:so|ok|okay|and|now|please|hey)[, ]+(?=[a-z0-9])", ""),
    (r"^(?:(?:can|could|would|will) you |please |tell me |give me |show me |do you know )+", ""),
    (r"^(?:calculate|compute|work out|figure out|evaluate|solve|calc|maths?)[: ]+", ""),
    (r"^(?:what|how much)(?:'?s| is| are| was| would be| will be)? (?:left|remains|remaining) (?=if|when)", ""),
    (
        (
            r"^(?:what|how much|how many) (?:do|does|did|would|will|can|could)(?: (?:i|you|we|it|that))? "
            r"(?:get|have|pay|be|make|owe)(?: (?:for|if|when|by|from|with))?(?: (?:i|you|we))?(?: do)? "
        ),
        "",
    ),
    (r"^(?:if|when) (?:i|you|we) ", ""),
    (
        (
            r"^(?:what(?:'?s| is| are| does| do| would| will)?|how (?:much|many) (?:is|are|would|will|does|do)) "
            r"(?!percent|per cent|%|go\b)"
        ),
        "",
    ),
    (r"^(?:the )?(?:result|answer|value|solution) (?:of|to) ", ""),
    (
        (
            r",? (?:(?:and )?(?:how much|what)(?: is| does|'?s| do| would)?"
            r"(?: (?:that|it|this|each|we|i|everyone|one))*(?: (?:person|make|pay|each|get|be|come to|owe|mean))*)$"
        ),
        "",
    ),
    (
        (
            r",? (?:be|makes?|(?:comes?|works? out|adds? up|amounts?) to|equals?(?: to)?(?: what)?|gives?|costs?"
            r"|is what|is|please|altogether)$"
        ),
        "",
    ),
    (r",? (?:in total|in all|all together|all in all|each|apiece|per person|a head|a piece|per head)$", ""),
)
_SENTENCES = _patterns(
    (r"^(?:split|share|divide|divvy|cut|break) (?P<a>.+?) (?:in|into|by) (?:half|halves)$", r"(\g<a>) / 2"),
    (r"^halve (?P<a>.+)$", r"(\g<a>) / 2"),
    # a wording with its own verb: the first part goes into brackets, the second keeps to the rules of precedence
    (
        (
            rf"^(?:split|share|divide|divvy){_BILL} (?P<a>.+?){_EVENLY} "
            rf"(?P<b>\S+) ways{_EVENLY}$"
        ),
        r"(\g<a>) between \g<b>",
    ),
    (
        (
            rf"^(?:split|share|divvy){_BILL} (?P<a>.+?){_EVENLY} "
            r"(?:between|among|amongst|across|by|into|with|in)(?: us)? (?P<b>.+)$"
        ),
        r"(\g<a>) between \g<b>",
    ),
    (rf"^divide (?P<a>.+?){_EVENLY} (?:between|among|amongst|across) (?P<b>.+)$", r"(\g<a>) between \g<b>"),
    (
        r"^(?:increase|raise|up|bump|grow|mark up) (?P<a>.+?)(?: up)? by (?P<b>.+)$",
        r"(\g<a>) plus \g<b>",
    ),
    (r"^(?:decrease|reduce|lower|cut|drop|discount|shrink) (?P<a>.+?) by (?P<b>.+)$", r"(\g<a>) minus \g<b>"),
    (r"^(?:take|knock|cut|get|remove) (?P<a>.+?) off(?: of)? (?P<b>.+)$", r"(\g<a>) off (\g<b>)"),
    (
        r"^(?:take|deduct|remove|subtract|minus)(?: away)? (?P<a>.+?)(?: away)? from (?P<b>.+)$",
        r"subtract \g<a> from \g<b>",
    ),
    (
        (
            r"^(?:remainder|rest|modulus|left ?over)(?: of| when| if| from| for| after)? (?P<a>.+?)"
            r"(?: is)? (?:divided by|over|by|/|÷|(?<=[0-9] )and(?= [0-9])) (?P<b>.+)$"
        ),
        r"(\g<a>) mod (\g<b>)",
    ),
    (rf"^add (?P<a>.+?%)(?: {_CHARGE})? (?:to|on|onto) (?P<b>.+)$", r"(\g<b>) plus \g<a>"),
    (r"^add (?P<a>.+?) on ?to (?P<b>.+)$", r"add \g<a> to \g<b>"),
    (r"^(?P<a>.+?) more than (?P<b>.+)$", r"(\g<b>) plus (\g<a>)"),
    (r"^(?P<a>.+?) (?:less|fewer) than (?P<b>.+)$", r"(\g<b>) minus (\g<a>)"),
    (r"^(?P<a>[0-9]+|[a-z]+) [a-z]+s at (?P<b>[$€£]?[0-9.]+)$", r"\g<a> at \g<b>"),
    (r"^times (?P<a>\S+) by (?P<b>.+)$", r"(\g<a>) * \g<b>"),
)
_PERCENTAGES = _patterns(
    (r"\b(?:percent|per cent|per-cent|pct)\b(?!age)", "%"),
    (r"\s+%", "%"),
    (rf"\b(?:an? )?{_CHARGE} (?:of|at) (?P<rate>[^ ]+%)", r"\g<rate> tax"),
    (rf"\b(?:an? )?{_CUT} of (?P<rate>[^ ]+%)", r"\g<rate> discount"),
    (rf"\b(?:with|after|at) (?:an? )?(?P<rate>(?:[a-z]+ ){{0,6}}?[^ ]+%) {_CUT}(?! \S)", r"minus \g<rate>"),
    (
        rf"(?<=\S )(?P<sign>minus|less|-) (?:an? )?(?P<rate>(?:[a-z]+ ){{0,6}}?[^ ]+%) {_CUT}(?! \S)",
        r"\g<sign> \g<rate>",
    ),
    (rf"\bwith (?:an? )?(?P<rate>(?:[a-z]+ ){{0,6}}?[^ ]+% {_CHARGE}\b)", r"plus \g<rate>"),
    (rf"% {_CHARGE}\b(?! (?:on|for|of)\b)", "%"),
    (rf"% {_CUT} (?:on|of|from)\b", "% off"),
    (rf"% (?:{_CHARGE} )?(?:on|for)\b", "% of"),
    (rf"% {_CHARGE} of\b", "% of"),
)
_WORDS = _patterns(
    (rf"\b(?:raised )?to {_ORDINAL}(?: power)?\b", lambda match: f" ^ {_nth(match)} "),
    (r"\bto (?:an? )?power(?: of)?\b", " ^ "),
    (r"\braised to\b", " ^ "),
    (r"\b(?:square root|squareroot|sqrt)(?: of)?\b", " sqrt "),
    (r"\b(?:cube root|cubic root|cbrt)(?: of)?\b", " cbrt "),
    (rf"\b{_ORDINAL} root(?: of)?\b", lambda match: f" root{_nth(match)} "),
    (rf"\b(?:split|divided|shared){_EVENLY} (?P<b>\S+(?: \S+){{0,6}}?) ways\b", r" between \g<b> "),
    (rf"\b(?:split|divided|shared){_EVENLY} in(?:to)? (?:half|two halves)\b", " / 2 "),
    (
        (
            rf"\b(?:(?:split|shared){_EVENLY} (?:by|between|among|amongst|across|into)"
            rf"|divided{_EVENLY} (?:between|among|amongst|across|into))(?: us)?\b"
        ),
        " between ",
    ),
    (r"\b(?:among|amongst)\b", " between "),
    (rf"(?<=\w ){_PEOPLE}\b", " "),
    (r"\b(?:divide|divided|over)(?: by)?\b(?<!divide)|\bdivide by\b", " / "),
    (r"\b(?:multiply|multiplied) (?:by|with)\b|\b(?:times|multiplied)\b", " * "),
    (r"\bincreased by\b|\braised by\b|\bplus\b|\badded to\b", " + "),
    (r"\b(?:decreased|reduced|lowered) by\b|\bminus\b|\btake(?:n)? away\b|\bless\b|(?<=[0-9] )take\b", " - "),
    (r"\bmodulo\b|\bmodulus\b", " mod "),
    (r"\bhalved\b", " / 2 "),
    (r"\bdoubled\b", " * 2 "),
    (r"\btripled\b|\btrebled\b", " * 3 "),
    (r"\bsquared\b", " ^2 "),
    (r"\bcubed\b", " ^3 "),
    (r"\bsquare of\b", " square "),
    (r"\bcube of\b", " cube "),
    (r"\b(?:absolute value|abs)(?: of)?\b", " abs "),
    (r"\bnatural log(?:arithm)?(?: of)?\b|\bln(?: of)?\b", " ln "),
    (r"\blog(?:arithm)?(?: of)?\b", " log "),
    (r"\bsin(?:e)?(?: of)?\b", " sin "),
    (r"\bcos(?:ine)?(?: of)?\b", " cos "),
    (r"\btan(?:gent)?(?: of)?\b", " tan "),
    (r"\bfactorial of\b", " factorial "),
    (r"\b(?:smallest|lowest|minimum|min)(?: of)?\b", " min "),
    (r"\b(?:largest|biggest|highest|maximum|max)(?: of)?\b", " max "),
    (r"\b(?:sum|total)(?: of)?\b", " sum "),
    (r"\b(?:average|mean)(?: (?:of|between))?\b", " average "),
    (r"\bmedian(?: of)?\b", " median "),
    (r"\bproduct of\b", " product "),
    (r"\bquotient (?:of|between)\b", " quotient "),
    (r"\bdifference (?:between|of)\b", " difference "),
    (r"\b(?:twice|double)(?: of)?\b", " 2 * "),
    (r"\b(?:triple|treble|thrice)(?: of)?\b", " 3 * "),
    (r"\bquadruple(?: of)?\b", " 4 * "),
    (r"\bnegative\b", " - "),
    (r"\bpoint(?= ?[0-9])", "."),
    (r"\ban? (?=(?:dollar|euro|pound|buck|quid|cent|penny)\b)", "1 "),
    (r"(?<=[$€£¥₹])(?P<n>[0-9.,]+) ?m\b", r"\g<n> million"),
    (r"\b(?:radians?|rad|exactly|number|each|equals?)\b", " "),
    (r"\b(?:degrees?|deg)\b", " degrees "),
    (r"\bceiling\b", " ceil "),
)


PHRASE_WORDS = frozenset(
    word
    for table in (_AROUND, _SENTENCES, _PERCENTAGES, _WORDS)
    for pattern, _ in table
    for word in re.findall(r"(?<!\\)[a-z]+", pattern.pattern.replace(r"\b", " "))
)
"""The words that stand in these tables, with a few splinters of patterns among them."""


def asked(text: str) -> str:
    """Return what is asked on one line, without the words around it and in the person's own spelling."""
    line = "".join(" " if unicodedata.category(mark).startswith(("C", "Z")) else mark for mark in text)
    line = " ".join(line.replace("’", "'").split()).rstrip(_END)
    for pattern, replacement in _AROUND:
        line = pattern.sub(replacement, line).rstrip(_END)
    return line


def with_signs(text: str) -> str:
    """Return a sum in lower case with its everyday wording replaced by signs and function names."""
    plain = asked(text)
    plain = _RUN_ON.sub(" ", plain)
    if not _ASKS_TO.match(plain):
        plain = _TO_THE.sub("^ ", plain)
    plain = " ".join(_THE.sub(" ", plain).split())
    for pattern, replacement in _PERCENTAGES:
        plain = pattern.sub(replacement, plain)
    for pattern, replacement in _SENTENCES:
        plain, found = pattern.subn(replacement, plain)
        if found:
            break
    for pattern, replacement in _WORDS:
        plain = pattern.sub(replacement, plain)
    return plain.strip().strip("=?: ")
