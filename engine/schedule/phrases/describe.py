"""Says a time, a repetition or a length of time back to the person, in words the parser understands."""

from datetime import datetime, timedelta
from typing import Final

from engine.schedule.phrases.days import ordinal
from engine.schedule.phrases.questions import name_day

_WEEKDAYS: Final = {
    "MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday", "FR": "Friday",
    "SA": "Saturday", "SU": "Sunday",
}  # fmt: skip
_MONTHS: Final = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_UNITS: Final = {
    "SECONDLY": "second", "MINUTELY": "minute", "HOURLY": "hour", "DAILY": "day", "WEEKLY": "week",
    "MONTHLY": "month",
    "YEARLY": "year",
}  # fmt: skip
_NTH: Final = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"}
_EVERY_WEEKDAY: Final = ["MO", "TU", "WE", "TH", "FR"]


def describe_due(due: datetime, *, now: datetime) -> str:
    """Return "today at 14:20 (in 20 minutes)", "tomorrow, Sun 22 Nov, at 09:00",
    "Fri 27 Nov 2026 at 09:00"."""
    today = now.astimezone(due.tzinfo).date()
    clock = f"at {due:%H:%M}"
    match (due.date() - today).days:
        case 0:
            distance = timedelta(seconds=round(due.timestamp() - now.timestamp()))
            ago = distance < timedelta(0)
            away = describe_duration(_rounded(abs(distance)))
            return f"today {clock} ({away} ago)" if ago else f"today {clock} (in {away})"
        case 1:
            return f"tomorrow, {name_day(due)}, {clock}"
        case -1:
            return f"yesterday, {name_day(due)}, {clock}"
        case _:
            return f"{name_day(due, year=True)} {clock}"


def describe_duration(delta: timedelta) -> str:
    """Return "2 days, 3 hours and 20 minutes"."""
    seconds = round(abs(delta).total_seconds())
    amounts = []
    for name, length in (("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        amount, seconds = divmod(seconds, length)
        if amount:
            amounts.append(f"{amount} {name}" if amount == 1 else f"{amount} {name}s")
    return _join(amounts) or "0 seconds"


def describe_repeat(rrule: str) -> str:
    """Return "every Friday", "every 2 weeks on Tuesday", "on the 1st of every month", "every 2 hours"."""
    parts = dict(part.partition("=")[::2] for part in rrule.upper().removeprefix("RRULE:").split(";"))
    interval = int(parts.pop("INTERVAL", "1"))
    frequency = parts.pop("FREQ")
    of_days = frequency not in {"SECONDLY", "MINUTELY", "HOURLY"}
    hour, minute = parts.pop("BYHOUR", None), parts.pop("BYMINUTE", "0")
    parts.pop("BYSECOND", None)
    said = _describe_days(frequency, interval, parts)
    if said is None:
        return f"by the rule {rrule}"
    if hour is None:
        return said
    hours = hour.split(",")
    if not (all(one.isdigit() for one in hours) and minute.isdigit()) or (len(hours) > 1 and not of_days):
        return f"by the rule {rrule}"
    return f"{said} at {_join([f'{int(one):02}:{int(minute):02}' for one in hours])}"


def _describe_days(frequency: str, interval: int, parts: dict[str, str]) -> str | None:
    every = f"every {_UNITS[frequency]}" if interval == 1 else f"every {interval} {_UNITS[frequency]}s"
    days = parts.get("BYDAY", "").split(",") if "BYDAY" in parts else []
    dates = [_date_name(day) for day in parts["BYMONTHDAY"].split(",")] if "BYMONTHDAY" in parts else []
    match frequency, sorted(parts):
        case _, []:
            return every
        case "WEEKLY", ["BYDAY"] if all(day in _WEEKDAYS for day in days):
            if interval == 1:
                return "every weekday" if days == _EVERY_WEEKDAY else f"every {_join([_WEEKDAYS[day] for day in days])}"
            return f"{every} on {_join([_WEEKDAYS[day] for day in days])}"
        case "MONTHLY", ["BYMONTHDAY"]:
            return f"on the {_join(dates)} of every month" if interval == 1 else f"{every} on the {_join(dates)}"
        case "MONTHLY", ["BYDAY"] if all(_nth_name(day) for day in days):
            names = _join([_nth_name(day) for day in days])
            return f"on the {names} of every month" if interval == 1 else f"{every} on the {names}"
        case "YEARLY", ["BYMONTH", "BYMONTHDAY"]:
            day, month = parts["BYMONTHDAY"], _MONTHS[int(parts["BYMONTH"])]
            return f"{every} on {day} {month}" if day.isdigit() else f"{every} on the {dates[0]} of {month}"
        case "YEARLY", ["BYDAY", "BYMONTH"] if all(_nth_name(day) for day in days):
            names = _join([_nth_name(day) for day in days])
            return f"{every} on the {names} of {_MONTHS[int(parts['BYMONTH'])]}"
    return None


def _nth_name(day: str) -> str:
    nth, weekday = _NTH.get(day[:-2]), _WEEKDAYS.get(day[-2:])
    return f"{nth} {weekday}" if nth and weekday else ""


def _date_name(day: str) -> str:
    return "last day" if day == "-1" else ordinal(int(day))


def _rounded(distance: timedelta) -> timedelta:
    """Leave out seconds where minutes are what a person thinks in."""
    if distance < timedelta(minutes=2):
        return distance
    return timedelta(minutes=round(distance / timedelta(minutes=1)))


def _join(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
