"""`nestor debug render` and `parse`: a chat template tried without its model."""

import json

import pytest

from tests.bench.ggufs import QWEN_TEMPLATE

TOOLS = [
    {"type": "function", "function": {"name": "lamp_set", "parameters": {"properties": {"room": {"type": "string"}}}}}
]
MESSAGES = [
    {"role": "user", "content": [{"type": "text", "text": "Light!"}]},
    {
        "role": "assistant",
        "content": None,
        "tool_calls": [
            {"id": "a", "type": "function", "function": {"name": "lamp_set", "arguments": '{"room": "attic"}'}},
        ],
    },
    {"role": "tool", "tool_call_id": "a", "content": "It is lit."},
]
CALL = '<tool_call>\n{"name": "lamp_set", "arguments": {"room": "attic"}}\n</tool_call>'
THINKING = "{% if enable_thinking %}<think>{% endif %}{# <tool_call></think> tools #}"


@pytest.fixture
def files(tmp_path):
    """Write files and return the words that name them."""

    def write(**contents):
        words = []
        for name, content in contents.items():
            path = tmp_path / name
            path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
            words += [f"--{name}", str(path)]
        return words

    return write


def test_render_prints_the_prompt_as_the_model_reads_it(run, files):
    result = run("debug", "render", *files(template=QWEN_TEMPLATE, messages=MESSAGES, tools=TOOLS))
    assert result.exit_code == 0
    assert result.stdout.endswith(
        f"<|im_start|>assistant\n{CALL}<|im_end|>\n<|im_start|>user\n<tool_response>\nIt is lit.\n</tool_response>"
        "<|im_end|>\n<|im_start|>assistant\n"
    )


def test_parse_prints_an_answer_as_one_message(run, files):
    result = run("debug", "parse", *files(template=QWEN_TEMPLATE, tools=TOOLS), text=f"At once.\n{CALL}")
    assert json.loads(result.stdout) == {
        "role": "assistant",
        "content": "At once.",
        "reasoning_content": "",
        "tool_calls": [
            {"id": "call_0", "type": "function", "function": {"name": "lamp_set", "arguments": '{"room": "attic"}'}}
        ],
    }


@pytest.mark.parametrize(("switch", "thought", "said"), [("on", "hm", "Yes."), ("off", "", "hm</think>Yes.")])
def test_parse_knows_whether_the_prompt_has_opened_the_reasoning(run, files, switch, thought, said):
    words = files(template=THINKING)
    message = json.loads(run("debug", "parse", *words, "--thinking", switch, text="hm</think>Yes.").stdout)
    assert (message["reasoning_content"], message["content"]) == (thought, said)


@pytest.mark.parametrize(
    "messages", ["nonsense", {"role": "user"}, [{"role": "king"}], [{"role": "user", "content": 3}]]
)
def test_what_is_no_conversation_is_said_in_words(run, files, messages):
    result = run("debug", "render", *files(template=QWEN_TEMPLATE, messages=messages))
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
