"""The evaluation set of the starter model: what people say, and which calls are right.

Each line of `cases/*.jsonl` is `{"say": [...], "expect": [...], "kind": "..."}`, with one expectation per utterance:
`{"calls": [...]}`, `{"text": true}` (words, no call) or `{"text": "asks"}` (a question back, no call); `or` lists
further expectations that are as right. A list of values means any of them is right, null that it may be left out.
These tests check the set, not the model, so they need neither the model nor a GPU.
"""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

CASES = Path(__file__).parent / "cases"
REQUESTS = "requests.jsonl"
TWO_TURN = "two_turn.jsonl"

TOOLS: dict[str, tuple[set[str], set[str]]] = {
    "reminder_create": ({"text", "when"}, set()),
    "reminder_list": (set(), set()),
    "reminder_edit": (set(), {"which", "text", "when"}),
    "reminder_cancel": ({"which"}, set()),
    "reminder_snooze": ({"by"}, {"which"}),
    "timer_start": ({"duration"}, {"label"}),
    "note_add": ({"text"}, set()),
    "note_search": ({"query"}, set()),
    "memory_save": ({"fact"}, set()),
    "memory_search": ({"query"}, set()),
    "todo_add": ({"text"}, {"list"}),
    "todo_list": (set(), {"list"}),
    "todo_complete": ({"which"}, set()),
    "time_now": (set(), {"place"}),
    "calculate": ({"expression"}, set()),
    "convert_units": ({"value", "from_unit", "to_unit"}, set()),
    "open_app": ({"name"}, set()),
    "open_url": ({"url"}, set()),
    "web_search": ({"query"}, set()),
    "set_volume": ({"level"}, set()),
    "take_screenshot": (set(), set()),
    "undo_last": (set(), set()),
}
"""Each tool with the arguments it must have and those it may have."""

AT_LEAST = dict.fromkeys(TOOLS, 15) | {"reminder_create": 100, "take_screenshot": 10, "undo_last": 10}
PUNCTUATION = ".,;:!?\"'“”‘’…()"
Case = dict[str, Any]


def load(name: str) -> list[Case]:
    """The cases of one file."""
    return [json.loads(line) for line in (CASES / name).read_text(encoding="utf-8").splitlines()]


def words(text: str) -> list[str]:
    """The words as they are compared: in one case, without the punctuation around them."""
    return [bare for word in text.split() if (bare := word.strip(PUNCTUATION).casefold())]


def is_within(part: list[str], whole: list[str]) -> bool:
    """Whether the words of `part` stand together in `whole`."""
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def is_said(value: str, said: list[str]) -> bool:
    """Whether a value is one stretch of what was said, or two: in order where both are of one utterance."""
    sought = words(value)
    heard = [words(utterance) for utterance in said]
    if any(is_within(sought, utterance) for utterance in heard):
        return bool(sought)
    for cut in range(1, len(sought)):
        head, tail = sought[:cut], sought[cut:]
        for first, second in product(heard, repeat=2):
            if first is not second and is_within(head, first) and is_within(tail, second):
                return True
        for utterance in heard:
            for at in range(len(utterance) - cut):
                if utterance[at : at + cut] == head and is_within(tail, utterance[at + cut :]):
                    return True
    return False


def accepted(expected: Case) -> Iterator[Case]:
    """An expectation and every other that is as right."""
    yield {key: value for key, value in expected.items() if key != "or"}
    for other in expected.get("or", []):
        yield from accepted(other)


def complaints(case: Case) -> Iterator[str]:
    """What is wrong with one case."""
    if set(case) != {"say", "expect", "kind"} or not case["kind"]:
        yield f"its keys are {sorted(case)}"
        return
    if len(case["say"]) != len(case["expect"]):
        yield "not one expectation per utterance"
    for at, expected in enumerate(case["expect"]):
        said = case["say"][: at + 1]
        for one in accepted(expected):
            if set(one) == {"text"}:
                if one["text"] not in (True, "asks"):
                    yield f"text is {one['text']!r}"
            elif set(one) == {"calls"} and one["calls"]:
                for call in one["calls"]:
                    yield from call_complaints(call, said)
            else:
                yield f"expects {sorted(one)}"


def call_complaints(call: Case, said: list[str]) -> Iterator[str]:
    """What is wrong with one expected call."""
    if set(call) != {"tool", "arguments"} or call["tool"] not in TOOLS:
        yield f"no such call: {call}"
        return
    tool, arguments = call["tool"], call["arguments"]
    must, may = TOOLS[tool]
    if not must <= set(arguments) <= must | may:
        yield f"{tool} with {sorted(arguments)}"
    for name, values in arguments.items():
        choices = values if isinstance(values, list) else [values]
        if not choices or choices == [None] or (None in choices and name in must):
            yield f"{tool}.{name} accepts {choices}"
        compared = [" ".join(words(choice)) for choice in choices if choice is not None]
        if len(set(compared)) < len(compared):
            yield f"{tool}.{name} names a value twice: {choices}"
        for choice in choices:
            if choice is not None and not is_said(choice, said):
                yield f"{tool}.{name}: {choice!r} was not said"


@pytest.mark.parametrize("name", [REQUESTS, TWO_TURN])
def test_every_case_is_well_formed(name: str) -> None:
    wrong = [f"{case['say']}: {complaint}" for case in load(name) for complaint in complaints(case)]
    assert not wrong, "\n".join(wrong)


def test_requests_cover_every_tool() -> None:
    requests = load(REQUESTS)
    assert len(requests) >= 480
    assert all(len(case["say"]) == 1 for case in requests)
    count = Counter(call["tool"] for case in requests for call in case["expect"][0]["calls"][:1])
    assert {tool: count[tool] for tool, least in AT_LEAST.items() if count[tool] < least} == {}


def test_conversations_cover_every_kind() -> None:
    conversations = load(TWO_TURN)
    assert len(conversations) >= 110
    assert all(2 <= len(case["say"]) <= 3 for case in conversations)
    count = Counter(case["kind"].split()[0] for case in conversations)
    assert count["asks"] >= 30
    assert count["follow-up"] >= 45
    assert count["correction"] >= 25


def test_nothing_is_said_twice() -> None:
    said = [
        tuple(" ".join(words(part)) for part in case["say"]) for name in (REQUESTS, TWO_TURN) for case in load(name)
    ]
    assert [conversation for conversation, times in Counter(said).items() if times > 1] == []


def test_files_end_every_line_and_have_no_blank_one() -> None:
    for name in (REQUESTS, TWO_TURN):
        lines = (CASES / name).read_text(encoding="utf-8").split("\n")
        assert lines.pop() == ""
        assert all(line == line.strip() and line for line in lines)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("call mum", ["Remind me tomorrow to call mum at 5."]),
        ("tomorrow at 5", ["Remind me tomorrow to call mum at 5."]),
        ("email Kieran", ["Remind me to email Karen", "not Karen, Kieran"]),
    ],
)
def test_said_values_are_recognised(value: str, said: list[str]) -> None:
    assert is_said(value, said)


@pytest.mark.parametrize("value", ["", "mum call", "tomorrow mum 5", "call mu", "call dad"])
def test_values_nobody_said_are_not(value: str) -> None:
    assert not is_said(value, ["Remind me tomorrow to call mum at 5."])
