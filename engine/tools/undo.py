"""The tool `undo_last`: takes back what a conversation changed in Nestor's own data, the last change first."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from engine.core.errors import ErrorCode, NestorError
from engine.core.tools import Risk, ToolContext, ToolFailed, ToolResult
from engine.storage import UndoLog
from engine.tools.toolset import Arguments, FunctionToolset, Tool

UNDO_LAST = "undo_last"

_DOING: Mapping[str, str] = MappingProxyType(
    {
        "Added": "adding",
        "Cancelled": "cancelling",
        "Changed": "changing",
        "Completed": "completing",
        "Deleted": "deleting",
        "Forgot": "forgetting",
        "Remembered": "remembering",
        "Renamed": "renaming",
        "Snoozed": "snoozing",
    }
)
_NOUN = re.compile(r"^(?=(?:reminder|timer|note) “)")


class UndoLast(Arguments):
    """Nothing to say."""


def undo_toolset(log: UndoLog) -> FunctionToolset:
    """Return the one tool that takes back what the others did."""

    async def undo_last(_arguments: UndoLast, context: ToolContext) -> ToolResult:
        try:
            taken_back = await log.undo_last_of(context.session, run=context.run)
        except NestorError as error:
            if error.code is ErrorCode.UNDO_CONFLICT:
                raise ToolFailed(error.message) from error
            raise
        if taken_back is None:
            return ToolResult(text="There is nothing to take back.", data={})
        label = taken_back.entry.label
        rows = {table: list(keys) for table, keys in taken_back.rows.items()}
        return ToolResult(
            text=f"Taken back: {in_words(label)}.",
            data={"id": taken_back.entry.id, "label": label, "run": taken_back.run, "rows": rows},
        )

    return FunctionToolset(
        [
            Tool(
                name=UNDO_LAST,
                description="Take back the last change.",
                arguments=UndoLast,
                risk=Risk.WRITE,
                run=undo_last,
            )
        ]
    )


def in_words(label: str) -> str:
    """Return what a change was, to be said after "Taken back": "the reminder “call mum”", "completing “milk”"."""
    verb, _, rest = label.partition(" ")
    if verb not in _DOING:
        return label
    named = _NOUN.sub("the ", rest, count=1)
    return named if verb == "Added" and named != rest else f"{_DOING[verb]} {named}"
