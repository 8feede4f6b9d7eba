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
    """Draws the tokens of a text one after the other, and what is likeliest without one or where it is ruled out."""

    def __init__(self, runtime, text):
        self._runtime = runtime
        vocabulary = runtime.vocabulary
        self._wishes = [] if text is None else [*vocabulary.tokenize_inner(text, special=True), vocabulary.eos]
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


@pytest.fixture(scope="module", params=["random_path", "sentencepiece_path", "glued_path"])
def runtime(request):
    yield from loaded(request.getfixturevalue(request.param))


@pytest.fixture(scope="module")
def glued(glued_path):
    yield from loaded(glued_path)


def loaded(path):
    order = Load(path=str(path), context_tokens=2048, batch_tokens=512, threads=1, gpu_layers=0, sequences=1)
    with LlamaRuntime(order) as runtime:
        yield runtime


def answer(runtime, wanted, *, tools=(), thinking=None, max_tokens=200, **constraint):
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
        constraint=ConstraintFactory(runtime.vocabulary).make(tool_format, tools, **constraint) if tools else None,
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


CALL = '<tool_call>{"name": "note_add", "arguments": {"text": "milk"}}</tool_call>'
SECOND = '<tool_call>{"name": "time_now", "arguments": {}}</tool_call>'
UNKNOWN = '<tool_call>{"name": "lights_on", "arguments": {"text": "milk"}}</tool_call>'


def pieces(runtime, text):
    vocabulary = runtime.vocabulary
    return [vocabulary.piece(token).decode() for token in vocabulary.tokenize_inner(text, special=True)]


def test_calls_may_be_made_of_tokens_that_hold_their_whole_frame(glued):
    assert pieces(glued, CALL + SECOND) == [
        '<tool_call>{"name": "note_add", "arguments": {', '"text": "', "mi", "l", "k", '"}}</tool_call>', SECOND,
    ]  # fmt: skip
    for wanted in (CALL + SECOND, SECOND + CALL, f"{CALL}\n{CALL}"):
        text, _, calls, reason = answer(glued, wanted, tools=TOOLS)
        assert (text, reason) == ("", "tool_calls")
        assert [name for name, _ in calls] == [
            part.partition('"')[0] for part in wanted.split('"name": "')[1:]
        ]  # in the order they were written
    assert answer(glued, "Sure. " + CALL, tools=TOOLS, said=["buy milk"])[2] == [("note_add", {"text": "milk"})]


def test_a_call_of_a_tool_that_is_not_offered_becomes_words(glued):
    text, _, calls, _ = answer(glued, UNKNOWN, tools=TOOLS, max_tokens=30)
    assert calls == []
    assert "<tool_call>" not in text


class Likely:
    """A runtime that finds certain tokens as probable as it is told, the one drawn first at step 0."""

    def __init__(self, runtime, steps):
        self._runtime = runtime
        self._steps = steps
        self._step = -1

    def __getattr__(self, name):
        return getattr(self._runtime, name)

    def decode(self, slices):
        rows = self._runtime.decode(slices)
        self._step += 1
        shares = self._steps.get(self._step, {})
        rest = (1 - sum(shares.values())) / (self.vocabulary.size - len(shares))
        logits = np.frombuffer(self._runtime.logits(rows[0]), dtype=np.float32)
        logits[:] = np.log(rest) if shares else logits
        for text, share in shares.items():
            logits[self.vocabulary.tokenize_inner(text, special=True)[0]] = np.log(share)
        return rows


SHARES = {"note_add": 0.6, "time_now": 0.4}


@pytest.mark.parametrize(
    ("wanted", "share", "made"), [(CALL, 0.7, 1), (CALL, 0.5, 0), (SECOND, 0.5, 1), (SECOND, 0.3, 0), (UNKNOWN, 0.9, 0)]
)
def test_a_call_that_is_only_guessed_becomes_words(glued, wanted, share, made):
    likely = Likely(glued, {0: {wanted: share}})
    text, _, calls, _ = answer(likely, wanted, tools=TOOLS, least_shares=SHARES)
    assert len(calls) == made
    assert "<tool_call>" not in text


@pytest.mark.parametrize(("share", "made"), [(0.7, 2), (0.5, 1)])
def test_a_second_call_must_be_as_sure_as_the_first(glued, share, made):
    likely = Likely(glued, {0: {CALL: 0.9}, len(pieces(glued, CALL)): {CALL: share}})
    assert len(answer(likely, CALL + CALL, tools=TOOLS, least_shares=SHARES)[2]) == made


@pytest.mark.parametrize(("share", "made"), [(0.7, 1), (0.5, 0)])
def test_an_opening_that_names_no_tool_must_be_as_sure_as_the_most_demanding_one(random_path, share, made):
    for runtime in loaded(random_path):
        likely = Likely(runtime, {0: {SECOND: share}})
        assert len(answer(likely, SECOND, tools=TOOLS, least_shares=SHARES)[2]) == made


def test_where_one_call_is_refused_the_model_is_not_bent_into_another(glued):
    not_offered = Likely(glued, {0: {UNKNOWN: 0.5, SECOND: 0.45, "ba": 0.04}})
    assert answer(not_offered, None, tools=TOOLS, max_tokens=1) == ("ba", "", [], "length")
    not_sure = {0: {CALL: 0.5, SECOND: 0.45, "ba": 0.04}}
    assert answer(Likely(glued, not_sure), None, tools=TOOLS, least_shares=SHARES, max_tokens=1)[0] == "ba"
    assert answer(Likely(glued, not_sure), None, tools=TOOLS, max_tokens=1)[0] == ""
