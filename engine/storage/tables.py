"""Every table there is, as peewee models. They are bound to no database: each query is given the connection it runs on.

The migrations make the tables; this page only says how they are read and written today.
"""

from typing import Any

from peewee import SQL, AutoField, BooleanField, CompositeKey, Model, TextField

from engine.storage.fields import InstantField, JsonField

ADDED = SQL("rowid")
"""Orders rows of one moment as they were added."""


class Sessions(Model):
    """Conversations."""

    id = TextField(primary_key=True)
    title = TextField()
    bot = TextField()
    channel = TextField()
    created = InstantField()
    last_active = InstantField()
    deleted = BooleanField(default=False)


class Runs(Model):
    """Accepted messages and how each of them ended."""

    id = TextField(primary_key=True)
    session = TextField()
    at = InstantField()
    text = TextField()
    origin = JsonField()
    state = TextField()
    model = TextField(default="")
    ended = InstantField(null=True)
    code = TextField(null=True)
    message = TextField(null=True)
    hint = TextField(null=True)
    usage = JsonField(null=True)


class Messages(Model):
    """Transcripts; append-only, which triggers in the database enforce."""

    position = AutoField()
    id = TextField()
    session = TextField()
    run = TextField()
    at = InstantField()
    kind = TextField()
    body = JsonField()


class Reminders(Model):
    """Reminders and timers."""

    id = TextField(primary_key=True)
    text = TextField()
    due = InstantField()
    first = InstantField()
    repeat = TextField(null=True)
    zone = TextField()
    state = TextField()
    kind = TextField()
    created = InstantField()
    series_due = InstantField(null=True)


class Firings(Model):
    """Each occurrence of a reminder that came due, written before anything is shown; its key makes it happen once."""

    reminder = TextField()
    occurrence = InstantField()
    at = InstantField()
    late = BooleanField()
    shown = InstantField(null=True)

    class Meta:  # noqa: D106 - peewee's form
        primary_key = CompositeKey("reminder", "occurrence")


class Notes(Model):
    """Notes."""

    id = TextField(primary_key=True)
    text = TextField()
    created = InstantField()
    deleted = BooleanField(default=False)


class Todos(Model):
    """Lines of to-do lists."""

    id = TextField(primary_key=True)
    text = TextField()
    list = TextField()
    created = InstantField()
    completed = InstantField(null=True)
    deleted = BooleanField(default=False)


class Facts(Model):
    """What Nestor was told to remember."""

    id = TextField(primary_key=True)
    text = TextField()
    created = InstantField()
    deleted = BooleanField(default=False)


class Corrections(Model):
    """Words that were understood wrongly once, and the tool they mean."""

    id = TextField(primary_key=True)
    phrase = TextField()
    tool = TextField()
    created = InstantField()
    run = TextField(null=True)
    deleted = BooleanField(default=False)


class Undos(Model):
    """Changes that can be taken back: the rows as they were and as they became."""

    id = AutoField()
    at = InstantField()
    label = TextField()
    run = TextField(null=True)
    changes = JsonField()
    undone = InstantField(null=True)


class LedgerEntries(Model):
    """What tools did, chained by salted digests."""

    id = AutoField()
    at = InstantField()
    run = TextField()
    event = TextField()
    subject = TextField()
    content = JsonField(null=True)
    salt = TextField()
    digest = TextField()
    chain = TextField()

    class Meta:  # noqa: D106 - peewee's form
        table_name = "ledger"


UNDOABLE: dict[str, Any] = {
    table._meta.table_name: table  # noqa: SLF001 - peewee's documented door to a model's facts
    for table in (Reminders, Notes, Todos, Facts, Corrections, Sessions)
}
"""Tables whose rows the undo log may put back, by name."""
