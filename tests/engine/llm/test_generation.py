"""One answer, drawn by a sampler that knows what it wants to say: what it may say, and what it may not."""

import time

import numpy as np
import pytest

from engine.llm.providers.llama_cpp.constraint import ConstraintFactory
from engine.llm.providers.llama_cpp.formats import OfferedTool, format_named
from engine.llm.providers.llama_cpp.generation import Generation
from engine.llm.providers.llama_cpp.prefix import Slot
from engine.llm.providers.llama_cpp.runtime import LlamaRuntime
from engine.llm.providers.llama_cpp.vocabulary import Detokenizer
from engine.llm.providers.llama_cpp.wire import Generate, Load, Prompt

pytestmark = pytest.mark.model

TOOLS = [
    OfferedTool(name="time_now", parameters={}),
    OfferedTool(
        name="note_add",
        parameters={"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]},
    ),
]


class WilfulSampler:
    """Draws the tokens of a text one after the other, and what is likeliest where the next one is ruled out."""

    def __init__(self, runtime, text):
        self._runtime = runtime
        self._wishes = [*runtime.vocabulary.tokenize_inner(text, special=True), runtime.vocabulary.eos]
        self._wish = None
        self.refused = []

    def sample(self, context, row):
        logits = np.frombuffer(self._runtime.logits(row), dtype=np.float32)
        if self._wishes and np.isfinite(logits[self._wishes[0]]):
            self._wish = self._wishes.pop(0)
            return self._wish
        if self._wish is not None:
            self.refused.append(self._runtime.vocabulary.piece(self._wish))
        return int(np.argmax(logits))

    def close(self):
        self._wishes.clear()


@pytest.fixture(scope="module", params=["random_path", "sentencepiece_path"])
def runtime(request):
    path = request.getfixturevalue(request.param)
    order = Load(path=str(path), context_tokens=2048, batch_tokens=512, threads=1, gpu_layers=0, sequences=1)
    with LlamaRuntime(order) as loaded:
        yield loaded


def answer(runtime, wanted, *, tools=(), thinking=None, max_tokens=200):
    """Return what comes of an answer: its items joined by kind, and why it stopped."""
    tool_format = format_named("hermes")
    order = Generate(
        id=1, conversation="", prompt=Prompt(messages=[]), max_tokens=max_tokens, temperature=0, top_k=0, top_p=1.0,
        min_p=0.0, repeat_penalty=1.0,
    )  # fmt: skip
    sent = []
    generation = Generation(
        order,
        arrived=time.monotonic(),
        prompt=runtime.vocabulary.tokenize("go", special=False),
        slot=Slot(sequence=0),
        cached=0,
        runtime=runtime,
        sampler=WilfulSampler(runtime, wanted),
        parser=tool_format.parser(thinking, in_thinking=False),
        detokenizer=Detokenizer(runtime.vocabulary, tool_format.tags),
        constraint=ConstraintFactory(runtime.vocabulary).make(tool_format, tools) if tools else None,
        send=sent.append,
    )
    runtime.forget(0)
    while not generation.done:
        portion = generation.next_slice(512)
        (row,) = runtime.decode([portion])
        generation.advance(portion, row)
    items = [item for message in sent[:-1] for item in message.items]
    text = "".join(payload for kind, payload in items if kind == "text")
    thought = "".join(payload for kind, payload in items if kind == "thinking")
    calls = [(payload["name"], payload["arguments"]) for kind, payload in items if kind == "call"]
    return text, thought, calls, sent[-1].reason


def test_text_is_said_as_it_was_meant(runtime):
    assert answer(runtime, "Well: 2 < 3 <b> é日🎉.") == ("Well: 2 < 3 <b> é日🎉.", "", [], "end")


def test_text_two_calls_and_text_again_are_told_apart(runtime):
    wanted = (
        'Sure. <tool_call>\n{"name": "time_now", "arguments": {}}\n</tool_call>\n'
        '<tool_call>{"name": "note_add", "arguments": {"text": "</tool_call> \\"é\\""}}</tool_call> Done.'
    )
    text, _, calls, reason = answer(runtime, wanted, tools=TOOLS)
    assert text == "Sure.\n\nDone."
    assert calls == [("time_now", {}), ("note_add", {"text": '</tool_call> "é"'})]
    assert reason == "tool_calls"


@pytest.mark.parametrize(
    "wanted",
    [
        '<tool_call>{"name": "rm_rf", "arguments": {}}</tool_call>',
        '<tool_call>{"name": "note_add", "arguments": {"path": "/"}}</tool_call>',
        "<tool_call>oh no</tool_call>",
        '<tool_call>{"name":"time_now","arguments":{}}</tool_call>',
    ],
)
def test_from_its_opening_on_a_call_can_only_be_one_that_is_offered(runtime, wanted):
    _, _, calls, reason = answer(runtime, wanted, tools=TOOLS)
    for name, arguments in calls:
        assert name in ("time_now", "note_add")
        assert list(arguments) == (["text"] if name == "note_add" else [])
    assert reason in ("tool_calls", "length")


def test_without_tools_a_call_cannot_be_opened_even_letter_by_letter(runtime):
    text, _, calls, _ = answer(runtime, "See <tool_call> here", max_tokens=60)
    assert "<tool_call>" not in text
    assert calls == []


def test_reasoning_may_mention_calls_without_making_one(runtime):
    wanted = '<think>I could <tool_call> now</think>\n\n<tool_call>{"name": "time_now", "arguments": {}}</tool_call>'
    _, thought, calls, _ = answer(runtime, wanted, tools=TOOLS, thinking=("<think>", "</think>"))
    assert thought == "I could <tool_call> now"
    assert calls == [("time_now", {})]


def test_a_call_cut_off_by_the_limit_is_not_shown(runtime):
    wanted = 'Hm <tool_call>{"name": "note_add", "arguments": {"text": "a b c d e f g h i j k l m n o p"}}</tool_call>'
    text, _, calls, reason = answer(runtime, wanted, tools=TOOLS, max_tokens=30)
    assert (text, calls, reason) == ("Hm", [], "length")
