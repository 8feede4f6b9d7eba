"""Of what the person said, only what a tool's recogniser accepts may be chosen, where it accepts anything."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.tools import Recogniser, Risk, ToolSpec
from engine.llm.providers.llama_cpp.formats.spans import Recognised, cut
from engine.llm.providers.llama_cpp.recognised import StretchFinder, recognised

TIMES = re.compile(r"(?:at )?\d|tomorrow(?: at \d)?|on Friday")


def is_time(text: str) -> bool:
    return TIMES.fullmatch(text) is not None


TIME = Recogniser(
    knows=lambda word: word in ("at", "tomorrow", "on", "Friday") or word.isdigit(),
    accepts=is_time,
    accepts_joined=lambda text: re.fullmatch(r"(?:tomorrow|on Friday) at \d", text) is not None,
)


def spec(name: str = "remind", **recognisers: Recogniser) -> ToolSpec:
    return ToolSpec(name=name, description="", parameters={}, risk=Risk.WRITE, recognisers=recognisers)


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("remind me at 5 to call mum", ["at 5", "5"]),
        ("tomorrow at 5 call mum", ["tomorrow at 5", "at 5", "5"]),
        ("remind me tomorrow to call mum at 5", ["tomorrow", "at 5", "5", "tomorrow at 5"]),
        ("at 5 remind me of tomorrow", ["at 5", "5", "tomorrow"]),
        ("at on tomorrow", ["tomorrow"]),
        ("call mum", []),
        ("", []),
        ("…", []),
    ],
)
def test_the_longest_from_each_word_is_found_and_what_belongs_together(message: str, found: list[str]) -> None:
    assert recognised(message, TIME) == found


def test_only_the_words_that_may_be_of_a_value_are_put_together() -> None:
    asked: list[str] = []

    def accepts(text: str) -> bool:
        asked.append(text)
        return is_time(text)

    recognised("remind me at 5 to call mum", Recogniser(knows=TIME.knows, accepts=accepts))
    assert asked == ["at 5", "5"]


def test_what_is_written_in_one_word_is_known_as_one() -> None:
    address = Recogniser(knows=lambda word: "." in word, accepts=lambda text: " " not in text)
    assert recognised("open a.org/b_(c)?d please", address)[0] == "a.org/b_(c)?d"


def test_a_message_of_nothing_but_such_words_is_given_up() -> None:
    assert recognised("at 5 " * 500, TIME) == []


def test_a_value_may_come_from_an_earlier_message_if_the_newest_has_one_too() -> None:
    found = StretchFinder().find(["at 5", "call mum tomorrow"], [spec(when=TIME)])
    assert found == {"remind": {"when": ["tomorrow", "at 5", "5"]}}


@pytest.mark.parametrize("said", [[], ["call mum"], ["at 5", "never mind"]])
def test_where_the_newest_message_has_none_anything_may_be_chosen(said: list[str]) -> None:
    assert StretchFinder().find(said, [spec(when=TIME)]) == {}


def test_tools_without_recognisers_are_left_out() -> None:
    assert StretchFinder().find(["at 5"], [spec(), spec("timer", by=TIME)]) == {"timer": {"by": ["at 5", "5"]}}


def test_a_message_is_read_once() -> None:
    asked: list[str] = []

    def accepts(text: str) -> bool:
        asked.append(text)
        return True

    finder, tool = StretchFinder(), spec(when=Recogniser(knows=TIME.knows, accepts=accepts))
    finder.find(["at 5"], [tool])
    count = len(asked)
    finder.find(["at 5", "on Friday"], [tool])
    assert asked[count:].count("at 5") == 0


words = st.sampled_from(["at", "5", "tomorrow", "on", "Friday", "call", "mum,", "7", "it's", "…", "5km", "(at)"])


@given(st.lists(st.lists(words, max_size=12).map(" ".join) | st.text(max_size=30), max_size=5))
def test_what_is_found_was_said_and_is_accepted(said: list[str]) -> None:
    found = StretchFinder().find(said, [spec(when=TIME)])
    newest = said[-1] if said else ""
    assert bool(found) == bool(recognised(newest, TIME))
    for value in found.get("remind", {}).get("when", []):
        single = is_time(value) and any(value in message for message in said)
        assert single or any(
            is_time(value[:at])
            and is_time(value[at + 1 :])
            and value[:at] in message
            and value[at + 1 :] in message[message.index(value[:at]) + at :]
            for at in range(1, len(value))
            for message in said
        )


@given(st.text(max_size=60))
def test_chunks_hold_all_of_a_stretch(message: str) -> None:
    message = message.encode("utf-8", "replace").decode()
    chunks = cut(message)
    assert "".join(chunk.text + chunk.gap for chunk in chunks).strip() in message


def test_the_same_choice_for_two_tools_is_written_once() -> None:
    choice = Recognised()
    assert choice.terminal(["at 5", '"5"']) == choice.terminal(["at 5", '"5"']) != choice.terminal(["7"])
    assert choice.terminals == [r'KNOWN_0: "at 5" | "\\\"5\\\""', 'KNOWN_1: "7"']
