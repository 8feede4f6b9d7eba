"""A full-text index over what was said in conversations."""

from typing import Any

STATEMENTS = """
CREATE VIRTUAL TABLE messages_text USING fts5 (text, content='', tokenize="trigram remove_diacritics 1");
CREATE TRIGGER messages_text_add AFTER INSERT ON messages WHEN new.kind != 'tool' BEGIN
    INSERT INTO messages_text (rowid, text) VALUES (new.position, json_extract(new.body, '$.text'));
END;
INSERT INTO messages_text (rowid, text)
    SELECT position, json_extract(body, '$.text') FROM messages WHERE kind != 'tool' ORDER BY position;
"""
"""The index keeps no copy of the text; since transcripts only grow it never has to forget one either."""


def upgrade(connection: Any) -> None:
    """Make the index and fill it with what was said so far."""
    connection.execute(STATEMENTS)
