"""Slips of the pen in the words of time: put right where only one word can be meant, left alone otherwise."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.schedule.phrases import Unclear, When, parse_when

BERLIN = ZoneInfo("Europe/Berlin")
SATURDAY = datetime(2026, 11, 21, 14, tzinfo=BERLIN)

LONG_WORDS = (
    "tomorrow", "tonight", "tuesday", "wednesday", "thursday", "saturday", "evening", "afternoon",
)  # fmt: skip
OTHER_WORDS = """
    mourning moaning sundae sundry mouth mouths moths match marsh minuet weeds weeps yearn evert house light right
    borrow sorrow knight money tunisia marsha augustus
"""


@pytest.mark.parametrize("word", OTHER_WORDS.split())
def test_another_word_is_no_word_of_time(word: str) -> None:
    for phrase in (word, f"tomorrow {word}", f"in 3 {word}", f"every {word}"):
        assert isinstance(parse_when(phrase, now=SATURDAY, zone=BERLIN), Unclear)


@given(st.sampled_from(LONG_WORDS), st.data())
def test_a_word_with_a_slip_means_the_word_or_is_asked_about(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
    slip = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            ]
        )
    )
    meant = parse_when(word, now=SATURDAY, zone=BERLIN)
    read = parse_when(slip, now=SATURDAY, zone=BERLIN)
    assert isinstance(meant, When)
    # "evenings" is a word of its own: a repetition, and on the same time of day.
    assert isinstance(read, Unclear) or read.due == meant.due


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2moro at 8", "tomorrow at 8"),
        ("tmrw arvo", "tomorrow afternoon"),
        ("2nite at 8", "tonight at 8"),
        ("evry tues nite", "every tuesday night"),
        ("nxt wk", "next week"),
        ("at 5 p m", "at 5 pm"),
        ("5p", "5 pm"),
        ("at half sevenish", "at half seven"),
        ("in 20 minits", "in 20 minutes"),
        ("to morrow at 9", "tomorrow at 9"),
        ("b4 5", "before 5"),
    ],
)
def test_a_chat_spelling_is_the_word_it_stands_for(said: str, meant: str) -> None:
    first, second = (parse_when(phrase, now=SATURDAY, zone=BERLIN) for phrase in (said, meant))
    assert isinstance(first, When)
    assert first == second
