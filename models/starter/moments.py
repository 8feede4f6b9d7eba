"""How people say times: clocks, dates, durations, moments and repetitions, drawn at random.

Every function takes the random generator and returns words a person may type; nothing here reads a clock.
"""

from collections.abc import Callable, Sequence
from random import Random

SMALL_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "eighteen",
    "twenty",
    "twenty five",
    "twenty-five",
    "thirty",
    "forty",
    "forty five",
    "forty-five",
    "fifty",
    "sixty",
    "ninety",
]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
SHORT_DAYS = [
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"]
NEAR_DAYS = [
    "today",
    "tomorrow",
    "tomorrow",
    "tomorrow",
    "tomorrow morning",
    "tomorrow evening",
    "tonight",
    "this evening",
    "this afternoon",
    "this morning",
    "this weekend",
    "tomorrow night",
    "tomorrow afternoon",
    "later today",
    "next week",
    "next month",
    "the day after tomorrow",
    "tmrw",
    "tmr",
    "2morrow",
    "at lunchtime",
    "after lunch",
    "after dinner",
    "after work",
    "before bed",
    "in the morning",
    "in the evening",
    "in the afternoon",
    "at night",
    "first thing tomorrow",
    "at the weekend",
    "on the weekend",
    "end of the day",
    "at the end of the day",
    "at bedtime",
    "at dawn",
    "at sunset",
    "early tomorrow",
    "late tonight",
    "next year",
    "on Christmas",
    "on New Year's Eve",
    "at the end of the month",
    "in a bit",
    "in a while",
    "soon",
    "later",
]
HOURS_OF = [
    "in the morning",
    "in the evening",
    "in the afternoon",
    "at night",
    "tonight",
    "today",
    "tomorrow",
    "tomorrow morning",
    "sharp",
]


def number(rng: Random, low: int = 1, high: int = 60) -> str:
    """Return a small whole number, one in five spelled out."""
    return rng.choice(SMALL_NUMBERS) if rng.random() < 0.2 else str(rng.randint(low, high))


def clock(rng: Random) -> str:
    """Return a time of day: "9", "9:30", "7pm", "half past six", "noon"."""
    hour, half = (
        rng.randint(1, 12),
        rng.choice(("am", "pm", " am", " pm", " p.m.", " a.m.", "AM", "PM", " PM")),
    )
    kind = rng.randrange(20)
    if kind < 5:
        return str(hour) if rng.random() < 0.8 else rng.choice(SMALL_NUMBERS[:12])
    if kind < 9:
        return f"{hour}{half}"
    if kind < 11:
        return f"{hour}:{rng.randint(0, 59):02d}"
    if kind < 13:
        return f"{rng.randint(0, 23)}{rng.choice('::.')}{rng.randint(0, 59):02d}"
    if kind < 15:
        return f"{hour}{rng.choice(':::.')}{rng.choice(('15', '30', '45', '00', '05', '20'))}{half}"
    return (
        "noon",
        rng.choice(("midnight", "midday", "lunchtime", "12 noon")),
        f"{rng.choice(('half past', 'half', 'quarter past', 'quarter to', 'a quarter past', 'a quarter to', 'ten past', '10 to'))}"
        f" {rng.choice((*SMALL_NUMBERS[:12], str(hour)))}",
        f"{rng.choice((str(hour), rng.choice(SMALL_NUMBERS[:12])))} o'clock",
        f"{rng.choice(SMALL_NUMBERS[:12])} {rng.choice(('thirty', 'fifteen', 'forty five', 'pm', 'am', 'twenty'))}",
    )[kind - 15]


def day(rng: Random) -> str:
    """Return a weekday, sometimes shortened."""
    return rng.choice(DAYS) if rng.random() < 0.85 else rng.choice(SHORT_DAYS)


def ordinal(value: int) -> str:
    """Return 1st, 2nd, 3rd, 4th …"""
    ending = "th" if value // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def date(rng: Random) -> str:
    """Return a calendar date in one of the usual forms."""
    number_of_day, month = rng.randint(1, 31), rng.choice(MONTHS if rng.random() < 0.7 else SHORT_MONTHS)
    nth, year = ordinal(number_of_day), rng.randint(2025, 2033)
    return rng.choice(
        (
            f"{month} {number_of_day}",
            f"{month} {nth}",
            f"the {nth}",
            f"the {nth} of {month}",
            f"{number_of_day} {month}",
            f"{nth} {month}",
            f"{nth} of {month}",
            f"{number_of_day}/{rng.randint(1, 12)}",
            f"{number_of_day} {month} {year}",
            f"{month} {number_of_day}, {year}",
            f"{year}-{rng.randint(1, 12):02d}-{number_of_day:02d}",
            f"{number_of_day}.{rng.randint(1, 12)}.{year}",
            f"{rng.randint(1, 12)}/{number_of_day}/{year}",
        )
    )


def duration(rng: Random, *, long: bool = True) -> str:
    """Return a length of time; `long` allows days and weeks."""
    short_units = (
        "minutes",
        "minutes",
        "minutes",
        "mins",
        "min",
        "hours",
        "hours",
        "hrs",
        "seconds",
        "secs",
        "minute",
    )
    units = (*short_units, "days", "weeks", "days", "months") if long else short_units
    kind = rng.randrange(9)
    if kind < 4:
        return f"{number(rng)} {rng.choice(units)}"
    if kind == 4:
        return f"{rng.randint(1, 90)}{rng.choice(('m', 'min', 'mins', 's', 'h', 'hr', 'sec'))}"
    if kind == 5:
        return f"{number(rng, 1, 5)} hour{rng.choice(('', 's'))}{rng.choice((' and ', ' and ', ' '))}{number(rng)} minutes"
    if kind == 6:
        return f"{number(rng)} minutes{rng.choice((' and ', ' and ', ' '))}{number(rng)} seconds"
    return rng.choice(
        (
            "an hour",
            "half an hour",
            "a minute",
            "an hour and a half",
            "a couple of minutes",
            "a quarter of an hour",
            "2 and a half hours",
            "1h30",
            "90s",
            "45m",
            "1h 20m",
            "one hour",
            "two and a half minutes",
            "3.5 minutes",
            "an hour and 20 minutes",
            "an hour and ten minutes",
            "half a minute",
            "a few minutes",
            "three quarters of an hour",
            "1 hour",
            "1 minute",
            "2 hours",
            "10 minutes",
            "5 minutes",
            "20 minutes",
            "15 minutes",
            "1:30",
            "1.5 hours",
            "half hour",
            "a couple of hours",
            "an hour or so",
            "5 more minutes",
            "ten more minutes",
        )
    )


def _drawn(rng: Random, choices: Sequence[Callable[[], str]]) -> str:
    return rng.choice(choices)()


def moment(rng: Random) -> str:
    """Return when something shall happen, with its preposition: "at 7", "in 20 minutes", "on Friday at 9"."""
    return _drawn(
        rng,
        (
            lambda: f"at {clock(rng)}",
            lambda: f"at {clock(rng)}",
            lambda: f"in {duration(rng)}",
            lambda: f"in {duration(rng)}",
            lambda: f"in {rng.randint(1, 12) * 5} minutes",
            lambda: rng.choice(NEAR_DAYS),
            lambda: rng.choice(NEAR_DAYS[:12]),
            lambda: (
                f"{rng.choice(('today', 'tomorrow', 'tomorrow', 'tonight', 'tomorrow morning', 'tmrw'))} at {clock(rng)}"
            ),
            lambda: f"tomorrow at {rng.randint(1, 12)}",
            lambda: f"{rng.choice(('tomorrow', 'today', 'tonight'))} {clock(rng)}",
            lambda: f"on {day(rng)}",
            lambda: f"on {day(rng)} at {clock(rng)}",
            lambda: f"on {day(rng)} at {clock(rng)}",
            lambda: f"{day(rng)} at {clock(rng)}",
            lambda: f"{rng.choice(('next', 'this', 'next', 'coming'))} {day(rng)}",
            lambda: f"{rng.choice(('next', 'this'))} {day(rng)} at {clock(rng)}",
            lambda: f"on {date(rng)}",
            lambda: f"on {date(rng)} at {clock(rng)}",
            lambda: (
                f"at {clock(rng)} {rng.choice(('tomorrow', 'today', 'on ' + day(rng), 'next ' + day(rng)))}"
            ),
            lambda: f"at {clock(rng)} {rng.choice(HOURS_OF)}",
            lambda: f"at {clock(rng)} on {date(rng)}",
            lambda: (
                f"{rng.choice(('by', 'around', 'about', 'before', 'after', 'at around', 'at about', 'shortly before'))} {clock(rng)}"
            ),
            lambda: f"{rng.choice(('before', 'by', 'after'))} {day(rng)}",
            lambda: (
                f"{rng.choice(('this', 'on', 'next', ''))} {day(rng)} {rng.choice(('morning', 'afternoon', 'night', 'evening'))}".strip()
            ),
            lambda: f"{duration(rng)} from now",
            lambda: f"on the {ordinal(rng.randint(1, 31))}",
            lambda: f"in {rng.choice(MONTHS)}",
            lambda: f"a week from {rng.choice(('now', 'today', day(rng)))}",
        ),
    )


def bare_moment(rng: Random) -> str:
    """Return when something shall happen as it follows "for" or a colon: "Friday at 9", "7pm", "tomorrow"."""
    return _drawn(
        rng,
        (
            lambda: clock(rng),
            lambda: f"{clock(rng)} {rng.choice(('tomorrow', 'today', 'tonight', 'on ' + day(rng)))}",
            lambda: f"{day(rng)} at {clock(rng)}",
            lambda: f"{day(rng)} {clock(rng)}",
            lambda: date(rng),
            lambda: f"{date(rng)} at {clock(rng)}",
            lambda: rng.choice(NEAR_DAYS[:15]),
            lambda: f"tomorrow at {clock(rng)}",
            lambda: f"tomorrow {clock(rng)}",
            lambda: day(rng),
            lambda: f"{day(rng)} {rng.choice(('morning', 'evening', 'night', 'afternoon'))}",
            lambda: f"next {day(rng)}",
            lambda: f"next {day(rng)} at {clock(rng)}",
            lambda: f"{duration(rng)} from now",
        ),
    )


def repetition(rng: Random) -> str:
    """Return how often something shall happen: "every Friday at 9", "daily at 8", "on weekdays"."""
    part = ("day", "morning", "evening", "night", "weekday", "afternoon")
    at = f" at {clock(rng)}"
    return _drawn(
        rng,
        (
            lambda: (
                f"every {rng.choice((*part, 'week', 'month', 'year', 'hour', 'other day', 'two weeks', 'weekend', 'half hour'))}"
            ),
            lambda: f"every {day(rng)}",
            lambda: f"every {day(rng)}{at}",
            lambda: f"every {day(rng)}{at}",
            lambda: f"every {rng.choice(part)}{at}",
            lambda: (
                f"{rng.choice(('each', 'every single'))} {rng.choice((*part, day(rng)))}{rng.choice(('', at))}"
            ),
            lambda: rng.choice(
                (
                    "daily",
                    "weekly",
                    "monthly",
                    "hourly",
                    "yearly",
                    "once a week",
                    "twice a day",
                    "once a month",
                    "on weekdays",
                    "each morning",
                    "three times a day",
                    "once a day",
                    "at weekends",
                    "every fortnight",
                    "twice a week",
                    "once a year",
                    "every so often",
                    "every now and then",
                    "all week",
                    "from Monday to Friday",
                )
            ),
            lambda: (
                f"{rng.choice(('daily', 'weekly on ' + day(rng), 'once a week on ' + day(rng), 'on weekdays', 'weekdays'))}{at}"
            ),
            lambda: (
                f"every {number(rng, 2, 12)} {rng.choice(('hours', 'minutes', 'days', 'weeks', 'months', 'mins'))}"
            ),
            lambda: f"on {rng.choice(DAYS)}s{rng.choice(('', at))}",
            lambda: f"{rng.choice(DAYS)}s{at}",
            lambda: f"every {day(rng)} and {day(rng)}{rng.choice(('', at))}",
            lambda: (
                f"every {day(rng)} {rng.choice(('morning', 'evening', 'night', 'afternoon'))}{rng.choice(('', '', at))}"
            ),
            lambda: f"on the {ordinal(rng.randint(1, 28))} of {rng.choice(('every', 'each'))} month",
            lambda: f"every month on the {ordinal(rng.randint(1, 28))}{rng.choice(('', at))}",
            lambda: (
                f"{rng.choice(('every', 'on the'))} {rng.choice(('first', 'second', 'last'))} {day(rng)} of the month"
            ),
            lambda: f"every year on {date(rng)}",
            lambda: (
                f"every {rng.choice(('other', 'second'))} {rng.choice((day(rng), 'week', 'day'))}{rng.choice(('', at))}"
            ),
            lambda: f"at {clock(rng)} every {rng.choice((*part, day(rng)))}",
        ),
    )
