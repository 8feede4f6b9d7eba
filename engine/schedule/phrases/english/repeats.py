"""Reads English repetition: "every other Tuesday", "weekdays", "hourly", "each morning"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from engine.schedule.phrases.english.dates import RANGE_WORDS, read_day, read_weekdays
from engine.schedule.phrases.english.parts import read_named_part
from engine.schedule.phrases.english.spans import read_span
from engine.schedule.phrases.english.words import (
    MONTHS,
    PARTS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
    Tokens,
    read_number,
    read_ordinal,
    says,
    unit_at,
    word,
)
from engine.schedule.phrases.pieces import Clock, Date, Number, Part, Piece, Repeat, Span, Weekday
from engine.schedule.phrases.values import Doubt

Found = tuple[tuple[Piece, ...], int]

_WEEKDAYS: Final[tuple[Piece, ...]] = (Repeat(unit="week"), *(Weekday(day=day) for day in range(5)))
_WEEKENDS: Final[tuple[Piece, ...]] = (Repeat(unit="week"), Weekday(day=5), Weekday(day=6))
_ADVERBS: Final[dict[str, tuple[Piece, ...]]] = {
    "daily": (Repeat(unit="day"),),
    "everyday": (Repeat(unit="day"),),
    "nightly": (Repeat(unit="day"), Part(name="night")),
    "hourly": (Repeat(unit="hour"),),
    "weekly": (Repeat(unit="week"),),
    "fortnightly": (Repeat(unit="week", interval=2),),
    "monthly": (Repeat(unit="month"),),
    "yearly": (Repeat(unit="year"),),
    "annually": (Repeat(unit="year"),),
    "quarterly": (Repeat(unit="month", interval=3),),
    "weekdays": _WEEKDAYS,
    "workdays": _WEEKDAYS,
    "schooldays": _WEEKDAYS,
    "weekends": _WEEKENDS,
    "mornings": (Repeat(unit="day"), Part(name="morning")),
    "afternoons": (Repeat(unit="day"), Part(name="afternoon")),
    "evenings": (Repeat(unit="day"), Part(name="evening")),
    "nights": (Repeat(unit="day"), Part(name="night")),
}
_TIMES_A_DAY: Final = {2: (9, 21), 3: (9, 15, 21), 4: (9, 13, 17, 21)}
_DAYS_OF_WORK: Final = frozenset({"working", "business", "work", "school"})
_EITHER: Final = {
    "biweekly": "every two weeks, or twice a week",
    "bi weekly": "every two weeks, or twice a week",
    "bimonthly": "every two months, or twice a month",
    "bi monthly": "every two months, or twice a month",
    "semi weekly": "twice a week, and on which days",
    "biannually": "every two years, or twice a year",
}


def read_repeat(tokens: Tokens, at: int) -> Found | None:
    """Read how something repeats, as one or more pieces, and where it ends."""
    for words, choice in _EITHER.items():
        if says(tokens, at, words):
            raise Doubt("ambiguous", f"Did you mean {choice}?")
    several = _read_several_times(tokens, at)
    if several is not None:
        return several
    begin = at
    if word(tokens, begin) in {"on", "at", "in"}:
        begin += 1
    if word(tokens, begin) in {"the", "all"}:
        begin += 1
    here = word(tokens, begin)
    if here in _ADVERBS:
        return _ADVERBS[here], begin + 1
    if here in _DAYS_OF_WORK and word(tokens, begin + 1) == "days":
        return _WEEKDAYS, begin + 2
    if here == "alternate":
        return _read_alternate(tokens, begin + 1)
    weekdays = _read_weekday_range(tokens, begin)
    if weekdays is not None:
        return weekdays
    if here in WEEKDAY_PLURALS:
        return (Repeat(unit="week"), Weekday(day=WEEKDAY_PLURALS[here])), begin + 1
    if word(tokens, at) == "once":
        if word(tokens, at + 1) in {"daily", "weekly", "monthly", "yearly"}:
            return _ADVERBS[tokens[at + 1]], at + 2
        if word(tokens, at + 1) in {"every", "each"}:
            return _read_every(tokens, at + 2)
        if word(tokens, at + 1) in {"a", "an", "per"}:
            return _read_unit(tokens, at + 2, 1)
        return None
    if word(tokens, at) in {"every", "each"}:
        begin = at + 1
        for words in ("and every", "single", "blessed", "single blessed"):
            if says(tokens, begin, words):
                begin += len(words.split())
        return _read_every(tokens, begin)
    return None


def join_times(tokens: Tokens, pieces: Sequence[Piece], starts: Sequence[int]) -> list[Piece]:
    """Put the times of "every day at 9 and 17:00" and "every morning and evening" into the repetition.

    `starts` says where each piece begins in the phrase.
    """
    repeats = [piece for piece in pieces if isinstance(piece, Repeat)]
    if not repeats or any(piece.unit in {"hour", "minute", "second"} for piece in repeats):
        return list(pieces)
    times: list[Clock | Part] = []
    kept: list[Piece] = []
    for place, piece in enumerate(pieces):
        if isinstance(piece, Clock | Part | Number) and _is_listed(tokens, pieces, starts, place):
            time_of_day = Clock(hour=piece.value, sure=False) if isinstance(piece, Number) else piece
            times.append(_other_half(time_of_day) if time_of_day in times else time_of_day)
        else:
            kept.append(piece)
    if len(times) < 2 or any(isinstance(piece, Clock | Part | Number) for piece in kept):
        return list(pieces)
    if any(isinstance(piece, Clock) and (piece.hour > 23 or piece.midnight) for piece in times):
        return list(pieces)
    if any(repeat.times and len(repeat.times) != len(times) for repeat in repeats):
        raise Doubt("ambiguous", "How many times a day, and when? For example “every day at 9:00 and 21:00”.")
    said = {repeat: replace(repeat, times=(), note=None) for repeat in repeats}
    said[repeats[0]] = replace(repeats[0], times=tuple(times), note=None)
    return [said[piece] if isinstance(piece, Repeat) else piece for piece in kept]


def _is_listed(tokens: Tokens, pieces: Sequence[Piece], starts: Sequence[int], at: int) -> bool:
    """Say whether a time of day is joined by "and" to the one before or after it."""
    kind = Part if isinstance(pieces[at], Part) else Clock | Number

    def joined(later: int) -> bool:
        both = 0 < later < len(pieces) and isinstance(pieces[later - 1], kind) and isinstance(pieces[later], kind)
        return both and word(tokens, starts[later] - 1) in {"and", ","}

    if isinstance(pieces[at], Number) and not _may_be_hour(pieces[at]):
        return False
    return joined(at) or joined(at + 1)


def _may_be_hour(piece: Piece) -> bool:
    return isinstance(piece, Number) and 1 <= piece.value <= 12


def _other_half(piece: Clock | Part) -> Clock | Part:
    """Return the 9 in the evening of "at 9 and 9"."""
    if isinstance(piece, Part) or piece.sure:
        return piece
    usual = piece.hour if piece.hour >= 7 else piece.hour + 12
    return replace(piece, hour=(usual + 12) % 24, sure=True)


def _read_weekday_range(tokens: Tokens, at: int) -> Found | None:
    """Read "Monday to Friday" and "from Mondays to Fridays", which come again without "every"."""
    begin = at + (word(tokens, at) == "from")
    first, last = (word(tokens, place) for place in (begin, begin + 2))
    if word(tokens, begin + 1) not in RANGE_WORDS:
        return None
    named = {**WEEKDAYS, **WEEKDAY_PLURALS}
    if first not in named or last not in named or first == last:
        return None
    days = [(named[first] + step) % 7 for step in range((named[last] - named[first]) % 7 + 1)]
    return (Repeat(unit="week"), *(Weekday(day=day) for day in days)), begin + 3


def _read_alternate(tokens: Tokens, at: int) -> Found | None:
    """Read what follows "alternate": Thursdays, days, weeks."""
    here = word(tokens, at)
    if here in WEEKDAY_PLURALS:
        return (Repeat(unit="week", interval=2), Weekday(day=WEEKDAY_PLURALS[here])), at + 1
    if here.removesuffix("s") in PARTS:
        return (Repeat(unit="day", interval=2), Part(name=PARTS[here.removesuffix("s")])), at + 1
    return _read_unit(tokens, at, 2) or _read_weekday(tokens, at, 2)


def _read_every(tokens: Tokens, at: int) -> Found | None:
    here, following = word(tokens, at), word(tokens, at + 1)
    if here in {"other", "alternate"}:
        return _read_alternate(tokens, at + 1)
    if here in WEEKDAYS:
        return _read_weekday(tokens, at, 1)
    if here in {"weekday", "workday"} or (here in _DAYS_OF_WORK and following == "day"):
        return _WEEKDAYS, at + (1 if here in {"weekday", "workday"} else 2)
    if here == "weekend":
        return _WEEKENDS, at + 1
    if here == "quarter" and following != "of":
        return (Repeat(unit="month", interval=3),), at + 1
    part = read_named_part(tokens, at)
    if part is not None:
        return (Repeat(unit="day"), part[0]), part[1]
    if here in MONTHS or _is_date_of_year(tokens, at):
        # What follows is read as a date: "every March 14", "every Christmas".
        return (Repeat(unit="year"),), at
    if here == "last":
        return (Repeat(unit="month"),), at
    ordinal = read_ordinal(tokens, at)
    if ordinal is not None:
        return _read_every_nth(tokens, at, *ordinal)
    return _read_interval(tokens, at)


def _read_every_nth(tokens: Tokens, at: int, number: int, end: int) -> Found | None:
    """Read "every second Tuesday" (every other one), "every third day", "every first Monday"."""
    following = word(tokens, end)
    of_month = word(tokens, end + 1) in {"of", "in"}
    if following in WEEKDAYS and not of_month and number > 1:
        if number == 2:
            return _read_weekday(tokens, end, 2)
        day, name = f"{number}{'rd' if number == 3 else 'th'}", following.title()
        raise Doubt("ambiguous", f"Did you mean every {number} weeks on {name}, or the {day} {name} of every month?")
    if following in PARTS and number > 1:
        return (Repeat(unit="day", interval=number), Part(name=PARTS[following])), end + 1
    spelled = not tokens[at].isdigit()
    if spelled and number > 1 and following not in {"of", "in", *WEEKDAYS} and unit_at(tokens, end) is None:
        # "every second" is no date.
        return _read_unit(tokens, at, 1)
    if following in WEEKDAYS or unit_at(tokens, end) is None:
        # The ordinal and what follows it are read as days: "the 1st and 15th", "the first Monday".
        return (Repeat(unit="month"),), at
    if unit_at(tokens, end) == "day" and of_month:
        return (Repeat(unit="month"),), at
    return _read_unit(tokens, end, number)


def _is_date_of_year(tokens: Tokens, at: int) -> bool:
    found = read_day(tokens, at)
    if found is None or len(found[0]) != 1:
        return False
    date = found[0][0]
    return isinstance(date, Date) and date.month is not None


def _read_weekday(tokens: Tokens, at: int, interval: int) -> Found | None:
    found = read_weekdays(tokens, at)
    return None if found is None else ((Repeat(unit="week", interval=interval), *found[0]), found[1])


def _read_unit(tokens: Tokens, at: int, interval: int) -> Found | None:
    unit = unit_at(tokens, at)
    # One letter is a unit only behind a number.
    if unit is None or len(tokens[at]) == 1:
        return None
    return (Repeat(unit=unit, interval=interval),), at + 1


def _read_interval(tokens: Tokens, at: int) -> Found | None:
    number = read_number(tokens, at)
    if number is not None and number[0] >= 1 and word(tokens, number[1]) in WEEKDAY_PLURALS:
        return (
            Repeat(unit="week", interval=number[0]),
            Weekday(day=WEEKDAY_PLURALS[tokens[number[1]]]),
        ), number[1] + 1
    # "every hour and a half" is every "an hour and a half"; one letter is a unit only behind a number.
    bare = word(tokens, at) == "fortnight" or (unit_at(tokens, at) is not None and len(tokens[at]) > 1)
    found = read_span(["a", *tokens[at:]], 0) if bare else read_span(tokens[at:], 0)
    if found is None:
        return None
    span, length = found
    repeat = _as_repeat(span)
    return None if repeat is None else ((repeat,), at + length - bare)


def _as_repeat(span: Span) -> Repeat | None:
    if bool(span.months) + bool(span.days) + bool(span.seconds) != 1:
        return None
    if span.months:
        years, months = divmod(span.months, 12)
        return Repeat(unit="month", interval=span.months) if months else Repeat(unit="year", interval=years)
    if span.days:
        weeks, days = divmod(span.days, 7)
        return Repeat(unit="day", interval=span.days) if days else Repeat(unit="week", interval=weeks)
    if span.seconds % 3600 == 0:
        return Repeat(unit="hour", interval=span.seconds // 3600)
    if span.seconds % 60 == 0:
        return Repeat(unit="minute", interval=span.seconds // 60)
    return Repeat(unit="second", interval=span.seconds)


def _read_several_times(tokens: Tokens, at: int) -> Found | None:
    """Read "twice a day"; on which days "twice a week" is, is asked about."""
    number = read_number(tokens, at)
    if word(tokens, at) in {"twice", "thrice"}:
        times, end = {"twice": 2, "thrice": 3}[tokens[at]], at + 1
    elif number is not None and word(tokens, number[1]) == "times":
        times, end = number[0], number[1] + 1
    else:
        return None
    begin = end + (word(tokens, end) in {"a", "per", "every", "each"})
    if word(tokens, begin) in {"day" if begin > end else "daily", "daily"}:
        if times not in _TIMES_A_DAY:
            raise Doubt("ambiguous", "At which times? For example “every day at 9:00, 13:00 and 17:00”.")
        hours = _TIMES_A_DAY[times]
        said = [f"{hour}:00" for hour in hours]
        note = f"{', '.join(said[:-1])} and {said[-1]}, as no times were given"
        return (Repeat(unit="day", times=tuple(Clock(hour=hour, sure=True) for hour in hours), note=note),), begin + 1
    if begin > end or word(tokens, begin) in {"weekly", "monthly"}:
        raise Doubt("ambiguous", "On which days? For example “every Tuesday and Friday at 9:00”.")
    return None
