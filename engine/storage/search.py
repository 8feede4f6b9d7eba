"""Full-text search: turns a person's words into an FTS5 query and runs it."""

import re
from typing import Any

_WORD = re.compile(r"\w+", re.UNICODE)
_STOP_WORDS = frozenset(
    """
    a about am an and any are at be by did do does find for from have how i in is it me my of on or our search show
    tell that the there these this to was we were what when where which who with you your
    """.split()
)


def match_expression(words: str) -> str | None:
    """Return an FTS5 expression that finds rows with any of the telling words, or None without any."""
    found = [word for word in _WORD.findall(words.lower()) if len(word) <= 64][:32]
    telling = [word for word in found if word not in _STOP_WORDS] or found
    if not telling:
        return None
    return " OR ".join(f'"{word}"' if len(word) < 3 else f'"{word}"*' for word in dict.fromkeys(telling))


def search_ids(connection: Any, table: str, words: str, limit: int) -> list[str]:
    """Return ids of undeleted rows of `notes`, `facts` or `todos` that match, the best first (BM25)."""
    if table not in ("notes", "facts", "todos"):
        raise ValueError(f"{table!r} has no full-text index")
    expression = match_expression(words)
    if expression is None:
        return []
    rows = connection.execute_sql(
        f"SELECT t.id FROM {table}_text AS f JOIN {table} AS t ON t.rowid = f.rowid "  # noqa: S608 - a name from the list above
        f"WHERE f.{table}_text MATCH ? AND t.deleted = 0 ORDER BY f.rank LIMIT ?",
        (expression, limit),
    )
    return [row[0] for row in rows]
