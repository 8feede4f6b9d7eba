"""Sums that are asked as a question of their own, each with its own answer: shares, changes, tips, `5 into 100`."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.tools.builtin.arithmetic import Amount, NoAnswer, Unreadable, work_out, work_out_amount
from engine.tools.builtin.money_words import align, show_money
from engine.tools.builtin.spoken_numbers import show_number

_PERCENT = r"(?:percentage|percent|per cent|%|pct)"
_IN_PERCENT = rf"(?: is)? (?:(?:as|in) (?:an? )?{_PERCENT}|{_PERCENT} wise|percentagewise)"
_CHANGE = r"(?:change|increase|decrease|difference|rise|drop|growth|gain|loss|fall)"
_TIP = r"(?:tip|gratuity|service charge|service)"
_RATE = rf"(?P<rate>[0-9.,]+ ?{_PERCENT}|[a-z]+(?:[ -][a-z]+)? (?:percent|per cent))"
_SHARED = (
    r"(?:,? (?:and |then )?(?:split|shared|divided)(?: up| evenly| equally)* (?:(?:by|between|among|amongst|across)"
    r"(?: the| us)?|(?=\S+ ways)) ?(?P<people>\S+)(?: (?:ways|people|persons|friends|of us|guests|diners))?)?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was worked out."""

    text: str
    """The sentence for the person."""
    expression: str
    result: str
    exact: bool


def answer_question(asked: str) -> Answer | None:
    """Return the answer to a question that is in the table; raises Unreadable or NoAnswer; None for a plain sum."""
    for pattern, answer in _QUESTIONS:
        if match := pattern.fullmatch(asked):
            return answer(match)
    return None


def show_amount(amount: Amount) -> tuple[str, bool]:
    """Return a result as people write it, and whether that is all of it."""
    if amount.money:
        return show_money(amount.number, amount.money)
    number, exact = show_number(amount.number)
    if exact or "×" in number:
        return number, exact
    whole = number.lstrip("-").partition(".")[0]
    return show_number(amount.number, digits=min(12, 6 + (0 if whole == "0" else len(whole))))


def _show_percent(share: Fraction) -> tuple[str, bool]:
    percent = share * 100
    rounded = Fraction(round(percent * 100), 100)
    if percent and abs(rounded) < Fraction(1, 10):
        number, exact = show_number(percent, digits=2)
        return f"{number}%", exact
    return f"{show_number(rounded)[0]}%", rounded == percent


def _pair(first: str, second: str) -> tuple[Fraction, Fraction]:
    """Return two amounts in the same currency."""
    left, right = work_out_amount(first), work_out_amount(second)
    return align(left.number, left.money, right.number, right.money)[:2]


def _share(match: re.Match[str]) -> Answer:
    part, whole = match["part"].strip(), match["whole"].strip()
    above, below = _pair(part, whole)
    if below == 0:
        raise NoAnswer("nothing is a part of zero")
    number, exact = _show_percent(above / below)
    return Answer(
        text=f"{part} is {'' if exact else 'about '}{number} of {whole}.",
        expression=f"{part} / {whole}",
        result=number,
        exact=exact,
    )


def _change(match: re.Match[str]) -> Answer:
    before, after = match["before"].strip(), match["after"].strip()
    old, new = _pair(before, after)
    if old == 0:
        raise NoAnswer("a change from zero can't be told in percent")
    number, exact = _show_percent(abs(new - old) / abs(old))
    kind = "an increase" if new > old else "a decrease" if new < old else "a change"
    sign = "-" if new < old else ""
    return Answer(
        text=f"From {before} to {after} is {kind} of {'' if exact else 'about '}{number}.",
        expression=f"({after} - {before}) / {before}",
        result=f"{sign}{number}",
        exact=exact,
    )


def _tip(match: re.Match[str]) -> Answer:
    """Tell the tip, and with it the bill: either may be what was wanted."""
    bill = work_out_amount(match["bill"])
    rate = work_out(match["rate"])
    people = work_out(match["people"]) if match["people"] else Fraction(1)
    if people < 1 or people.denominator != 1:
        raise Unreadable("I can share a bill only among a whole number of people")
    tip = bill.number * rate / people
    number, exact = show_money(tip, bill.money)
    total, _ = show_money((bill.number * (1 + rate)) / people, bill.money)
    each = " each" if people > 1 else ""
    return Answer(
        text=f"{match[0]} {'=' if exact else '≈'} {number}{each} (the tip alone; with the bill {total}{each})",
        expression=match[0],
        result=number,
        exact=exact,
    )


def _goes_into(match: re.Match[str]) -> Answer:
    size, total = match["size"].strip(), match["total"].strip()
    below, above = _pair(size, total)
    if below == 0:
        raise NoAnswer("a number can't be divided by zero")
    times, rest = divmod(above, below)
    if rest and "sure" not in match.groupdict():
        raise Unreadable(f"do you mean {total} / {size} or {size} × {total}?")
    number, _ = show_number(Fraction(times))
    left = f", with {show_number(rest)[0]} left over" if rest else ""
    return Answer(
        text=f"{size} goes into {total} {number} {'time' if times == 1 else 'times'}{left}.",
        expression=f"{total} / {size}",
        result=number,
        exact=not rest,
    )


def _divided_into(match: re.Match[str]) -> Answer:
    """Read `divide 5 into 100` and `divide 100 into 5`, where only one of them goes without a rest."""
    first, second = match["first"].strip(), match["second"].strip()
    left, right = _pair(first, second)
    if 0 in (left, right):
        raise NoAnswer("a number can't be divided by zero")
    if abs(left) < abs(right):
        first, second, left, right = second, first, right, left
    number, exact = show_amount(Amount(left / right))
    sign = "=" if exact else "≈"
    return Answer(
        text=f"{first} / {second} {sign} {number}", expression=f"{first} / {second}", result=number, exact=exact
    )


def _table(
    *rows: tuple[str, Callable[[re.Match[str]], Answer]],
) -> Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], Answer]]]:
    return tuple((re.compile(pattern, re.IGNORECASE), answer) for pattern, answer in rows)


_QUESTIONS = _table(
    (rf"(?:what|how many|which) {_PERCENT} of (?P<whole>.+?) (?:is|are|makes?) (?P<part>.+)", _share),
    (rf"(?:what|how many|which) {_PERCENT} (?:is|are) (?P<part>.+?) (?:out of|of|from) (?P<whole>.+)", _share),
    (rf"(?P<part>.+?) (?:is|are|makes?) (?:what|how many|which) {_PERCENT} of (?P<whole>.+)", _share),
    (rf"(?:express |write |show )?(?P<part>.+?)(?: as (?:an? )?| in ){_PERCENT} of (?P<whole>.+)", _share),
    (rf"(?:express |write |show )?(?P<part>.+?) (?:out of|of|over|from) (?P<whole>.+?){_IN_PERCENT}", _share),
    (r"(?P<part>[^ ]+(?: [^ ]+)?) out of (?P<whole>.+)", _share),
    (
        (
            rf"(?:the )?{_PERCENT} {_CHANGE} (?:of going |going |in going )?(?:from|between) "
            r"(?P<before>.+?) (?:to|and) (?P<after>.+)"
        ),
        _change,
    ),
    (rf"(?:the )?{_CHANGE} (?:from|between) (?P<before>.+?) (?:to|and) (?P<after>.+?){_IN_PERCENT}", _change),
    (rf"(?:the )?{_CHANGE} in {_PERCENT} (?:from|between) (?P<before>.+?) (?:to|and) (?P<after>.+)", _change),
    (rf"from (?P<before>.+?) to (?P<after>.+?){_IN_PERCENT}(?: {_CHANGE})?", _change),
    (rf"(?:the |an? )?{_RATE} {_TIP} (?:on|for|of)(?: a| the| my| our)?(?: bill of)? (?P<bill>.+?){_SHARED}", _tip),
    (rf"(?:the |an? )?{_TIP} of {_RATE} (?:on|for)(?: a| the| my| our)?(?: bill of)? (?P<bill>.+?){_SHARED}", _tip),
    (rf"(?:the |an? )?{_TIP} (?:on|for)(?: a| the| my| our)?(?: bill of)? (?P<bill>.+?) at {_RATE}{_SHARED}", _tip),
    (
        (
            r"(?P<sure>how (?:many times|often)) (?:does|do|will|can|would) (?P<size>.+?) (?:go|fit|divide) "
            r"(?:in|into) (?P<total>.+)"
        ),
        _goes_into,
    ),
    (
        r"(?P<sure>how many) (?P<size>[0-9.]+)'?s (?:are |go |fit )?(?:there )?(?:in|into|make|make up) (?P<total>.+)",
        _goes_into,
    ),
    (r"divide (?P<first>.+?) into (?P<second>(?!half|two\b|2\b).+)", _divided_into),
    (r"(?P<size>[0-9a-z.,]+(?:[ -](?!divided|split|shared)[a-z]+)?) (?:goes )?into (?P<total>.+)", _goes_into),
)

QUESTION_WORDS = frozenset(
    word for pattern, _ in _QUESTIONS for word in re.findall(r"(?<!\\)[a-z]+", pattern.pattern.replace(r"\b", " "))
)
"""The words that stand in the table, with a few splinters of patterns among them."""
