"""How values that SQLite has no type for stand in a column."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from peewee import IntegerField, TextField

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class InstantField(IntegerField):
    """An aware datetime as milliseconds since 1970 UTC: compares, sorts and indexes as a number."""

    def db_value(self, value: datetime | int | None) -> int | None:
        """Return the column's value; an int passes as it is."""
        if value is None or isinstance(value, int):
            return value
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return (value - _EPOCH) // timedelta(milliseconds=1)

    def python_value(self, value: int | None) -> datetime | None:
        """Return the datetime in UTC; whoever shows it moves it to the person's zone."""
        return None if value is None else _EPOCH + timedelta(milliseconds=value)


class JsonField(TextField):
    """Any JSON value as text."""

    def db_value(self, value: Any) -> str | None:
        """Return the column's text."""
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def python_value(self, value: str | None) -> Any:
        """Return the value."""
        return None if value is None else json.loads(value)
