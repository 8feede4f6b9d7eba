"""Phrases and what they mean: the table in phrases.txt, what is assumed aloud, and what is refused."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from engine.schedule.phrases import Unclear, When, parse_when

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
SATURDAY = datetime(2026, 11, 21, 14, tzinfo=BERLIN)
TABLE = Path(__file__).with_name("phrases.txt")


def read_table() -> list[tuple[str, str, str]]:
    now, rows = "", []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        phrase, arrow, expected = line.partition(" => ")
        if arrow:
            rows.append((now, phrase.strip(), expected))
        elif line.startswith("now "):
            now = line.removeprefix("now ")
    return rows


def shown(outcome: When | Unclear) -> str:
    """Write an outcome the way the table does."""
    if isinstance(outcome, Unclear):
        return f"? {outcome.reason}"
    seconds = ":%S" if outcome.due.second else ""
    due = f"{outcome.due:%Y-%m-%d %H:%M{seconds}}"
    return due if outcome.repeat is None else f"{due} | {outcome.repeat}"


def ask(phrase: str, now: datetime = SATURDAY) -> str:
    outcome = parse_when(phrase, now=now, zone=BERLIN)
    assert isinstance(outcome, Unclear)
    return outcome.question


def read(phrase: str, now: datetime = SATURDAY, zone: ZoneInfo = BERLIN) -> When:
    outcome = parse_when(phrase, now=now, zone=zone)
    assert isinstance(outcome, When), outcome
    return outcome


@pytest.mark.parametrize(("now", "phrase", "expected"), read_table())
def test_phrase_means(now: str, phrase: str, expected: str) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=BERLIN)
    assert shown(parse_when(phrase, now=moment, zone=BERLIN)) == expected


def test_the_table_is_large() -> None:
    assert len(read_table()) >= 1000


@pytest.mark.parametrize(
    ("phrase", "assumed"),
    [
        ("in 20 minutes", None),
        ("at 9am", None),
        ("tomorrow at 17:45", None),
        ("every Friday at noon", None),
        ("tomorrow", "9:00, as no time was given"),
        ("tomorrow evening", "18:00, as no time was given for the evening"),
        ("at 5", "17:00, the next time it is 5:00"),
        ("tomorrow at 7", "7:00 in the morning"),
        ("tomorrow at 5", "17:00 in the afternoon"),
        ("today at 8", "20:00, as 8:00 has passed"),
        ("next week", "Monday, as no day was given; 9:00, as no time was given"),
        ("next weekend", "Saturday, as no day was given; 10:00, as no time was given"),
        ("in 3 days", "14:00, the same time of day as now"),
        ("every week at 18:00", "Saturday, as no day of the week was given"),
        ("every year on 29 February at noon", "only in leap years"),
        ("29 February at noon", "2028, the next leap year"),
        ("last day of the month at noon", "every month, as no particular one was named"),
        ("at 2", "Sun 22 Nov at 14:00, the next time it is 2:00 by day"),
        ("at 10", "Sun 22 Nov at 10:00, the next time it is 10:00 by day"),
        ("half seven", "19:30, the next time it is 7:30"),
        ("today", "17:00, as no time was given"),
        ("before 5:30 pm", "half an hour before 17:30"),
        ("just after 5 pm", "10 minutes after 17:00"),
        ("between 5 and 7 pm", "the beginning of that time"),
        ("in 20", "20 minutes, as no unit was given"),
        ("in a bit", "30 minutes"),
        ("in a few hours", "3 hours"),
        ("tomorrow at lunch", "12:30 for “lunchtime”"),
        ("late tomorrow afternoon", "17:00 for “late afternoon”"),
        ("this time tomorrow", "14:00, the same time of day as now"),
        ("twice a day", "9:00 and 21:00, as no times were given"),
        ("every April", "the 1st, as no day was given; 9:00, as no time was given"),
    ],
)
def test_what_was_assumed_is_said(phrase: str, assumed: str | None) -> None:
    assert read(phrase).assumed == assumed


@pytest.mark.parametrize(
    ("phrase", "question"),
    [
        ("next Sunday", "Did you mean this Sun 22 Nov, or Sun 29 Nov?"),
        ("3/4", "Did you mean 3 April or 4 March?"),
        ("Friday at midnight", "Did you mean Fri 27 Nov at 00:00, or Sat 28 Nov at 00:00?"),
        ("yesterday", "Fri 20 Nov 2026 has already passed. When should I remind you?"),
        ("31 June", "June has no 31st. Which date do you mean?"),
        ("on the 31st", "November has no 31st. Did you mean Thu 31 Dec 2026?"),
        ("every third Friday", "Did you mean every 3 weeks on Friday, or the 3rd Friday of every month?"),
    ],
)
def test_a_question_names_the_choices(phrase: str, question: str) -> None:
    assert ask(phrase) == question


@pytest.mark.parametrize(
    "phrase",
    [
        "tomorrow at 9 " * 100_000,
        "every " * 40,
        "1" * 5000,
        "in 20 minutes\x00",
        "🎂",
        "tomorrow 🎂",
        "in 20 minutes\u200f",
        "\u202etomorrow",
        "завтра в 9",
        "明日9時",
        "in ٢٠ minutes",
        "in 2² minutes",
        "tomorrow; drop table reminders",
    ],
    ids=lambda phrase: phrase[:16].encode("ascii", "backslashreplace").decode(),
)
def test_text_that_is_no_english_time_is_asked_about(phrase: str) -> None:
    outcome = parse_when(phrase, now=SATURDAY, zone=BERLIN)
    assert isinstance(outcome, Unclear)
    assert outcome.reason == "not_understood"
    assert outcome.question.isprintable()
    assert len(outcome.question) < 300


@pytest.mark.parametrize("phrase", ["", " ", "\n\t "])
def test_nothing_is_asked_about_kindly(phrase: str) -> None:
    outcome = parse_when(phrase, now=SATURDAY, zone=BERLIN)
    assert isinstance(outcome, Unclear)
    assert outcome.reason == "empty"
    assert outcome.question.startswith("When should I remind you?")


def test_typographic_marks_are_plain_ones() -> None:
    assert read("at 9:30\u202fpm").due == read("at 9:30 pm").due
    assert read("at 5 o’clock").due == read("at 5 o'clock").due
    assert read("in 1½ hours").due == read("in 90 minutes").due


def test_the_phrase_is_read_in_the_persons_zone() -> None:
    due = read("at 9am", zone=NEW_YORK).due
    assert due == datetime(2026, 11, 21, 9, tzinfo=NEW_YORK)
    assert due.tzinfo is NEW_YORK


def test_hours_are_elapsed_time_and_days_are_calendar_time() -> None:
    evening_before = datetime(2027, 3, 27, 20, tzinfo=BERLIN)
    assert read("in 24 hours", evening_before).due == datetime(2027, 3, 28, 21, tzinfo=BERLIN)
    assert read("in 1 day", evening_before).due == datetime(2027, 3, 28, 20, tzinfo=BERLIN)


def test_two_hours_into_the_repeated_hour_is_its_second_coming() -> None:
    before = datetime(2026, 10, 25, 1, 30, tzinfo=BERLIN)
    due = read("in 2 hours", before).due
    assert (due.hour, due.minute, due.fold) == (2, 30, 1)


def test_a_time_in_the_repeated_hour_is_its_first_coming() -> None:
    due = read("tomorrow at 2:30 am", datetime(2026, 10, 24, 12, tzinfo=BERLIN)).due
    assert (due.hour, due.minute, due.fold) == (2, 30, 0)


def test_a_time_the_clock_jumps_over_is_the_moment_after_the_jump() -> None:
    assert read("tomorrow at 2:30 am", datetime(2027, 3, 27, 12, tzinfo=BERLIN)).due == datetime(
        2027, 3, 28, 3, tzinfo=BERLIN
    )
    new_york = read("tomorrow at 2:30 am", datetime(2027, 3, 13, 12, tzinfo=NEW_YORK), NEW_YORK)
    assert new_york.due == datetime(2027, 3, 14, 3, tzinfo=NEW_YORK)


def test_a_daily_time_that_starts_in_a_jump_keeps_its_time() -> None:
    when = read("every day at 2:30 am", datetime(2027, 3, 27, 12, tzinfo=BERLIN))
    assert when.due == datetime(2027, 3, 28, 3, tzinfo=BERLIN)
    assert when.repeat == "FREQ=DAILY;BYHOUR=2;BYMINUTE=30;BYSECOND=0"
