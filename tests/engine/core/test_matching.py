"""Which thing a person means by a few words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.matching import find_meant, means_all, means_last, numbered

THINGS = [
    "Call mum",
    "Call the dentist",
    "Water the plants",
    "Take out the rubbish",
    "Buy milk",
    "call mum about Sunday",
    "🎉",
    "買牛奶",
    "שלום עולם",
]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("call mum", ["Call mum"]),
        ("CALL MUM!", ["Call mum"]),
        ("the reminder to call mum", ["Call mum"]),
        ("sunday", ["call mum about Sunday"]),
        ("the dentist", ["Call the dentist"]),
        ("dentits", ["Call the dentist"]),
        ("the rubish", ["Take out the rubbish"]),
        ("plant", ["Water the plants"]),
        ("watering the plants", ["Water the plants"]),
        ("waterplants", ["Water the plants"]),
        ("buy some milk", ["Buy milk"]),
        ("mum", ["Call mum", "call mum about Sunday"]),
        ("call", ["Call mum", "Call the dentist", "call mum about Sunday"]),
        ("🎉", ["🎉"]),
        ("買牛奶", ["買牛奶"]),
        ("עולם", ["שלום עולם"]),
        ("", []),
        ("...", []),
        ("🎈", []),
        ("the", []),
        ("taxes", []),
    ],
)
def test_words_find_what_they_name(words: str, meant: list[str]) -> None:
    assert find_meant(words, THINGS, str) == meant


def test_nothing_is_meant_where_there_is_nothing() -> None:
    assert find_meant("milk", [], str) == []


@given(words=st.text(max_size=30), things=st.lists(st.text(max_size=20), max_size=6))
def test_any_words_find_only_what_is_there(words: str, things: list[str]) -> None:
    found = find_meant(words, things, str)
    assert [thing for thing in found if thing not in things] == []


@given(things=st.lists(st.from_regex(r"[a-z]{4,9}( [a-z]{4,9})?", fullmatch=True), min_size=1, max_size=6, unique=True))
def test_its_own_words_always_find_a_thing(things: list[str]) -> None:
    assert [thing for thing in things if thing not in find_meant(thing, things, str)] == []


@pytest.mark.parametrize(
    "words",
    [
        *("all", "All of them", "ALL!", "everything.", "every one", "all reminders", "all of my tasks"),
        *("all the reminders", "all my to-dos", "them all", "both", "both of these", "every reminder", "all, please"),
    ],
)
def test_all_is_understood(words: str) -> None:
    assert means_all(words)


@pytest.mark.parametrize("words", ["", "it", "allergy pills", "call all the guests", "the", "🎉"])
def test_what_is_not_all_is_not_taken_for_it(words: str) -> None:
    assert not means_all(words)


@pytest.mark.parametrize(
    "words",
    [
        *("", " ", "it", "It.", "that one", "this", "the last one", "last", "the latest", "the last reminder"),
        *("my last reminder", "that reminder"),
    ],
)
def test_the_last_one_is_understood(words: str) -> None:
    assert means_last(words)


@pytest.mark.parametrize("words", ["italy", "the", "the reminder", "all", "🎉", "last week", "them"])
def test_what_is_not_the_last_one_is_not_taken_for_it(words: str) -> None:
    assert not means_last(words)


def test_a_list_says_how_much_it_leaves_out() -> None:
    assert numbered(["a", "b"]) == "1) a; 2) b"
    assert numbered([str(n) for n in range(5)], most=2) == "1) 0; 2) 1; and 3 more"
    assert numbered([]) == ""
