"""Whether calls are the ones that were wanted; small words that change nothing are forgiven."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.starter.test_cases import words

_SMALL = frozenset({"the", "a", "an", "my", "our", "your", "his", "her", "their", "its"})
_BEFORE_TIMES = frozenset({"for", "on", "at"})
_USUAL_LIST = frozenset({"to-do", "todo", "to do", "to-dos", "todos", "tasks", "task"})
"""Names that the tool takes for the list it uses when none is named."""

Call = Mapping[str, Any]
"""`{"tool": ..., "arguments": {...}}`; in what is wanted, a value may be a list of those accepted."""


def same_tools(got: Sequence[Call], wanted: Sequence[Call]) -> bool:
    """Whether the tools are those wanted, in that order."""
    return [call["tool"] for call in got] == [call["tool"] for call in wanted]


def same_calls(got: Sequence[Call], wanted: Sequence[Call]) -> bool:
    """Whether the calls are those wanted, with all of their arguments and no other."""
    return same_tools(got, wanted) and all(
        _same_arguments(one["arguments"], other["arguments"]) for one, other in zip(got, wanted, strict=True)
    )


def _same_arguments(got: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    given = {name: value for name, value in got.items() if value is not None}
    if "list" not in wanted and str(given.get("list", "")).casefold() in _USUAL_LIST:
        del given["list"]
    return set(given) <= set(wanted) and all(
        _accepts(name, choices, given.get(name)) for name, choices in wanted.items()
    )


def _accepts(name: str, choices: Any, value: Any) -> bool:
    accepted = choices if isinstance(choices, list) else [choices]
    if value is None:
        return None in accepted
    return bare(name, str(value)) in [bare(name, str(choice)) for choice in accepted if choice is not None]


def bare(name: str, value: str) -> list[str]:
    """Return the words of an argument without those that change nothing; at least one is left."""
    left = words(value)
    if name == "when" and len(left) > 1 and left[0] in _BEFORE_TIMES:
        left = left[1:]
    if len(left) > 1 and left[0] in _SMALL:
        left = left[1:]
    if name == "which" and len(left) > 1 and left[-1] == "reminder":
        left = left[:-1]
    return left
