"""What a run's events add up to."""

import json

import pytest

from engine.bridge.answer import collect_answer, refused_answer, to_json
from engine.core.errors import ErrorCode, NestorError
from engine.core.messages import Channel, Inbound, Origin
from tests.doubles.engine import Call, FakeEngine, Think, Wait


async def events_of(*steps, cancel=False):
    engine = FakeEngine([steps])
    handle = await engine.submit(Inbound(text="hi", origin=Origin(channel=Channel.CLI), session="s"))
    events = []
    async for event in handle.events:
        events.append(event)
        if cancel and event.kind == "text_delta":
            await engine.cancel(handle.run)
    return events


async def test_text_thinking_calls_and_usage_are_collected():
    call = Call(name="note_add", arguments={"text": "milk"}, text="Noted.")
    answer = to_json(collect_answer(await events_of(Think(text="Hm."), call, "Do", "ne.")))
    assert list(answer) == ["text", "thinking", "tool_calls", "session", "run", "model", "usage", "error"]
    assert (answer["text"], answer["thinking"], answer["model"]) == ("Done.", "Hm.", "starter")
    assert answer["tool_calls"] == [{"name": "note_add", "arguments": {"text": "milk"}, "result": "Noted.", "ok": True}]
    assert json.loads(json.dumps(answer)) == answer


async def test_data_of_a_tool_goes_before_its_text_even_when_empty():
    answer = collect_answer(await events_of(Call(name="todo_list", text="Nothing.", data={})))
    assert answer.tool_calls[0].result == {}


async def test_a_cancelled_run_says_so_and_keeps_what_was_said():
    answer = collect_answer(await events_of("One ", Wait(), cancel=True))
    assert (answer.text, answer.error.code) == ("One ", "cancelled")


async def test_events_without_an_ending_are_an_interrupted_answer():
    events = await events_of(Call(name="note_add"), "Done.")
    answer = collect_answer(events[:3])
    assert answer.error.code == "interrupted"
    assert (answer.tool_calls[0].result, answer.tool_calls[0].ok) == (None, False)


def test_no_events_at_all_are_an_answer_too():
    assert collect_answer([]).error.code == "interrupted"


@pytest.mark.parametrize("session", [None, "s"])
def test_a_refused_message_has_the_same_shape(session):
    answer = to_json(refused_answer(NestorError(ErrorCode.EMPTY_MESSAGE, "Empty.", hint="Write."), session=session))
    assert answer["error"] == {"code": "empty_message", "message": "Empty.", "hint": "Write."}
    assert (answer["session"], answer["run"], answer["usage"]["prompt_tokens"]) == (session, None, 0)
