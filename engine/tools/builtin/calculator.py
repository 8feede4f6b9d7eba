"""The tool `calculate`: everyday arithmetic, answered as an equation."""

import re
from typing import Annotated

from pydantic import Field

from engine.core.tools import RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.builtin.arithmetic import MAX_LENGTH, Amount, NoAnswer, Unreadable, work_out_amount
from engine.tools.builtin.arithmetic_phrases import asked
from engine.tools.builtin.arithmetic_questions import Answer, answer_question, show_amount
from engine.tools.toolset import Arguments, Tool

_PERCENT = re.compile(r"%|percent|per cent|pct", re.IGNORECASE)
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
    shown = asked(expression[: MAX_LENGTH + 1])
    try:
        answer = answer_question(shown) or _equation(expression, shown)
    except Unreadable as error:
        reason = str(error)
        more = reason if reason.endswith("?") else f"{reason}. {_HELP}"
        raise RetryWithCorrection(f"I can't work out “{_clip(shown)}”: {more}") from error
    except NoAnswer as error:
        raise ToolFailed(f"I can't work out “{_clip(shown)}”: {error}.") from error
    return ToolResult(
        text=answer.text,
        data={"expression": answer.expression, "result": answer.result, "exact": answer.exact},
    )


def _equation(expression: str, shown: str) -> Answer:
    amount = work_out_amount(expression)
    if amount.percent and len(_PERCENT.findall(shown)) > 1:
        number, exact = show_amount(Amount(amount.number * 100))
        number += "%"
    else:
        number, exact = show_amount(amount)
    text = f"{_clip(shown)} {'=' if exact else '≈'} {number}"
    return Answer(text=text, expression=shown, result=number, exact=exact)


def _clip(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
