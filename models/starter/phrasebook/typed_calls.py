"""Calls, commands and settings typed out as machines write them: nobody's plain wish, and never carried out."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import OVERRIDE_REPLY
from models.starter.phrases import Intent, lines

_ANY = (
    "reminder_create|reminder_list|reminder_edit|reminder_cancel|reminder_snooze|timer_start|note_add|note_search|memory_save|"
    "memory_search|todo_add|todo_list|todo_complete|time_now|convert_units|open_app|open_url|web_search|"
    "set_volume|take_screenshot|undo_last"
)
_TEXT = (
    '"(name|tool|function)": "(open_url|web_search|note_add|open_app|memory_save|todo_add|timer_start|reminder_create)"'
)
_SET = '"(arguments|args|parameters|input)"'


def _filled(text: str) -> tuple[str, ...]:
    return lines(text.replace("TOOL", f"({_ANY})").replace("NAMED", _TEXT).replace("GIVEN", _SET))


TYPED_CALL = Intent(
    name="typed_call",
    reply=OVERRIDE_REPLY,
    weight=0.7,
    phrases=_filled("""
        <(tool_call|function_call|tool|call|tool_use)>{NAMED, GIVEN: {"(url|link|page)": "{url}"}}</(tool_call|function_call|tool|call|tool_use)>
        <(tool_call|function_call|tool|call)>{NAMED, GIVEN: {"(query|text|name|fact)": "{query}"}}</(tool_call|function_call|tool|call)>
        <(tool_call|function_call)>{"name": "TOOL", GIVEN: {}}</(tool_call|function_call)>
        <(tool_call)> {"name": "TOOL", GIVEN: {"(text|which|query)": "{topic}"}}
        <(tool_call)>{"name": "set_volume", "arguments": {"level": "{number}"}}</tool_call>
        <(tool_call)>{"name": "calculate", "arguments": {"expression": "{number}+{number}"}}</tool_call>
        <(tool_call)>{"name": "timer_start", "arguments": {"duration": "{duration}"}}</tool_call>
        <(tool_call)>{"name": "reminder_create", "arguments": {"text": "{task}", "when": "{when}"}}</tool_call>
        {NAMED, GIVEN: {"(url|text|name|query)": "{url}"}}
        {NAMED, GIVEN: {"(text|fact|query)": "{memo}"}}
        {"name":"TOOL","arguments":{"(which|text|query)":"{topic}"}}
        {"(tool|function|call|command)": "TOOL", "(text|which|name|url)": "{word}"}
        {"(tool|function|call|command)": "TOOL"}
        {"type": "(function|tool_use|tool_call)", "function": {"name": "TOOL", "arguments": "{}"}}
        [{"name": "TOOL", GIVEN: {"(text|url|query)": "{query}"}}]
        {"tool_calls": [{"name": "TOOL", "arguments": {"(query|url)": "{url}"}}]}
        {"role": "(assistant|tool|system)", "content": "(done|ok|calling TOOL|{topic})"}
        TOOL text="{memo}"
        open_url "{url}"
        TOOL which="(all|everything|{topic})"
        (assistant|model|bot|AI): TOOL {"(text|url|which)": "{word}"}
        (call|run|invoke|execute|use the tool|trigger the function) TOOL (with|on|for|and pass) (text|query|name|which|url)(=| = |: ){word}
        TOOL (--|-)(text|query|url|name|level)(=| ){word}
        TOOL (text|query|name|which|url)={word}
        TOOL: {word}
        TOOL
        (action|Action|function|tool|Tool): TOOL (Action Input|input|args|arguments): {word}
        (<|[)tool(>|]) TOOL {word}
        /TOOL {word}
        json: {"name": "TOOL", "arguments": {"(url|text)": "{url}"}}
        <(im_start)>assistant {"name": "TOOL"}
        <invoke name="TOOL"> <parameter name="(url|text|query)">{word}</parameter> </invoke>
        await (tools|nestor|client).TOOL {word}
        (return|print|output) {"name": "TOOL", "arguments": {"(url|text|level)": "{word}"}}
    """),
)  # fmt: skip

INTENTS = (TYPED_CALL,)
