"""Reads and writes `config.yml`: `${NAME}` expanded, comments kept, errors that name path, value and nearest key."""

import io
import itertools
import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from engine.config.described import described
from engine.config.paths import disk_error
from engine.config.schema import LogLevel, Section, Settings, ThemeName, known_paths
from engine.core.errors import ErrorCode, NestorError, NotFoundError, nearest
from engine.core.settings import SettingInfo

MAX_CONFIG_BYTES = 1_000_000
MAX_CONFIG_VALUES = 20_000

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}")
_HEADER = """\
# Nestor's settings. Every one is explained by `nestor config list`; what is not here has its default.
"""


class ConfigStore:
    """The settings file of one Nestor."""

    def __init__(self, path: Path, variables: Mapping[str, str]) -> None:
        self.path = path
        self._variables = variables

    def load(self) -> Settings:
        """Return the settings; a missing file means defaults, a bad one raises NestorError."""
        return self._validate(self._read())

    def describe(self, settings: Settings | None = None) -> tuple[SettingInfo, ...]:
        """Return every setting with value, default and explanation, as the file has it or as in `settings`."""
        return described(settings or self.load())

    def change(self, path: str, value: str) -> SettingInfo:
        """Set one setting as a person typed it; the rest of the file, comments included, stays as it is."""
        holder = known_paths().get(path)
        if holder is None and path.removeprefix("secrets.") in (path, ""):
            raise NotFoundError("setting", path, known=known_paths())
        document = self._read()
        typed = _typed(value, as_text=holder is None or _is_text(holder, path.rpartition(".")[2]))
        *sections, name = path.split(".")
        target: Any = document
        for section in sections:
            if not isinstance(target.get(section), dict):
                target[section] = CommentedMap()
            target = target[section]
        target[name] = typed
        self._validate(document)
        self._write(document)
        return next(
            (info for info in self.describe() if info.path == path),
            SettingInfo(path=path, value=typed, default=None, description=""),
        )

    def _read(self) -> CommentedMap:
        try:
            if self.path.stat().st_size > MAX_CONFIG_BYTES:
                raise NestorError(
                    ErrorCode.CONFIG_UNREADABLE,
                    f"{str(self.path)!r} is larger than a settings file can be.",
                    hint="Look at what is in it; move it aside to start with defaults.",
                )
            text = self.path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return CommentedMap()
        except UnicodeDecodeError as error:
            raise NestorError(
                ErrorCode.CONFIG_UNREADABLE,
                f"{str(self.path)!r} is not a UTF-8 text file.",
                hint="Save it as UTF-8, or move it aside to start with defaults.",
            ) from error
        except OSError as error:
            raise NestorError(
                ErrorCode.CONFIG_UNREADABLE,
                f"{str(self.path)!r} cannot be read: {error.strerror or error}.",
                hint="Check the file's permissions.",
            ) from error
        try:
            document = _yaml().load(text)
        except MarkedYAMLError as error:
            where = error.problem_mark or error.context_mark
            line = f"line {where.line + 1}, column {where.column + 1}" if where else "an unknown line"
            raise NestorError(
                ErrorCode.CONFIG_UNREADABLE,
                f"{str(self.path)!r} is not valid YAML at {line}: {error.problem or 'it cannot be read'}.",
                hint="Mend that line; the file was left as it is.",
            ) from error
        except (YAMLError, RecursionError, ValueError) as error:
            raise NestorError(
                ErrorCode.CONFIG_UNREADABLE,
                f"{str(self.path)!r} is not valid YAML.",
                hint="Mend it, or move it aside to start with defaults; it was left as it is.",
            ) from error
        if document is None:
            return CommentedMap()
        if not isinstance(document, CommentedMap):
            raise NestorError(
                ErrorCode.CONFIG_INVALID,
                f"{str(self.path)!r} must hold sections such as 'model:', not {_kind(document)}.",
                hint="`nestor config list` shows what can be set.",
            )
        return document

    def _validate(self, document: CommentedMap) -> Settings:
        try:
            # A section whose lines are all commented out reads as null; its settings have their defaults then.
            given = {name: value for name, value in document.items() if value is not None or name not in _SECTIONS}
            return Settings.model_validate(self._expand(given, "", itertools.count(1)))
        except ValidationError as error:
            raise self._explain(error) from error

    def _expand(self, value: Any, path: str, seen: Iterator[int]) -> Any:
        if next(seen) > MAX_CONFIG_VALUES:  # aliases of aliases of aliases make a small file endless
            raise NestorError(
                ErrorCode.CONFIG_UNREADABLE,
                f"{str(self.path)!r} holds more values than a settings file can.",
                hint="Look at what is in it; move it aside to start with defaults.",
            )
        if isinstance(value, dict):
            return {str(k): self._expand(v, f"{path}.{k}".lstrip("."), seen) for k, v in value.items()}
        if isinstance(value, list):
            return [self._expand(item, f"{path}[{index}]", seen) for index, item in enumerate(value)]
        if isinstance(value, str):
            return _VARIABLE.sub(lambda match: self._variable(match, path), value)
        return value

    def _variable(self, match: re.Match[str], path: str) -> str:
        name, default = match[1], match[2]
        if name in self._variables:
            return self._variables[name]
        if default is not None:
            return default
        raise NestorError(
            ErrorCode.CONFIG_INVALID,
            f"{path} in {str(self.path)!r} uses ${{{name}}}, but no such environment variable is set.",
            hint=f"Set {name}, or write ${{{name}:-default}}.",
        )

    def _explain(self, error: ValidationError) -> NestorError:
        sentences, hints = [], []
        for problem in error.errors(include_url=False)[:5]:
            path = ".".join(str(part) for part in problem["loc"])
            if problem["type"] == "extra_forbidden":
                near = nearest(path, _all_names())
                sentences.append(f"{path} is not a setting")
                hints.append(f"Did you mean {near!r}?" if near else "`nestor config list` shows what can be set.")
            elif path.startswith("secrets."):  # the value may be the secret itself and is not repeated
                sentences.append(
                    f"{path} must say where the secret is kept, such as keyring:openai or env:OPENAI_API_KEY"
                )
            else:
                said = problem["msg"].removeprefix("Value error, ")
                what = _IN_WORDS.get(problem["type"]) or said[:1].lower() + said[1:]
                sentences.append(f"{path} is {_show(problem['input'])}: {what}")
        return NestorError(
            ErrorCode.CONFIG_INVALID,
            f"{str(self.path)!r}: {'; '.join(sentences)}.",
            hint=" ".join(dict.fromkeys(hints)) or "Mend the value, or remove the line to get the default.",
        )

    def _write(self, document: CommentedMap) -> None:
        stream = io.StringIO()
        if not self.path.exists():
            stream.write(_HEADER)
        _yaml().dump(document, stream)
        try:
            target = self.path.resolve()  # the file may be a link into somebody's collection of settings; it stays one
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".config-", suffix=".yml")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(stream.getvalue())
                    file.flush()
                    os.fsync(file.fileno())
                Path(temporary).replace(target)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise disk_error(error, self.path) from error


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 120
    return yaml


def _typed(value: str, *, as_text: bool) -> Any:
    """Return what a person typed as a value; a setting that is text takes it as it stands unless it is in quotes."""
    bare = value.strip()
    if as_text and not (len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "\"'"):
        return value
    if not bare:
        return None
    try:
        return _yaml().load(value)
    except (YAMLError, RecursionError, ValueError):
        return value


def _is_text(section: type[Section], name: str) -> bool:
    annotation: object = section.model_fields[name].annotation
    return annotation in (str, LogLevel, ThemeName)


def _kind(document: object) -> str:
    match document:
        case list():
            return "a list"
        case str():
            return "a text"
        case _:
            return "a single value"


def _is_section(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Section)


_SECTIONS = (*(name for name, info in Settings.model_fields.items() if _is_section(info.annotation)), "secrets")
_IN_WORDS = {
    "model_type": "it must hold settings of its own, indented below it",
    "tuple_type": "it must be a list, such as [one, another]",
    "dict_type": "it must hold names and values, indented below it",
}


def _all_names() -> list[str]:
    return [*known_paths(), *_SECTIONS]


def _show(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}…"
