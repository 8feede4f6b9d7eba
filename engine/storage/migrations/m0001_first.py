"""The first schema."""

from typing import Any

STATEMENTS = """
CREATE TABLE sessions (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, bot TEXT NOT NULL, channel TEXT NOT NULL,
    created INTEGER NOT NULL, last_active INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE runs (
    id TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES sessions (id), at INTEGER NOT NULL, text TEXT NOT NULL,
    origin TEXT NOT NULL, state TEXT NOT NULL, model TEXT NOT NULL DEFAULT '', ended INTEGER, code TEXT, message TEXT,
    hint TEXT, usage TEXT
) STRICT;
CREATE INDEX runs_unfinished ON runs (state) WHERE state IN ('queued', 'running');

CREATE TABLE messages (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, session TEXT NOT NULL REFERENCES sessions (id),
    run TEXT NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX messages_of_session ON messages (session, position);
CREATE TRIGGER messages_never_change BEFORE UPDATE ON messages
    BEGIN SELECT RAISE(ABORT, 'transcripts are append-only'); END;
CREATE TRIGGER messages_never_go BEFORE DELETE ON messages
    BEGIN SELECT RAISE(ABORT, 'transcripts are append-only'); END;

CREATE TABLE reminders (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, due INTEGER NOT NULL, first INTEGER NOT NULL, repeat TEXT,
    zone TEXT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL, created INTEGER NOT NULL, series_due INTEGER
) STRICT;
CREATE INDEX reminders_open ON reminders (due) WHERE state IN ('scheduled', 'snoozed');

CREATE TABLE firings (
    reminder TEXT NOT NULL, occurrence INTEGER NOT NULL, at INTEGER NOT NULL, late INTEGER NOT NULL, shown INTEGER,
    PRIMARY KEY (reminder, occurrence)
) STRICT, WITHOUT ROWID;
CREATE INDEX firings_unseen ON firings (at) WHERE shown IS NULL;

CREATE TABLE notes (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, created INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE facts (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, created INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE todos (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, list TEXT NOT NULL, created INTEGER NOT NULL, completed INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE undos (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, label TEXT NOT NULL, run TEXT, changes TEXT NOT NULL,
    undone INTEGER
) STRICT;

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, run TEXT NOT NULL, event TEXT NOT NULL,
    subject TEXT NOT NULL, content TEXT, salt TEXT NOT NULL, digest TEXT NOT NULL, chain TEXT NOT NULL
) STRICT;
"""

FULL_TEXT = """
CREATE VIRTUAL TABLE {table}_text USING fts5 (
    text, content='{table}', content_rowid='rowid', tokenize="porter unicode61 remove_diacritics 2"
);
CREATE TRIGGER {table}_text_add AFTER INSERT ON {table} BEGIN
    INSERT INTO {table}_text (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TRIGGER {table}_text_remove AFTER DELETE ON {table} BEGIN
    INSERT INTO {table}_text ({table}_text, rowid, text) VALUES ('delete', old.rowid, old.text);
END;
CREATE TRIGGER {table}_text_change AFTER UPDATE OF text ON {table} BEGIN
    INSERT INTO {table}_text ({table}_text, rowid, text) VALUES ('delete', old.rowid, old.text);
    INSERT INTO {table}_text (rowid, text) VALUES (new.rowid, new.text);
END;
"""


def upgrade(connection: Any) -> None:
    """Make every table of the first version."""
    connection.execute(STATEMENTS)
    for table in ("notes", "facts", "todos"):
        connection.execute(FULL_TEXT.format(table=table))
