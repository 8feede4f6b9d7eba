"""The tool `calculate`: everyday arithmetic, answered as an equation."""

import re
import unicodedata
from fractions import Fraction
from typing import Annotated

from pydantic import Field

from engine.core.tools import RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.builtin.arithmetic import NoAnswer, Unreadable, work_out
from engine.tools.builtin.spoken_numbers import show_number
from engine.tools.toolset import Arguments, Tool

_LEFTOVERS = re.compile(
    r"^(?:please\s+|(?:can|could) you\s+|tell me\s+|what(?:'s|’s|s| is| are)\s+|how much (?:is|are)\s+"
    r"|(?:calculate|compute|work out|evaluate|solve)\s+)+",
    re.IGNORECASE,
)
_WHAT_PERCENT = (
    re.compile(r"^what (?:percent|per cent|%|percentage) of (?P<whole>.+?) (?:is|are) (?P<part>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<part>.+?) is what (?:percent|per cent|%|percentage) of (?P<whole>.+)$", re.IGNORECASE),
    re.compile(r"^(?P<part>.+?) as an? (?:percent|percentage|%) of (?P<whole>.+)$", re.IGNORECASE),
)
_HELP = "Write it with numbers and + - * / ^ %, such as (3 + 4) * 2 or 18% of 240."


class CalculateArguments(Arguments):
    """What to work out."""

    expression: Annotated[str, Field(description="as in 18% of 240")]


def calculator_tool() -> Tool:
    """Return the tool `calculate`."""
    return Tool(
        name="calculate",
        description="Work out arithmetic.",
        arguments=CalculateArguments,
        risk=Risk.READ,
        run=_calculate,
    )


async def _calculate(arguments: CalculateArguments, context: ToolContext) -> ToolResult:  # noqa: ARG001 - the tool signature
    return calculate(arguments.expression)


def calculate(expression: str) -> ToolResult:
    """Return the answer as an equation; raises ToolFailed or RetryWithCorrection, whatever the text."""
    shown = _shown(expression)
    try:
        for pattern in _WHAT_PERCENT:
            if match := pattern.match(shown):
                return _share(match["part"], match["whole"])
        value = work_out(expression)
    except Unreadable as error:
        raise RetryWithCorrection(f"I can't work out “{_clip(shown)}”: {error}. {_HELP}") from error
    except NoAnswer as error:
        raise ToolFailed(f"I can't work out “{_clip(shown)}”: {error}.") from error
    number, exact = show_number(value)
    return ToolResult(
        text=f"{_clip(shown)} {'=' if exact else '≈'} {number}",
        data={"expression": shown, "result": number, "exact": exact},
    )


def _share(part: str, whole: str) -> ToolResult:
    total = work_out(whole)
    if total == 0:
        raise NoAnswer("nothing is a part of zero")
    number, exact = show_number(work_out(part) / total * Fraction(100))
    return ToolResult(
        text=f"{part} is {'' if exact else 'about '}{number}% of {whole}.",
        data={"expression": f"{part} / {whole}", "result": f"{number}%", "exact": exact},
    )


def _shown(expression: str) -> str:
    """Return what was asked on one line, without the words around it."""
    line = "".join(" " if unicodedata.category(mark).startswith(("C", "Z")) else mark for mark in expression)
    line = " ".join(line.split())
    return _LEFTOVERS.sub("", line).rstrip("?=.,;: ") if not line.lower().startswith("what p") else line.rstrip("?. ")


def _clip(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
