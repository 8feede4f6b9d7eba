"""The starter's training data: repeatable, and every argument is the person's own words."""

from collections.abc import Sequence
from itertools import pairwise
from random import Random

import pytest

from models.starter.chat import TOOLS, Call, Dialogue, Turn
from models.starter.dialogues import DialogueMaker
from models.starter.phrasebook import FOLLOW_UPS, INTENTS


def dialogues(seed: int, each: int = 8) -> list[Dialogue]:
    maker = DialogueMaker(Random(seed), pieces=("wo", "rt"))
    alone = [maker.dialogue(intent) for intent in INTENTS for _ in range(each)]
    return alone + [maker.follow_up(chosen) for chosen in FOLLOW_UPS for _ in range(each)]


def conversations(seed: int, count: int = 500) -> list[list[Turn]]:
    maker = DialogueMaker(Random(seed), pieces=("wo", "rt"))
    return [maker.conversation() for _ in range(count)]


def calls_of(turns: Sequence[Turn]) -> list[Call]:
    return [call for turn in turns for call in turn.calls]


def is_said(value: str, turns: Sequence[Turn]) -> bool:
    """Whether a value is one stretch of the person's words, or two with a space between them."""
    said = [turn.text for turn in turns if turn.role == "user"]
    spaces = [at for at, letter in enumerate(value) if letter == " "]
    pairs = [(value, value), *((value[:at], value[at + 1 :]) for at in spaces)]
    return any(all(any(part in text for text in said) for part in pair) for pair in pairs)


def test_the_same_seed_makes_the_same_conversations() -> None:
    assert conversations(3, 50) == conversations(3, 50)


def test_another_seed_makes_other_conversations() -> None:
    assert conversations(3, 5) != conversations(4, 5)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_argument_is_one_or_two_stretches_of_what_the_person_said(seed: int) -> None:
    exchanges = [*conversations(seed), *(dialogue.turns for dialogue in dialogues(seed))]
    said = [(turns, value) for turns in exchanges for call in calls_of(turns) for value in call.arguments.values()]
    assert [(turns, value) for turns, value in said if not is_said(value, turns)] == []


def test_every_call_matches_its_tool() -> None:
    for dialogue in dialogues(5):
        for call in calls_of(dialogue.turns):
            known = [name.removesuffix("?") for name in TOOLS[call.tool]]
            required = {name for name in TOOLS[call.tool] if not name.endswith("?")}
            assert list(call.arguments) == [name for name in known if name in call.arguments], dialogue
            assert required <= set(call.arguments), dialogue
            assert all(call.arguments.values()), dialogue


def test_what_is_said_after_tools_are_their_results() -> None:
    for turns in conversations(6):
        results: list[str] = []
        for before, turn in pairwise(turns):
            results = [*results, before.text] if before.role == "tool" else []
            assert not results or turn.role == "tool" or turn.text == "\n".join(results), turns


def test_every_tool_is_trained_and_what_needs_none_never_calls_one() -> None:
    assert {call.tool for dialogue in dialogues(7) for call in calls_of(dialogue.turns)} == set(TOOLS)
    maker = DialogueMaker(Random(8))
    quiet = [maker.dialogue(intent) for intent in INTENTS if not intent.tool for _ in range(25)]
    assert [dialogue for dialogue in quiet if calls_of(dialogue.turns)] == []
    quiet = [maker.follow_up(chosen) for chosen in FOLLOW_UPS if not chosen.tool for _ in range(25)]
    assert [dialogue for dialogue in quiet if dialogue.turns[-1].calls] == []


def test_follow_ups_are_drawn() -> None:
    maker = DialogueMaker(Random(9))
    drawn = [maker.follow_up() for _ in range(200)]
    assert {dialogue.intent for dialogue in drawn} <= {follow_up.name for follow_up in FOLLOW_UPS}
    assert all(dialogue.turns[-1].role == "assistant" for dialogue in drawn)
    assert all(calls_of(dialogue.turns[:-1]) for dialogue in drawn)


def test_a_follow_up_that_takes_back_does_so_first() -> None:
    maker = DialogueMaker(Random(10))
    ending = [maker.follow_up(chosen).turns[-1].calls for chosen in FOLLOW_UPS if chosen.undoes]
    assert ending
    assert all(calls[0].tool == "undo_last" and len(calls) == 2 for calls in ending)


def test_system_turns_come_first_and_are_the_starters_own() -> None:
    turns = conversations(11)
    assert [turn for each in turns for turn in each[1:] if turn.role == "system"] == []
    systems = [each[0].text for each in turns if each[0].role == "system"]
    assert len(systems) >= 50
    assert all(text.startswith("Larger model: ") for text in systems)
    assert any("\nExample: " in text for text in systems)


def test_an_answer_names_no_model_that_it_was_not_told_of() -> None:
    assert [turn for turns in conversations(12) for turn in turns if "{larger}" in turn.text] == []


def test_conversations_stay_within_the_length_limit() -> None:
    longest = max(sum(len(turn.body()) + 10 for turn in turns) for turns in conversations(13, 1000))
    assert longest <= 1150


def test_everyday_conversations_ask_for_reminders_more_often_and_in_plain_words() -> None:
    def plain_reminders(*, everyday: bool) -> int:
        maker = DialogueMaker(Random(14), everyday=everyday)
        said = [maker.dialogue().turns[0].text.lower() for _ in range(3_000)]
        return sum(text.startswith("remind me to ") for text in said)

    assert plain_reminders(everyday=True) > 2 * plain_reminders(everyday=False)
