"""What holds for every phrase, checked on generated ones."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from hypothesis import assume, example, given
from hypothesis import strategies as st

from engine.schedule.phrases import (
    Unclear,
    When,
    describe_due,
    describe_duration,
    describe_repeat,
    parse_duration,
    parse_when,
)
from engine.schedule.recurrence import next_occurrence

ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "UTC",
        "Pacific/Apia",
    )
]
NOW = datetime(2026, 11, 21, 14, tzinfo=ZoneInfo("Europe/Berlin"))

# The words of time phrases, the words that must not be dropped, and what the tokenizer has to survive.
WORDS = """
    in at on by the a an of and or not , . : - / ' " ( after before from now ago later until for to past
    time then
    second seconds minute minutes hour hours day days week weeks month months year years fortnight h m s am pm
    half quarter couple few one two three five nine ten twelve twenty thirty hundred million first
    second third last
    0 1 2 3 5 7 9 09 12 13 15 24 25 29 30 31 59 60 99 100 930 0900 1745 2026 2027 9999 1e9 1e99
    99999999999999999999
    1st 2nd 3rd 29th 31st 32nd 9:30 09:30 17:45 24:00 25:00 9.30 1.5 14/3 3/4 1/2 14.3. 2027-03-14 2026-02-30
    today tomorrow tonight yesterday noon midnight midday morning afternoon evening night mornings
    weekend weekends
    monday tuesday friday saturday sunday mondays fridays sat sun weekday weekdays january february
    march may december
    this next coming following every each other daily weekly monthly yearly hourly nightly once twice starting
    end beginning christmas biweekly except unless soon within about 9am 9pm 12am 12pm 1h30 90s o'clock please
    lunch lunchtime bedtime eod early late mid thing breakfast work school play ish noonish 5ish 5p p
    between same twice thrice times bit while more another like odd just sometime quarterly alternate
    tomoz 2nite 2day arvo evry mornign tomorow minuts wednsday 8h 19h 1900 2015 hours itself dot
    31.12.2026 ½ ° 🎂 \x00 \u202e девять
"""
VOCABULARY = WORDS.split()

local_time = datetime.fromisoformat
moments = st.builds(
    lambda at, zone: at.replace(tzinfo=UTC).astimezone(zone),
    st.datetimes(local_time("2000-01-01"), local_time("2100-01-01")),
    st.sampled_from(ZONES),
)
phrases = st.one_of(
    st.lists(st.sampled_from(VOCABULARY), max_size=12).map(" ".join),
    st.lists(st.sampled_from(VOCABULARY), max_size=8).map("".join),
    st.text(max_size=60),
)


def sound(outcome: When | Unclear, now: datetime) -> None:
    if isinstance(outcome, Unclear):
        assert 10 < len(outcome.question) < 400
        assert outcome.question.isprintable()
        return
    due = outcome.due.astimezone(UTC)
    assert timedelta(0) < due - now.astimezone(UTC) < timedelta(days=366 * 100)
    assert outcome.due.microsecond == 0
    assert outcome.assumed is None or outcome.assumed.strip()
    if outcome.repeat is not None:
        rrulestr(outcome.repeat, dtstart=outcome.due.replace(tzinfo=None))
        zone = outcome.due.tzinfo
        assert isinstance(zone, ZoneInfo)
        assert next_occurrence(outcome.repeat, first=outcome.due, after=now, zone=zone) == outcome.due
        following = next_occurrence(outcome.repeat, first=outcome.due, after=outcome.due, zone=zone)
        assert following is None or following.astimezone(UTC) > due
        assert describe_repeat(outcome.repeat).startswith(("every ", "on the "))


@given(phrases, moments)
@example("in 1e99 years", NOW)
@example("every 1e9 days", NOW)
@example("9" * 200, NOW)
@example("(" * 200, NOW)
@example("twenty " * 28, NOW)
@example("İn 20 minutes", NOW)
def test_any_text_becomes_a_future_time_or_a_question(phrase: str, now: datetime) -> None:
    zone = now.tzinfo
    assert isinstance(zone, ZoneInfo)
    outcome = parse_when(phrase, now=now, zone=zone)
    sound(outcome, now)
    if isinstance(outcome, When):
        assert outcome.due.tzinfo is zone


@given(
    phrases,
    st.sampled_from(["not", "except", "unless", "or", "instead", "besides", "x", "девять", "🎂"]),
    st.data(),
)
def test_a_word_that_is_not_understood_is_never_dropped(phrase: str, word: str, data: st.DataObject) -> None:
    words = phrase.split()
    words.insert(data.draw(st.integers(0, len(words))), word)
    outcome = parse_when(" ".join(words), now=NOW, zone=ZONES[0])
    assert isinstance(outcome, Unclear)


@given(phrases)
def test_letter_case_and_spaces_change_nothing(phrase: str) -> None:
    assume(phrase.isascii() and "“" not in phrase)
    spread = "  ".join(phrase.upper().split(" "))
    assume(len(spread) <= 200)
    plain, other = (parse_when(text, now=NOW, zone=ZONES[0]) for text in (phrase, spread))
    assert plain.kind == other.kind
    if isinstance(plain, When):
        assert plain == other


@given(phrases)
def test_any_text_is_a_length_of_time_or_none(phrase: str) -> None:
    delta = parse_duration(phrase)
    assert delta is None or timedelta(0) < delta <= timedelta(days=366 * 100)


@given(moments, st.integers(1, 60 * 24 * 800))
def test_a_described_time_is_read_as_the_same_time(now: datetime, minutes: int) -> None:
    zone = now.tzinfo
    assert isinstance(zone, ZoneInfo)
    due = (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(zone).replace(second=0, microsecond=0)
    # An hour that comes twice is named once, and means its first coming.
    assume(due.fold == 0 and due.astimezone(UTC) > now.astimezone(UTC))
    said = re.sub(r" \(.*\)$", "", describe_due(due, now=now))
    outcome = parse_when(said, now=now, zone=zone)
    assert isinstance(outcome, When)
    assert outcome.due == due


@given(st.integers(1, 10**8))
def test_a_described_length_is_read_as_the_same_length(seconds: int) -> None:
    delta = timedelta(seconds=seconds)
    assert parse_duration(describe_duration(delta)) == delta


weekday_rules = st.builds(
    lambda interval, days: (
        f"FREQ=WEEKLY;{interval}BYDAY="
        + ",".join(code for code in ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] if code in days)
    ),
    st.sampled_from(["", "INTERVAL=2;", "INTERVAL=5;"]),
    st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1),
)
RULES = """
    FREQ=DAILY FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0;BYSECOND=0
    FREQ=WEEKLY;BYDAY=MO,FR;BYHOUR=8,13,18;BYMINUTE=30;BYSECOND=0
    FREQ=DAILY;INTERVAL=3 FREQ=HOURLY FREQ=HOURLY;INTERVAL=2 FREQ=MINUTELY;INTERVAL=45
    FREQ=SECONDLY;INTERVAL=90 FREQ=MONTHLY;BYMONTHDAY=1 FREQ=MONTHLY;BYMONTHDAY=2,13,28
    FREQ=MONTHLY;BYMONTHDAY=-1
    FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5 FREQ=MONTHLY;BYDAY=1MO FREQ=MONTHLY;BYDAY=-1FR
    FREQ=MONTHLY;INTERVAL=2;BYDAY=3TH FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=14 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29
    FREQ=YEARLY;INTERVAL=4;BYMONTH=12;BYMONTHDAY=24 FREQ=YEARLY;BYMONTH=9;BYDAY=1MO
    FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1
"""
other_rules = st.sampled_from(RULES.split())


@given(weekday_rules | other_rules)
def test_a_described_repetition_is_read_as_the_same_rule(rule: str) -> None:
    outcome = parse_when(describe_repeat(rule), now=NOW, zone=ZONES[0])
    assert isinstance(outcome, When)
    assert outcome.repeat == rule
