"""The cases: what is said, and what is right. `test_cases.py` describes the files."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("cases")
LOOKED_AT = frozenset({"first", "second"})
"""Files whose mistakes were looked at while the model was made."""

Expectation = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A conversation, with one expectation for each thing said."""

    file: str
    say: Sequence[str]
    expect: Sequence[Expectation]
    kind: str

    @property
    def half(self) -> int:
        """Which half of the cases it is in, so that one half can be looked at and the other kept for the end."""
        return int(hashlib.md5(self.say[0].encode(), usedforsecurity=False).hexdigest(), 16) % 2


def file_names() -> list[str]:
    """Return the names of the files, those looked at last."""
    return sorted((path.stem for path in FOLDER.glob("*.jsonl")), key=lambda name: (name in LOOKED_AT, name))


def load(name: str, *, half: int | None = None) -> list[Case]:
    """Return the cases of a file, or those of one half."""
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [Case(file=name, **json.loads(line)) for line in lines]
    return [case for case in cases if half in (None, case.half)]


def alternatives(expected: Expectation) -> Iterator[Expectation]:
    """Yield the expectation itself and all that is as right."""
    yield expected
    for other in expected.get("or", ()):
        yield from alternatives(other)
