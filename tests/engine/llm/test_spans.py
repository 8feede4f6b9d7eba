"""Where arguments are held to the person's words, whatever is drawn under the mask is made of those words."""

import ctypes
import json
import random
import re
import threading

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.llm.providers.llama_cpp.constraint import ConstraintFactory
from engine.llm.providers.llama_cpp.formats import OfferedTool, format_named
from engine.llm.providers.llama_cpp.formats.spans import span_terminals, without_overlap
from engine.llm.providers.llama_cpp.runtime import LlamaRuntime
from engine.llm.providers.llama_cpp.wire import Load
from models.starter.chat import TOOLS as KNOWN

pytestmark = pytest.mark.model

HERMES = format_named("hermes")
TEXT = {"type": "string"}


def tool(name, *required, **optional):
    properties = dict.fromkeys(required, TEXT) | optional
    return OfferedTool(name=name, parameters={"type": "object", "properties": properties, "required": list(required)})


TOOLS = [
    tool("reminder_edit", which=TEXT, text=TEXT, when=TEXT),
    tool("reminder_create", "when", "text"),
    tool("timer_start", "duration", label=TEXT),
    tool("time_now"),
    tool("set_volume", "level", unit={"type": "string", "enum": ["%", "steps"]}, times={"type": "integer"}),
]
OF_TWO = ("text", "when")
STARTER_TOOLS = [
    tool(
        name,
        *(each for each in arguments if not each.endswith("?")),
        **{each.removesuffix("?"): TEXT for each in arguments if each.endswith("?")},
    )
    for name, arguments in KNOWN.items()
]


class Draw:
    """A loaded vocabulary, from which calls are drawn by chance."""

    def __init__(self, runtime):
        self.vocabulary = runtime.vocabulary
        self.factory = ConstraintFactory(runtime.vocabulary)
        self._logits = (ctypes.c_float * runtime.vocabulary.size)()

    def call(self, said, seed, tools=TOOLS):
        """Return a call of which every token was drawn blindly from those that are allowed."""
        chance = random.Random(seed)
        constraint = self.factory.make(HERMES, tools, said=said)
        assert constraint.begin(b"")
        written, view = b"<tool_call>", np.frombuffer(self._logits, dtype=np.float32)
        while constraint.active:
            view[:] = 0.0
            constraint.mask(self._logits)
            token = int(chance.choice(np.flatnonzero(view == 0.0)))
            constraint.take(token)
            written += self.vocabulary.piece(token)
        (parsed,) = HERMES.parser(None, in_thinking=False).feed(written.decode())
        return parsed

    def allows(self, said, text, tools=TOOLS):
        """Tell whether this call can be written."""
        constraint = self.factory.make(HERMES, tools, said=said)
        return constraint is not None and constraint.begin(text.encode()) and not constraint.active


@pytest.fixture(scope="module", params=["random_path", "sentencepiece_path", "glued_path", "starter_path"])
def draw(request):
    order = Load(
        path=str(request.getfixturevalue(request.param)),
        context_tokens=512, batch_tokens=64, threads=1, gpu_layers=0, sequences=1,
    )  # fmt: skip
    with LlamaRuntime(order) as runtime:
        yield Draw(runtime)


def create(text, when):
    arguments = json.dumps({"when": when, "text": text}, ensure_ascii=False)
    return f'{{"name": "reminder_create", "arguments": {arguments}}}</tool_call>'


def timer(duration, **label):
    arguments = json.dumps({"duration": duration, **label}, ensure_ascii=False)
    return f'{{"name": "timer_start", "arguments": {arguments}}}</tool_call>'


def is_stretch(value, said):
    """Tell whether a value stands in one of the messages, and neither cuts a word nor has space around it."""
    return value == value.strip() != "" and any(
        not _cuts(message, found.start()) and not _cuts(message, found.start() + len(value))
        for message in said
        for found in re.finditer(f"(?={re.escape(value)})", message)
    )


def _cuts(message, at):
    before, after = message[at - 1 : at], message[at : at + 1]
    return before.isalnum() and after.isalnum() and not (before.isdigit() and after.isalpha())


def is_two_stretches(value, said):
    return any(
        is_stretch(value[:at], [message[:cut]]) and is_stretch(value[at + 1 :], [message[cut:]])
        for at in range(1, len(value))
        if value[at] == " "
        for message in said
        for cut in range(len(message) + 1)
        if not _cuts(message, cut)
    )


words = st.sampled_from(
    [
        *("call", "mum", "it's", "at", "5:30", "20km", "12!", "27.6.", "p.m.", "milk,", "eggs", "50%", "(2+3)*4"),
        *("https://a.b/c?d=1", "über", '"x"', "a\\b", "e-mail", "日本", "🎉", "1,000", "what?", "…", "{", "a_b"),
        *("</s>", "}}</tool_call>"),
    ]
)
gaps = st.sampled_from([" ", " ", " ", "  ", "\n", "\t"])
messages = st.lists(st.tuples(words, gaps), min_size=1, max_size=9).map(lambda parts: "".join(w + g for w, g in parts))


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(messages | st.text(max_size=20), min_size=1, max_size=4), seed=st.integers(0, 2**32))
def test_whatever_is_drawn_is_made_of_the_persons_words(draw, said, seed):
    said = [each.encode("utf-8", "replace").decode() for each in said]
    call = draw.call(said, seed)
    known = next(each for each in TOOLS if each.name == call.name).parameters
    assert set(known["required"]) <= set(call.arguments) <= set(known["properties"])
    for name, value in call.arguments.items():
        if known["properties"][name] is TEXT:
            assert is_stretch(value, said) or (name in OF_TWO and is_two_stretches(value, said)), (name, value)
    assert call.arguments.get("unit", "%") in ("%", "steps")
    assert isinstance(call.arguments.get("times", 1), int)


SAID = [
    "remind me tomorrow to call Mum at 5, please!",
    'she said "no"',
    "12! is 20km, .5 of it on 27.6.",
    "the  code is\nA/17-b, at 5 p.m.",
]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("call Mum", "tomorrow at 5"),
        ("call Mum", "at 5"),
        ("call Mum at 5, please", "tomorrow"),
        ('she said "no"', "at 5 p.m."),
        ("the  code is\nA/17-b", "5"),
        ("remind me please", "no"),
        ("12!", "on 27.6."),
        (".5 of it", "12"),
        ("20", "km"),
        ("20km", "12 on 27.6"),
        ("20km, .5", ".5 on 27.6"),
    ],
)
def test_a_value_may_be_any_stretch_or_two_in_the_order_they_were_said(draw, text, when):
    assert draw.allows(SAID, create(text, when))


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "call mum", "all Mum", "call Mu", "call Mum ", " call Mum", "call Mum,", "please!", ", please",
        "at 5 tomorrow", "call Mum no", "call Mum she", "call  Mum", "A/17", "17-b", "5 p.m", "tomorrow call at",
        "tomorrow call 5", "dad", "p.m", "m.", "0km", "! is 20", "12!.", "5 of", "20km,",
    ],
)  # fmt: skip
def test_a_value_may_be_nothing_else(draw, text):
    assert draw.allows(SAID, create("call Mum", "at 5"))
    assert not draw.allows(SAID, create(text, "at 5"))


def test_only_texts_and_times_are_made_of_two_stretches(draw):
    assert draw.allows(SAID, timer("tomorrow"))
    assert draw.allows(SAID, timer("tomorrow", label="call Mum"))
    assert not draw.allows(SAID, timer("tomorrow at 5"))
    assert not draw.allows(SAID, timer("tomorrow", label="tomorrow at 5"))


def test_without_words_only_what_needs_none_can_be_called(draw):
    assert draw.allows([" ", "…"], '{"name": "time_now", "arguments": {}}</tool_call>')
    assert draw.allows(["!"], '{"name": "reminder_edit", "arguments": {}}</tool_call>')
    assert draw.factory.make(HERMES, [tool("note_add", "text")], said=["!"]) is None


def test_schemas_that_refer_to_definitions_stay_what_they_were(draw):
    unit = {"$ref": "#/$defs/Unit"}
    schema = {
        "type": "object",
        "properties": {"unit": unit, "text": TEXT},
        "required": ["unit", "text"],
        "$defs": {"Unit": {"enum": ["km", "mile"]}},
    }
    offered = [OfferedTool(name="go", parameters=schema)]
    assert draw.allows(["so far"], '{"name": "go", "arguments": {"unit": "km", "text": "far"}}</tool_call>', offered)
    assert not draw.allows(["so m"], '{"name": "go", "arguments": {"unit": "m", "text": "so"}}</tool_call>', offered)


def test_a_message_without_end_is_quoted_from_its_beginning_only(draw):
    endless = " ".join(f"w{number}" for number in range(5_000))
    assert draw.allows(["before", endless], timer("w3 w4"))
    assert not draw.allows(["before", endless], timer("w4000"))
    assert not draw.allows(["before", endless], timer("before"))


@pytest.mark.parametrize("word", ["w ", "! ", "!", "a!", "..a ", "(", "w\n"])
def test_the_longest_message_fits_into_the_stack_of_any_system(draw, word):
    """The grammar's compiler recurses, and a stack that overflows ends the process."""
    made = []
    before = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(
            target=lambda: made.append(
                draw.factory.make(HERMES, STARTER_TOOLS, said=["start " + word * 3_000 + " end"])
            )
        )
        thread.start()
    finally:
        threading.stack_size(before)
    thread.join()
    assert made[0].begin(b"")


RECOGNISED = {"duration": ["5 minutes", 'a "bit"', "at\t5"]}


def test_what_was_recognised_is_all_that_may_be_chosen(draw):
    offered = [OfferedTool(name=each.name, parameters=each.parameters, stretches=RECOGNISED) for each in TOOLS]
    said = ['set 5 minutes, a "bit" more at\t5 please']
    assert all(draw.allows(said, timer(each), offered) for each in RECOGNISED["duration"])
    assert draw.allows(said, timer("5 minutes", label="please"), offered)
    assert not any(draw.allows(said, timer(each), offered) for each in ("5", "5 minutes, a", "please", "at 5"))
    assert (
        draw.call(said, 3, [each for each in offered if each.name == "timer_start"]).arguments["duration"]
        in (RECOGNISED["duration"])
    )


def test_no_words_make_no_terminals():
    assert span_terminals([]) == span_terminals([" \n", "?!"]) == []


@pytest.mark.parametrize(
    ("said", "text", "when", "kept"),
    [
        ("remind me to call mum at 5", "call mum at 5", "at 5", "call mum"),
        ("REMIND ME TO PAY ON FRIDAY", "PAY ON FRIDAY", "ON FRIDAY", "PAY"),
        ("at 5, call mum", "at 5, call mum", "at 5", "call mum"),
        ("remind me to call mum in 20 minutes", "call mum in", "in 20 minutes", "call mum"),
        ("on Friday at 9 water the ferns", "at 9 water the ferns", "on Friday at 9", "water the ferns"),
        ("call mum at 50 at 5", "call mum at 50", "at 5", "call mum at 50"),
        ("on Friday remind me of the talk on Friday", "the talk on Friday", "on Friday", "the talk on Friday"),
        ("remind me at 5", "at 5", "at 5", "at 5"),
        ("remind me tomorrow to call mum at 5", "call mum at 5", "tomorrow at 5", "call mum"),
        ("remind me tomorrow to call mum at 5", "tomorrow to call mum at 5", "tomorrow at 5", "to call mum"),
        ("tomorrow call mum at 5", "tomorrow call mum", "tomorrow at 5", "call mum"),
        ("on Friday at 5", "at 5", "on Friday at 5", "at 5"),
    ],
)
def test_a_time_is_cut_off_the_text_where_it_was_said_once(said: str, text: str, when: str, kept: str) -> None:
    assert without_overlap({"text": text, "when": when}, ["earlier words", said]) == {"text": kept, "when": when}
    assert without_overlap({"when": when, "text": text}, ["earlier words", said]) == {"text": kept, "when": when}


def test_only_text_and_time_are_kept_apart() -> None:
    assert without_overlap({"which": "it at 5", "when": "at 5"}, ["it at 5"]) == {"which": "it at 5", "when": "at 5"}
