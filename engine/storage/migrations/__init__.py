"""Numbered schema changes: a list of functions, each run once, in order, in a transaction, after a snapshot."""

from collections.abc import Callable
from typing import Any

from engine.storage.migrations.m0001_first import upgrade as m0001_first
from engine.storage.migrations.m0002_message_search import upgrade as m0002_message_search
from engine.storage.migrations.m0003_corrections import upgrade as m0003_corrections

Migration = Callable[[Any], None]

MIGRATIONS: tuple[Migration, ...] = (m0001_first, m0002_message_search, m0003_corrections)
"""Migration N stands at index N - 1; a database's `user_version` is how many it has seen."""

SCHEMA_VERSION = len(MIGRATIONS)
