"""What people say right after something was done: more of it, another time, another tool, or taking it back."""

from models.starter.phrases import FollowUp, lines

MOVE = FollowUp(
    name="move_it",
    after=("reminder_create",),
    tool="reminder_edit",
    arguments={"when": "when", "bare_when": "when"},
    phrases=lines("""
        make that {bare_when}
        no, {bare_when}
        {bare_when} instead
    """),
)

ANOTHER = FollowUp(
    name="another_item",
    after=("todo_add",),
    tool="todo_add",
    arguments={"grocery": "text"},
    kept={"list": "list"},
    phrases=lines("""
        and {grocery}
        also {grocery}
    """),
)

MEANT_NOTE = FollowUp(
    name="meant_note",
    after=("todo_add", "memory_save", "reminder_create"),
    tool="note_add",
    kept={"text": "main"},
    undoes=True,
    phrases=lines("""
        no, that's a note
        I meant a note
    """),
)

FOLLOW_UPS = (MOVE, ANOTHER, MEANT_NOTE)
