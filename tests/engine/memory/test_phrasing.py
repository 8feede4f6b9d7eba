"""Which sentences are the same phrasing with other values."""

from datetime import UTC, datetime, timedelta

import pytest

from engine.core.corrections import Correction
from engine.core.ids import CorrectionId
from engine.memory.corrections import MOST_EXAMPLES, nearest
from engine.memory.phrasing import likeness, says_something, words_of

KEYS = "chuck the keys in the drawer for later"


def _correction(number: int, phrase: str, tool: str = "note_add") -> Correction:
    created = datetime(2026, 11, 21, tzinfo=UTC) + timedelta(minutes=number)
    return Correction(id=CorrectionId(f"c-{number}"), phrase=phrase, tool=tool, created=created)


@pytest.mark.parametrize(
    ("learned", "said"),
    [
        (KEYS, KEYS),
        (KEYS, "Chuck the keys in the drawer, for later!"),
        (KEYS, "hey Nestor, please chuck the keys in the drawer for later"),
        (KEYS, "chuck the passport in the drawer for later"),
        (KEYS, "chuck my old winter coat in the drawer for later"),
        ("bung oat milk on the pile", "bung two dozen eggs on the pile"),
        ("ping me about the dentist at 5", "ping me about the car at half past 6"),
        ("what's the score of the Arsenal game", "what's the score of the Leeds game"),
        ("yes", "Yes."),
        ("tomorrow at 5", "tomorrow at 5"),
    ],
)
def test_the_same_phrasing_with_another_value_is_alike(learned: str, said: str) -> None:
    assert likeness(words_of(learned), words_of(said)) >= 0.6


@pytest.mark.parametrize(
    ("learned", "said"),
    [
        (KEYS, "chuck it"),
        (KEYS, "remind me to empty the drawer for later"),
        (KEYS, "where are the keys"),
        (KEYS, "in the drawer for later chuck the keys please now ok then"),
        (KEYS, ""),
        ("", ""),
        # What everybody says is no phrasing of one's own.
        ("remind me to call mum tomorrow", "remind me to buy milk tomorrow"),
        ("set a timer for 5 minutes", "set a timer for 10 minutes"),
        ("put milk on the list", "put eggs on the list"),
        ("add 3 to 4", "add 3 to 5"),
        ("what time is it", "what day is it"),
    ],
)
def test_another_phrasing_is_not(learned: str, said: str) -> None:
    assert likeness(words_of(learned), words_of(said)) == 0.0


@pytest.mark.parametrize("phrase", ["yes", "tomorrow at 5", "no", "the milk", "it", "5 7 9", ""])
def test_words_that_mean_nothing_alone_say_nothing(phrase: str) -> None:
    assert not says_something(words_of(phrase))
    assert says_something(words_of(KEYS))


def test_the_most_alike_come_first_and_are_few() -> None:
    corrections = [
        _correction(1, "chuck the old rain coat in the drawer for later"),
        _correction(2, "chuck the coat in the drawer for later"),
        _correction(3, KEYS),
        _correction(4, "bung oat milk on the pile"),
    ]
    found = nearest("chuck the keys in the drawer for later", corrections)
    assert [correction.id for correction in found] == ["c-3", "c-2"]
    assert len(found) == MOST_EXAMPLES
    assert nearest("how are you", corrections) == []


def test_what_contradicts_the_most_alike_is_left_out() -> None:
    corrections = [_correction(1, "chuck the coat in the drawer for later", "todo_add"), _correction(2, KEYS)]
    assert [correction.tool for correction in nearest(KEYS, corrections)] == ["note_add"]


def test_of_two_alike_the_newer_comes_first() -> None:
    corrections = [
        _correction(number, f"chuck the {what} in the drawer for later") for number, what in enumerate("abc")
    ]
    assert [correction.id for correction in nearest(KEYS, corrections)] == ["c-2", "c-1"]
    assert nearest(KEYS, corrections) == nearest(KEYS, corrections[::-1])
