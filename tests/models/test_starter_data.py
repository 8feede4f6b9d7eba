"""The starter's training data: repeatable, and every argument is the person's own words."""

import json
from pathlib import Path
from random import Random

import pytest

from models.starter.chat import TOOLS, Dialogue
from models.starter.dialogues import DialogueMaker, held_out
from models.starter.phrasebook import INTENTS

PHRASES = [Path(__file__).parent / "data" / name for name in ("starter_phrases.jsonl", "starter_phrases_second.jsonl")]


def dialogues(seed: int, each: int = 25) -> list[Dialogue]:
    maker = DialogueMaker(Random(seed), pieces=("wo", "rt"))
    return [maker.dialogue(intent) for intent in INTENTS for _ in range(each)]


def test_the_same_seed_makes_the_same_conversations() -> None:
    first, second = (DialogueMaker(Random(3)) for _ in range(2))
    assert [first.conversation() for _ in range(50)] == [second.conversation() for _ in range(50)]


def test_another_seed_makes_other_conversations() -> None:
    assert DialogueMaker(Random(3)).conversation() != DialogueMaker(Random(4)).conversation()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_argument_is_a_stretch_of_what_the_person_said(seed: int) -> None:
    strays = [
        (dialogue.phrase, value)
        for dialogue in dialogues(seed)
        for turn in dialogue.turns
        for value in (turn.call.arguments.values() if turn.call else ())
        if not any(value in other.text for other in dialogue.turns if other.role == "user")
    ]
    assert strays == []


def test_every_call_matches_its_tool() -> None:
    for dialogue in dialogues(5):
        for call in (turn.call for turn in dialogue.turns if turn.call):
            known = [name.removesuffix("?") for name in TOOLS[call.tool]]
            required = {name for name in TOOLS[call.tool] if not name.endswith("?")}
            assert list(call.arguments) == [name for name in known if name in call.arguments], dialogue.phrase
            assert required <= set(call.arguments), dialogue.phrase
            assert all(call.arguments.values()), dialogue.phrase


def test_the_reply_after_a_tool_is_its_result() -> None:
    for dialogue in dialogues(6):
        pairs = zip(dialogue.turns, dialogue.turns[1:], strict=False)
        assert all(after.text == turn.text for turn, after in pairs if turn.role == "tool"), dialogue.phrase


def test_every_tool_is_trained_and_small_talk_never_calls_one() -> None:
    called = {turn.call.tool for dialogue in dialogues(7) for turn in dialogue.turns if turn.call}
    assert called == set(TOOLS)
    quiet = {intent.name for intent in INTENTS if not intent.tool}
    assert not [d.phrase for d in dialogues(8) if d.intent in quiet for turn in d.turns if turn.call]


def test_conversations_stay_within_the_length_limit() -> None:
    maker = DialogueMaker(Random(9))
    longest = max(sum(len(turn.body()) + 20 for turn in maker.conversation()) for _ in range(2000))
    assert longest <= 3000


def test_held_out_phrases_are_never_drawn_for_training() -> None:
    hidden = {phrase for intent in INTENTS for phrase in held_out(intent)}
    assert len(hidden) >= 40
    assert not hidden & {dialogue.phrase for dialogue in dialogues(10, each=60)}


def test_the_hand_written_sets_are_large_and_quote_their_own_requests() -> None:
    cases = [json.loads(line) for path in PHRASES for line in path.read_text(encoding="utf-8").splitlines()]
    assert sum(case["tool"] is not None for case in cases) >= 120
    assert sum(case["tool"] is None for case in cases) >= 40
    assert sum(len(case["say"]) > 1 for case in cases) >= 10
    assert {case["tool"] for case in cases if case["tool"]} == set(TOOLS)
    said = [(" ".join(case["say"]), value) for case in cases for value in case.get("arguments", {}).values()]
    assert [pair for pair in said if pair[1] not in pair[0]] == []
