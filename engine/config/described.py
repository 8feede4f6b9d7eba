"""Settings as a person sees them: value, default, explanation, how each is entered and when it takes effect."""

from types import UnionType
from typing import Any, Literal, get_args, get_origin

import annotated_types
from pydantic.fields import FieldInfo

from engine.config.schema import NEEDS_RESTART, Settings, known_paths
from engine.core.settings import SettingInfo


def described(settings: Settings) -> tuple[SettingInfo, ...]:
    """Return every setting, in the order of the file's sections."""
    defaults = Settings()
    return tuple(
        _info(path, section.model_fields[path.rpartition(".")[2]], value_at(settings, path), value_at(defaults, path))
        for path, section in known_paths().items()
    )


def value_at(settings: Settings, path: str) -> Any:
    """Return the value of a setting; lists are lists, as they are in the file."""
    value: Any = settings
    for part in path.split("."):
        value = getattr(value, part)
    return list(value) if isinstance(value, tuple) else value


def _info(path: str, field: FieldInfo, value: Any, default: Any) -> SettingInfo:
    kind, choices = _kind(field.annotation)
    return SettingInfo(
        path=path,
        value=value,
        default=default,
        description=field.description or "",
        kind=kind,
        choices=choices,
        minimum=next((limit.ge for limit in field.metadata if isinstance(limit, annotated_types.Ge)), None),  # type: ignore[arg-type]
        maximum=next((limit.le for limit in field.metadata if isinstance(limit, annotated_types.Le)), None),  # type: ignore[arg-type]
        applies="restart" if path.startswith(NEEDS_RESTART) else "now",
    )


def _kind(annotation: Any) -> tuple[Literal["text", "number", "switch", "choice", "list"], tuple[str, ...]]:
    if isinstance(annotation, UnionType):  # a value that may be left empty
        annotation = next(each for each in get_args(annotation) if each is not type(None))
    if get_origin(annotation) is Literal:
        return "choice", tuple(str(value) for value in get_args(annotation))
    if get_origin(annotation) is tuple:
        return "list", ()
    if annotation is bool:
        return "switch", ()
    return ("number" if annotation in (int, float) else "text"), ()
