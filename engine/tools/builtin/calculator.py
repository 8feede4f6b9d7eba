"""The tool `calculate`: everyday arithmetic, answered as an equation."""

import re
from typing import Annotated

from pydantic import Field

from engine.core.tools import Recogniser, RetryWithCorrection, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.builtin.arithmetic import MAX_LENGTH, Amount, NoAnswer, Unreadable, work_out_amount
from engine.tools.builtin.arithmetic_phrases import PHRASE_WORDS, asked
from engine.tools.builtin.arithmetic_questions import QUESTION_WORDS, Answer, answer_question, show_amount
from engine.tools.builtin.arithmetic_words import tokenize
from engine.tools.builtin.exact_math import CONSTANTS, MANY_ARGUMENTS, ONE_ARGUMENT
from engine.tools.builtin.money_words import MONEY
from engine.tools.builtin.spoken_numbers import NUMBER_WORDS, ORDINALS
from engine.tools.toolset import Arguments, Tool

_PERCENT = re.compile(r"%|percent|per cent|pct", re.IGNORECASE)
_HELP = "Write it with numbers and + - * / ^ %, such as (3 + 4) * 2 or 18% of 240."


_LONE_NUMBER = 2
"""Tokens of a number, and the end."""
_TOO_MUCH = re.compile(
    r"^(?:(?:and|then|please|so|of|off|plus|times|divided|multiplied|by|over|to|from|on|in|is|are)\b|[%*/^)=+])"
    r"|\b(?:please|and|is|what'?s?|of|plus|minus|times|divided|multiplied|by|over|to|from|on|in|the|an?)$",
    re.IGNORECASE,
)
"""What no sum begins or ends with."""
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_SUM_WORDS = frozenset(
    {
        *PHRASE_WORDS, *QUESTION_WORDS, *NUMBER_WORDS, *ORDINALS, *MONEY, *ONE_ARGUMENT, *MANY_ARGUMENTS, *CONSTANTS,
        *("a", "an", "and", "at", "be", "between", "divided", "from", "multiplied", "of", "off", "point", "whats"),
    }
)  # fmt: skip


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
        recognisers={"expression": Recogniser(knows=_may_be_of_a_sum, accepts=is_sum, most_words=30)},
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


def is_sum(text: str) -> bool:
    """Say whether there is something to work out, and nothing else; a number alone is not."""
    if _TOO_MUCH.search(text) or not (_DIGIT.search(text) or _words(text) & NUMBER_WORDS):
        return False
    try:
        shown = asked(text)
        if answer_question(shown) is None:
            work_out_amount(text)
            return len(tokenize(shown)) > _LONE_NUMBER
    except Unreadable:
        return False
    except NoAnswer:
        pass  # understood, though it has none
    return True


def _may_be_of_a_sum(word: str) -> bool:
    return _words(word) <= _SUM_WORDS


def _words(text: str) -> set[str]:
    return set(_LETTERS.findall(text.casefold()))


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
