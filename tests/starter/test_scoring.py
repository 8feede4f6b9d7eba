"""What one answer is worth, what many come to, and a few cases through the real engine."""

from dataclasses import asdict
from typing import Any

import pytest

from tests.starter.__main__ import evaluate
from tests.starter.cases import Case, file_names, load
from tests.starter.report import mistake, report
from tests.starter.results import Results
from tests.starter.scoring import Heard, intent, is_right, score

CREATE = {"tool": "reminder_create", "arguments": {"text": "call mum", "when": "at 5"}}
LATER = {"tool": "reminder_create", "arguments": {"text": "call mum", "when": "at 6"}}
NOTE = {"tool": "note_add", "arguments": {"text": "call mum"}}
SEARCH = {"tool": "web_search", "arguments": {"query": "call mum"}}
LIST = {"tool": "reminder_list", "arguments": {}}
WORDS = {"text": True}
ASKS = {"text": "asks"}
GERMAN = {"text": True, "language": "de"}
REQUEST = {"calls": [CREATE]}
EITHER = {"text": "asks", "or": [{"calls": [NOTE], "or": [{"calls": [CREATE]}]}]}
RIGHT_REQUEST = {"requests", "tool_right", "arguments_right"}


def did(*calls: dict[str, Any]) -> Heard:
    return Heard(calls=calls, results=["Done."], text="Done.")


def said(text: str) -> Heard:
    return Heard(text=text)


@pytest.mark.parametrize(
    ("expected", "heard", "counted"),
    [
        (REQUEST, did(CREATE), RIGHT_REQUEST),
        (REQUEST, did(LATER), {"requests", "tool_right"}),
        (REQUEST, did(CREATE, NOTE), {"requests", "wrong_effects"}),
        (REQUEST, did(NOTE), {"requests", "wrong_effects"}),
        (REQUEST, did(LIST), {"requests"}),
        (REQUEST, did(SEARCH), {"requests", "web_searches"}),
        (REQUEST, said("When should I remind you?"), {"requests"}),
        (REQUEST | {"or": [ASKS]}, said("When?"), RIGHT_REQUEST),
        (WORDS, said("Hello!"), {"texts", "texts_right"}),
        (WORDS, said("When should I remind you?"), {"texts", "texts_right"}),
        (WORDS, said(" "), {"texts"}),
        (WORDS, did(CREATE), {"texts", "false_actions", "false_effects"}),
        (WORDS, did(LIST), {"texts", "false_actions"}),
        (WORDS, did(SEARCH), {"texts", "false_actions", "web_searches"}),
        (ASKS, said("When?"), {"texts", "texts_right"}),
        (ASKS, said("I see."), {"texts"}),
        (EITHER, said("When?"), {"texts", "texts_right"}),
        (EITHER, did(CREATE), {"texts", "texts_right"}),
        (EITHER, did(LATER), {"texts"}),
        (EITHER, did(SEARCH), {"texts", "web_searches"}),
        (GERMAN, said("Ich verstehe nur Englisch."), {"texts", "texts_right", "languages", "languages_right"}),
        (GERMAN, said("I only understand English."), {"texts", "languages"}),
        (WORDS, Heard(text="It broke.", failed=True), {"texts", "failed"}),
    ],
)
def test_an_answer_is_counted(expected: dict[str, Any], heard: Heard, counted: set[str]) -> None:
    counts = score(expected, heard)
    assert {name for name, count in asdict(counts).items() if count} == {*counted, "turns", "replies_true"}


def test_a_reply_that_is_not_true_is_never_right() -> None:
    counts = score(WORDS, said("Reminder set for today."))
    assert (counts.texts_right, counts.replies_true, is_right(counts)) == (1, 0, False)


def conversation(file: str, *expect: dict[str, Any], kind: str = "small talk") -> Case:
    return Case(file=file, say=[f"one {place}" for place in range(len(expect))], expect=expect, kind=kind)


def test_rows_are_tools_and_kinds_of_words() -> None:
    case = conversation("requests", REQUEST, WORDS, EITHER)
    assert [intent(case, place) for place in range(3)] == ["reminder_create", "small talk", "small talk"]


def counted(*heard: tuple[str, dict[str, Any], Heard]) -> Results:
    results = Results(model="toy.gguf")
    for file, expected, answer in heard:
        results.count(conversation(file, expected), [answer], by_intent=True)
    return results


def test_goals_are_met_by_right_answers_and_missed_by_one_wrong_action() -> None:
    right = [("requests", REQUEST, did(CREATE)), ("no_action", WORDS, said("Hello!"))]
    assert all(goal.met for goal in counted(*right).goals())
    met = [goal.met for goal in counted(*right, ("bad_input", WORDS, did(NOTE))).goals()]
    assert met == [True, True, False, True]


def test_files_that_were_looked_at_count_only_alone() -> None:
    seen = ("first", REQUEST, did(NOTE))
    assert counted(seen).total().requests == 1
    assert counted(seen, ("requests", REQUEST, did(CREATE))).goals()[0].met


def test_the_report_shows_files_intents_and_mistakes() -> None:
    results = counted(("requests", REQUEST, did(LATER)), ("first", WORDS, said("Hello!")))
    text = report(results)
    assert "| requests | 1 | 1/1 (100.0 %) | 0/1 (0.0 %) | – |" in text
    assert "| first (looked at) | 1 |" in text
    assert "all arguments right, of all requests: 0.0%, asked 92%: **missed**" in text
    (wrong,) = map(mistake, results.mistakes)
    assert wrong.splitlines() == [
        "[requests] one 0",
        '  wanted  reminder_create(text="call mum", when="at 5")',
        '  got     reminder_create(text="call mum", when="at 6") “Done.”',
    ]
    assert set(results.as_json()) == {
        *("model", "files", "intents", "total", "goals", "first_ms", "load_ms", "mistakes"),
    }


def test_the_halves_share_no_case_and_leave_none_out() -> None:
    assert file_names()[-2:] == ["first", "second"]
    whole, even, odd = (load("first", half=half) for half in (None, 0, 1))
    assert len(even) + len(odd) == len(whole)
    assert min(len(even), len(odd)) > len(whole) / 3


@pytest.mark.model
async def test_cases_go_through_the_real_engine() -> None:
    cases = [case for case in load("first") if case.say[0] in {"hello", "remind me to call mum in 20 minutes"}]
    cases += [case for case in load("first") if len(case.say) > 1][:3]
    results = await evaluate(cases)
    counts = results.total()
    assert (len(cases), counts.turns, counts.failed) == (5, 8, 0)
    assert counts.tool_right >= 3
    assert counts.replies_true == counts.turns
    assert results.load_s > 0
    assert min(results.first_s) > 0
