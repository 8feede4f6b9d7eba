"""A new time for what already has one: what a person leaves out stays as it is, what is unclear is asked about."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.schedule.phrases import Unclear, When, parse_move
from engine.schedule.recurrence import next_occurrence
from tests.doubles.world import BERLIN, SATURDAY
from tests.engine.schedule.test_phrase_properties import VOCABULARY, ZONES, moments

SUNDAY_9 = datetime(2026, 11, 22, 9, tzinfo=BERLIN)
SUNDAY_18 = SUNDAY_9.replace(hour=18)
TODAY_17 = SATURDAY.replace(hour=17)
CAME_1330 = SATURDAY.replace(hour=13, minute=30)
FRIDAY_9 = datetime(2026, 11, 27, 9, tzinfo=BERLIN)
FRIDAYS = "FREQ=WEEKLY;BYDAY=FR"


def _read(phrase: str, due: datetime, repeat: str | None = None) -> When | Unclear:
    return parse_move(phrase, due=due, repeat=repeat, now=SATURDAY, zone=BERLIN)


def _said(found: When | Unclear) -> str:
    """Return "Sun 22 15:00", with the repetition where there is one; the question of what is unclear."""
    if isinstance(found, Unclear):
        return found.question
    return " ".join(filter(None, (f"{found.due:%a %d %H:%M}", found.repeat)))


@pytest.mark.parametrize(
    ("due", "phrase", "becomes"),
    [
        # The date stays.
        (SUNDAY_9, "3 pm", "Sun 22 15:00"),
        (SUNDAY_9, "to 3 pm instead", "Sun 22 15:00"),
        (SUNDAY_9, "at 7", "Sun 22 07:00"),
        (SUNDAY_9, "3", "Sun 22 15:00"),
        (SUNDAY_9, "half past 4", "Sun 22 16:30"),
        (SUNDAY_9, "17:45", "Sun 22 17:45"),
        (SUNDAY_9, "noon", "Sun 22 12:00"),
        (SUNDAY_9, "in the morning", "Sun 22 09:00"),
        (SUNDAY_9, "in the evening", "Sun 22 18:00"),
        (SUNDAY_9, "at 5 in the evening", "Sun 22 17:00"),
        (SUNDAY_9, "the same day at 5", "Sun 22 17:00"),
        (SUNDAY_18, "7", "Sun 22 19:00"),
        (SUNDAY_18, "at 8", "Sun 22 20:00"),
        (SUNDAY_18, "at 1", "Sun 22 13:00"),
        (TODAY_17, "at 3", "Sat 21 15:00"),
        (TODAY_17, "at 9", "Sat 21 21:00"),
        # … unless that has passed.
        (TODAY_17, "1 pm", "Sun 22 13:00"),
        (TODAY_17, "at 1", "Sun 22 13:00"),
        (TODAY_17, "in the morning", "Sun 22 09:00"),
        (TODAY_17, "midnight", "Sun 22 00:00"),
        (CAME_1330, "at 3", "Sat 21 15:00"),
        (CAME_1330, "at 1", "Sun 22 13:00"),
        # The time of day stays.
        (SUNDAY_9, "Friday", "Fri 27 09:00"),
        (SUNDAY_9, "by Friday", "Fri 27 09:00"),
        (SUNDAY_9, "on the 3rd", "Thu 03 09:00"),
        (SUNDAY_18, "tomorrow", "Sun 22 18:00"),
        (SUNDAY_18, "today", "Sat 21 18:00"),
        (SUNDAY_9, "next week", "Mon 23 09:00"),
        (SUNDAY_9, "in 2 days", "Mon 23 09:00"),
        (SUNDAY_9, "2 weeks", "Sat 05 09:00"),
        (SUNDAY_9, "a week from Friday", "Fri 04 09:00"),
        (SUNDAY_9, "Friday at the same time", "Fri 27 09:00"),
        (SUNDAY_18.replace(hour=8), "Friday morning", "Fri 27 08:00"),
        (SUNDAY_9, "tonight", "Sat 21 20:00"),
        (TODAY_17, "this evening", "Sat 21 18:00"),
        (CAME_1330, "tomorrow", "Sun 22 13:30"),
        # Neither stays.
        (SUNDAY_18, "tomorrow at 9", "Sun 22 09:00"),
        (SUNDAY_9, "Monday at 8", "Mon 23 08:00"),
        (SUNDAY_9, "today at 5", "Sat 21 17:00"),
        (SUNDAY_9, "in 20 minutes", "Sat 21 14:20"),
        (SUNDAY_9, "30 minutes", "Sat 21 14:30"),
        # It is shifted.
        (SUNDAY_9, "an hour earlier", "Sun 22 08:00"),
        (SUNDAY_9, "an hour before", "Sun 22 08:00"),
        (SUNDAY_9, "half an hour later", "Sun 22 09:30"),
        (SUNDAY_9, "10 minutes later than planned", "Sun 22 09:10"),
        (SUNDAY_9, "later by 2 hours", "Sun 22 11:00"),
        (SUNDAY_9, "by an hour", "Sun 22 10:00"),
        (SUNDAY_9, "a day later", "Mon 23 09:00"),
        (SUNDAY_9, "the next day", "Mon 23 09:00"),
        (FRIDAY_9, "the day before", "Thu 26 09:00"),
        (FRIDAY_9, "a month later", "Sun 27 09:00"),
        (CAME_1330, "10 minutes later", "Sat 21 14:10"),
        # It comes again and again.
        (SUNDAY_9, "every day", "Sun 22 09:00 FREQ=DAILY"),
        (SUNDAY_9, "daily", "Sun 22 09:00 FREQ=DAILY"),
        (SUNDAY_9, "every morning", "Sun 22 09:00 FREQ=DAILY"),
        (FRIDAY_9, "every week", "Fri 27 09:00 FREQ=WEEKLY;BYDAY=FR"),
        (SUNDAY_9, "every Friday", "Fri 27 09:00 FREQ=WEEKLY;BYDAY=FR"),
        (SUNDAY_18, "every friday at 9", "Fri 27 09:00 FREQ=WEEKLY;BYDAY=FR"),
        (SUNDAY_9, "every weekday", "Mon 23 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        (SUNDAY_9, "monthly", "Sun 22 09:00 FREQ=MONTHLY;BYMONTHDAY=22"),
        (SUNDAY_9, "every 2 hours", "Sat 21 16:00 FREQ=HOURLY;INTERVAL=2"),
    ],
)
def test_what_is_left_out_stays(due: datetime, phrase: str, becomes: str) -> None:
    assert _said(_read(phrase, due)) == becomes


@pytest.mark.parametrize(
    ("phrase", "becomes"),
    [
        ("at 8", "Fri 27 08:00 FREQ=WEEKLY;BYDAY=FR"),
        ("10:30", "Fri 27 10:30 FREQ=WEEKLY;BYDAY=FR"),
        ("an hour earlier", "Fri 27 08:00 FREQ=WEEKLY;BYDAY=FR"),
        ("in the evening", "Fri 27 18:00 FREQ=WEEKLY;BYDAY=FR"),
        ("every day", "Fri 27 09:00 FREQ=DAILY"),
        ("every 2 weeks", "Fri 27 09:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("every monday at 7", "Mon 23 07:00 FREQ=WEEKLY;BYDAY=MO"),
    ],
)
def test_a_repetition_stays_with_a_new_time_of_day(phrase: str, becomes: str) -> None:
    assert _said(_read(phrase, FRIDAY_9, FRIDAYS)) == becomes


def test_every_other_week_stays_in_its_weeks() -> None:
    due = datetime(2026, 12, 1, 17, tzinfo=BERLIN)
    moved = _read("at 6", due, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    assert isinstance(moved, When)
    assert moved.repeat is not None
    following = next_occurrence(moved.repeat, first=moved.due, after=moved.due, zone=BERLIN)
    assert [moved.due, following] == [due.replace(hour=18), datetime(2026, 12, 15, 18, tzinfo=BERLIN)]


@pytest.mark.parametrize(
    "phrase", ["tomorrow", "Saturday", "in 20 minutes", "a day later", "10 hours earlier", "tonight"]
)
def test_a_single_day_is_no_answer_for_what_repeats(phrase: str) -> None:
    assert _said(_read(phrase, FRIDAY_9, FRIDAYS)) == (
        "It comes every Friday. When shall it come instead? For example “every Monday at 9:00”."
    )
    assert isinstance(_read("at 3", FRIDAY_9, "FREQ=HOURLY;INTERVAL=2"), Unclear)


@pytest.mark.parametrize(
    ("due", "phrase", "question"),
    [
        (SUNDAY_9, "6", "Did you mean Sun 22 Nov at 06:00, or Sun 22 Nov at 18:00?"),
        (SUNDAY_18, "at 10", "Did you mean Sun 22 Nov at 10:00, or Sun 22 Nov at 22:00?"),
        (SUNDAY_9, "at midnight", "Did you mean Sun 22 Nov at 00:00, or Mon 23 Nov at 00:00?"),
        (SUNDAY_9, "earlier", "By how much?"),
        (SUNDAY_9, "a bit later", "By how much?"),
        (SUNDAY_9, "today", "Sat 21 Nov at 9:00 has already passed. When should I remind you?"),
        (SUNDAY_9, "the day before", "Sat 21 Nov at 09:00 has already passed. When should I remind you?"),
        (TODAY_17, "4 hours earlier", "Sat 21 Nov at 13:00 has already passed. When should I remind you?"),
        (SUNDAY_9, "yesterday", "Fri 20 Nov 2026 has already passed."),
        (SUNDAY_9, "30", "I did not understand “30” as a time."),
        (SUNDAY_9, "3 pm or 4 pm", "I did not understand “3 pm or 4 pm” as a time."),
        (SUNDAY_9, "3 pm 4 pm", "I can only take one time at once."),
        (SUNDAY_9, "soon", "At what time exactly?"),
        (SUNDAY_9, "999 years later", "That is more than a hundred years away."),
        (SUNDAY_9, " ", "When should I remind you?"),
        (SUNDAY_9, "instead", "I did not understand “instead” as a time."),
        (SUNDAY_9, "the same time", "I did not understand “the same time” as a time."),
    ],
)
def test_what_is_unclear_is_asked_about(due: datetime, phrase: str, question: str) -> None:
    assert _said(_read(phrase, due)).startswith(question)


phrases = st.lists(st.sampled_from([*VOCABULARY, "later", "earlier", "instead", "same"]), min_size=1, max_size=5)


@given(phrase=phrases.map(" ".join), now=moments, zone=st.sampled_from(ZONES), ahead=st.integers(-3000, 300_000))
def test_it_is_a_time_to_come_or_a_question(phrase: str, now: datetime, zone: object, ahead: int) -> None:
    due = now + timedelta(minutes=ahead)
    for repeat in (None, "FREQ=DAILY"):
        found = parse_move(phrase, due=due, repeat=repeat, now=now, zone=zone)  # type: ignore[arg-type]
        if isinstance(found, Unclear):
            assert "?" in found.question
        else:
            assert found.due.astimezone(UTC) > now.astimezone(UTC)
            assert found.due.tzinfo is zone
