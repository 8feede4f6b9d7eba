"""Reads English times of day: "half past nine", "9.30 pm", "0900", "noon"."""

from dataclasses import replace
from typing import Final

from engine.schedule.phrases.english.words import MONTHS, Tokens, read_number, read_ordinal, says, unit_at, word
from engine.schedule.phrases.pieces import Clock, Number
from engine.schedule.phrases.values import Doubt

_ABOUT: Final = frozenset("around about exactly towards toward round precisely".split())
_AT: Final = ("no later than", "not later than", "at the latest by", "at", "by", "for", *sorted(_ABOUT))
_A_LITTLE: Final = ("just", "shortly", "right", "a little", "a bit", "a little bit", "some time", "sometime")
_PAST: Final = frozenset({"past", "after"})
_TO: Final = frozenset({"to", "till", "til", "before", "of"})
_WELL_BEFORE_MIN: Final = 30
_JUST_BEFORE_MIN: Final = 10


def read_clock(tokens: Tokens, at: int) -> tuple[Clock | Number, int] | None:
    """Read a time of day, or a number that may be one, and where it ends."""
    shifted = _read_before_or_after(tokens, at) or _read_between(tokens, at)
    if shifted is not None:
        return shifted
    begin = _past_at(tokens, at)
    # Without "at", a number may as well be a day of the month.
    led = begin > at or word(tokens, at - 1) == ","
    for read in (_read_name, _read_past_or_to, _read_figures):
        found = read(tokens, begin, led)
        if found is not None:
            clock, end = found
            return clock, end + 1 if word(tokens, end) in {"o'clock", "sharp"} else end
    return None


def _past_at(tokens: Tokens, at: int) -> int:
    """Return the place behind "at", "by about" and "no later than"."""
    while True:
        for words in _AT:
            if says(tokens, at, words):
                at += len(words.split())
                break
        else:
            return at


def _read_before_or_after(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """Read "before 5:30 pm" and "just after noon", which are given a time that is said aloud."""
    begin, shift = at, _WELL_BEFORE_MIN
    for words in _A_LITTLE:
        if says(tokens, at, words) and word(tokens, at + len(words.split())) in {"before", "after"}:
            begin += len(words.split())
            shift = _WELL_BEFORE_MIN if "some" in words else _JUST_BEFORE_MIN
    joint = word(tokens, begin)
    if joint not in {"before", "after"}:
        return None
    found = _read_time(tokens, _past_at(tokens, begin + 1))
    if found is None:
        return None
    clock, end = found
    total = clock.hour * 60 + clock.minute + (-shift if joint == "before" else shift)
    if clock.sure and not clock.midnight and not 0 <= total < 24 * 60:
        return None
    hour, minute = divmod(total % (24 * 60), 60)
    length = "half an hour" if shift == _WELL_BEFORE_MIN else f"{shift} minutes"
    shifted = Clock(
        hour=hour if clock.sure else hour % 12 or 12,
        minute=minute,
        sure=clock.sure,
        note=f"{length} {joint} {clock.hour}:{clock.minute:02}",
    )
    return shifted, end


def _read_between(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """Read "between 5 and 7" as its beginning."""
    if word(tokens, at) != "between":
        return None
    first = _read_time(tokens, at + 1)
    last = None if first is None or word(tokens, first[1]) != "and" else _read_time(tokens, first[1] + 1)
    if first is None or last is None:
        return None
    clock, end = first[0], last[1]
    if last[0].sure and not clock.sure:
        hours = [hour for hour in (clock.hour % 12 + 12, clock.hour % 12) if hour < last[0].hour]
        if not hours:
            return None
        clock = replace(clock, hour=hours[0], sure=True)
    return replace(clock, note="the beginning of that time"), end


def _read_time(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """Read a time of day where nothing else can stand."""
    for read in (_read_name, _read_past_or_to, _read_figures):
        found = read(tokens, at, True)
        if found is not None and isinstance(found[0], Clock):
            return found[0], found[1] + (word(tokens, found[1]) in {"o'clock", "sharp"})
    return None


def _read_name(tokens: Tokens, at: int, led: bool) -> tuple[Clock, int] | None:
    del led
    twelve = word(tokens, at) in {"12", "twelve"}
    match word(tokens, at + twelve):
        case "noon" | "midday":
            return Clock(hour=12, sure=True), at + twelve + 1
        case "midnight":
            return Clock(hour=0, sure=True, midnight=True), at + twelve + 1
        case "mid" if word(tokens, at + 1) == "day":
            return Clock(hour=12, sure=True), at + 2
    return None


def _read_past_or_to(tokens: Tokens, at: int, led: bool) -> tuple[Clock, int] | None:
    """Read "half past six", "quarter to nine", "ten minutes past 5"."""
    figures = word(tokens, at).isdigit()
    if word(tokens, at) == "half":
        minutes, end = 30, at + 1
        hour = read_number(tokens, end)
        if hour is not None and 1 <= hour[0] <= 12 and unit_at(tokens, hour[1]) is None:
            return _read_half(tokens, end)
    elif word(tokens, at) == "quarter" or (word(tokens, at) == "a" and word(tokens, at + 1) == "quarter"):
        minutes, end = 15, at + 1 + (word(tokens, at) == "a")
    else:
        number = read_number(tokens, at)
        if number is None or not 1 <= number[0] <= 29:
            return None
        minutes, end = number
        if word(tokens, end) in {"minutes", "minute", "min", "mins"}:
            end, figures = end + 1, False
    joint, end = word(tokens, end), end + 1
    # "9 to 5" is a range to most people.
    range_like = figures and not led and minutes <= 12
    if joint not in _PAST | _TO or (joint in _TO and (minutes == 30 or range_like)):
        return None
    if joint == "of" and (minutes not in {5, 10, 15, 20, 25} or word(tokens, end) in {*MONTHS, "a", "an"}):
        return None
    found = _read_full_hour(tokens, end)
    if found is None:
        return None
    full, end = found
    total = full.hour * 60 + (minutes if joint in _PAST else -minutes)
    shown, minute = divmod(total % (24 * 60), 60)
    return Clock(hour=shown if full.sure else shown % 12 or 12, minute=minute, sure=full.sure), end


def _read_half(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """Read the seven in "half seven", which is half past it in English."""
    found = _read_full_hour(tokens, at)
    return None if found is None else (replace(found[0], minute=30, midnight=False), found[1])


def _read_full_hour(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """Read the nine in "quarter to nine"."""
    found = _read_figures(tokens, at, True) or _read_name(tokens, at, True)
    if found is None:
        return None
    clock, end = found
    return (clock, end) if isinstance(clock, Clock) and not clock.minute else None


def _read_figures(tokens: Tokens, at: int, led: bool) -> tuple[Clock | Number, int] | None:
    here = word(tokens, at)
    if here[:1].isdigit() and ":" in here:
        parts = [int(part) for part in here.split(":")]
        second = parts[2] if len(parts) > 2 else 0
        return _with_half(tokens, at + 1, parts[0], parts[1], second, leading_zero=here[0] == "0")
    if here[:1].isdigit() and "." in here:
        return _read_dotted(tokens, at, led)
    if here.isdigit() and len(here) in {3, 4} and read_ordinal(tokens, at) is None:
        return _read_joined(tokens, at, led)
    number = read_number(tokens, at)
    if number is None or read_ordinal(tokens, at) is not None:
        return None
    hour, end = number
    if here.isdigit() and word(tokens, end) == "h":
        minutes = word(tokens, end + 1)
        if len(minutes) == 2 and minutes.isdigit():
            return _with_half(tokens, end + 2, hour, int(minutes), leading_zero=True)
        return _with_half(tokens, end + 1, hour, 0, leading_zero=True)
    if led and 13 <= hour <= 24 and word(tokens, end) in {"hours", "hrs"} and word(tokens, at - 1) in {"at", "by"}:
        return _with_half(tokens, end + 1, hour, 0, leading_zero=True)
    if unit_at(tokens, end) is not None or hour > 24:
        return None
    minute = _read_minute(tokens, end)
    if minute is not None:
        return _with_half(tokens, minute[1], hour, minute[0], leading_zero=here[0] == "0")
    if led or word(tokens, end) in {"am", "pm", "o'clock"} or (here.isdigit() and here[0] == "0"):
        return _with_half(tokens, end, hour, 0, leading_zero=here[0] == "0")
    return Number(value=hour), end


def _read_dotted(tokens: Tokens, at: int, led: bool) -> tuple[Clock, int] | None:
    hour, _, minute = tokens[at].partition(".")
    if not (minute.isdigit() and len(minute) == 2 and len(hour) <= 2) or unit_at(tokens, at + 1) is not None:
        return None
    if not led and int(minute) <= 12 and minute != "00" and word(tokens, at + 1) not in {"am", "pm", "o'clock"}:
        raise Doubt("ambiguous", f"Is {tokens[at]} a time or a date? Please write {hour}:{minute}, or name the month.")
    return _with_half(tokens, at + 1, int(hour), int(minute), leading_zero=hour[0] == "0")


def _read_joined(tokens: Tokens, at: int, led: bool) -> tuple[Clock, int] | None:
    """Read "0900" and "at 1745"."""
    here = tokens[at]
    hour, minute = int(here[:-2]), int(here[-2:])
    end = at + 1
    named = word(tokens, end) in {"hours", "hrs", "hr", "h"} and len(here) == 4
    if named:
        end += 1
    elif unit_at(tokens, end) is not None:
        return None
    # 2027 is a year when nothing says it is a time.
    time_like = len(here) == 4 and (hour < 20 or 21 <= hour <= 24)
    if not (led or named or here[0] == "0" or word(tokens, end) in {"am", "pm"} or time_like):
        return None
    return _with_half(tokens, end, hour, minute, leading_zero=here[0] == "0")


def _read_minute(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read the thirty in "nine thirty" and the five in "nine oh five"."""
    here = word(tokens, at)
    if here in {"oh", "o"}:
        number = read_number(tokens, at + 1)
        return number if number is not None and number[0] < 10 else None
    if here.isdigit() and len(here) != 2:
        return None
    number = read_number(tokens, at)
    if number is None or read_ordinal(tokens, at) is not None or unit_at(tokens, number[1]) is not None:
        return None
    minute, end = number
    is_date = word(tokens, end) in MONTHS or word(tokens, end) == "of"
    return (minute, end) if not is_date and (10 <= minute < 60 or here[0] == "0") else None


def _with_half(
    tokens: Tokens, at: int, hour: int, minute: int, second: int = 0, *, leading_zero: bool
) -> tuple[Clock, int] | None:
    """Put am or pm to an hour, refuse hours and minutes that no clock shows."""
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and (minute or second)):
        return None
    half = word(tokens, at)
    if half not in {"am", "pm"}:
        if hour == 24:
            return Clock(hour=0, sure=True, midnight=True), at
        sure = leading_zero or not 1 <= hour <= 12
        return Clock(hour=hour, minute=minute, second=second, sure=sure), at
    if hour == 24 or (half == "am" and hour > 12) or (half == "pm" and hour == 0):
        return None
    # "Friday at 12 am" leaves people guessing as much as "Friday at midnight".
    midnight = half == "am" and (hour, minute, second) == (12, 0, 0)
    if hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return Clock(hour=hour, minute=minute, second=second, sure=True, midnight=midnight), at + 1
