"""What the schedule takes for a time, a move, a delay and a length, and what not."""

from pathlib import Path

import pytest

from engine.core.tools import Recogniser
from engine.schedule.phrases import may_be_a_time, may_be_of_a_time
from engine.schedule.recognisers import ScheduleRecognisers
from tests.doubles.world import manual_clock

RECOGNISED = ScheduleRecognisers(manual_clock())
PHRASES = Path(__file__).with_name("phrases.txt").read_text(encoding="utf-8").splitlines()
UNDERSTOOD = sorted({line.partition(" => ")[0].strip() for line in PHRASES if " => 2" in line})


def accepts(recogniser: Recogniser, text: str) -> bool:
    return all(map(recogniser.knows, text.split())) and recogniser.accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "at 5", "on Friday", "every other Thursday", "tomorrow at half past nine", "in 20 minutes", "at 10 o'clock",
        "tonite", "tomorow mornning", "in the morning, at 8", "for 6:15", "until tomorrow at 9", "7.30am", "5ish",
        "later", "tonight", "at lunch", "yesterday", "in a few", "soon", "the 31st of June", "an hour or so",
    ],
)  # fmt: skip
def test_what_is_understood_or_asked_about_is_a_time(text: str) -> None:
    assert accepts(RECOGNISED.time, text)


@pytest.mark.parametrize(
    "text",
    [
        "at 5 to pick up the dry cleaning", "every other Thursday remind me", "today invoice", "in at four",
        "this afternoon about the skirting boards", "2 kg of flour and 500 ml", "at three to the figures", "at 5 to",
        "on my phone tomorrow at noon", "tomorrow please", "before I leave", "never mind", "before", "in the next",
        "some", "and at 5", "5", "four", "may", "sun",
    ],
)  # fmt: skip
def test_a_word_too_many_makes_it_none(text: str) -> None:
    assert not accepts(RECOGNISED.time, text)


def test_every_phrase_that_is_understood_is_made_of_known_words() -> None:
    """Except that nobody is thanked or asked twice within a time."""
    around = {"remind", "me", "please", "ok?", "pls"}
    said = [phrase for phrase in UNDERSTOOD if not around & {*phrase.split()}]
    assert len(said) > 700
    assert [phrase for phrase in said if not all(map(may_be_of_a_time, phrase.split()))] == []
    alone = [phrase for phrase in said if " " in phrase and not may_be_a_time(phrase)]
    assert alone == []


@pytest.mark.parametrize("text", ["tomorrow at 5", "every day at 9pm", "today by 4"])
def test_two_stretches_are_joined_if_they_make_a_time(text: str) -> None:
    assert RECOGNISED.time.accepts_joined is not None
    assert RECOGNISED.time.accepts_joined(text)


@pytest.mark.parametrize("text", ["at 3 at 4", "today tomorrow at 5", "Friday invoice"])
def test_two_stretches_that_contradict_each_other_are_not_joined(text: str) -> None:
    assert RECOGNISED.time.accepts_joined is not None
    assert not RECOGNISED.time.accepts_joined(text)


@pytest.mark.parametrize("text", ["an hour earlier", "half an hour later", "3 pm", "tomorrow", "the day before"])
def test_a_move_is_a_time_or_a_length_with_a_direction(text: str) -> None:
    assert accepts(RECOGNISED.move, text)


@pytest.mark.parametrize("text", ["an hour earlier please", "the call", "5"])
def test_other_words_move_nothing(text: str) -> None:
    assert not accepts(RECOGNISED.move, text)


@pytest.mark.parametrize("text", ["10 minutes", "for an hour", "another 10 minutes", "until tomorrow at 9", "by 5 min"])
def test_a_delay_is_a_length_or_a_time(text: str) -> None:
    assert accepts(RECOGNISED.delay, text)


@pytest.mark.parametrize("text", ["it", "10 minutes that", "5"])
def test_other_words_delay_nothing(text: str) -> None:
    assert not accepts(RECOGNISED.delay, text)


@pytest.mark.parametrize("text", ["40 minutes", "for 9 minutes", "an hour and a half", "1h30", "five minutes"])
def test_a_length_is_a_number_with_a_unit(text: str) -> None:
    assert accepts(RECOGNISED.length, text)


@pytest.mark.parametrize(
    "text", ["40 minutes and still raw inside", "five minutes s'il te", "a pasta timer for 9 minutes", "9", "at 5"]
)
def test_other_words_are_no_length(text: str) -> None:
    assert not accepts(RECOGNISED.length, text)
