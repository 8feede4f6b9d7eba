"""JSON as models write it: read strictly, and with nothing in it that no file or socket could hold."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any

_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


def read_json(raw: str) -> Any:
    """Return the value written in `raw`; raises ValueError or RecursionError where it is none.

    Numbers that are none in JSON, or that no double can hold, are refused; halves of surrogate pairs are replaced.
    """
    value = json.loads(raw, parse_constant=_refuse, parse_float=_finite)
    return _without_lone_surrogates(value) if _SURROGATE_ESCAPE.search(raw) else value


def write_json(value: Any) -> str:
    """Return the value as chat templates write it, which is what models have seen."""
    return json.dumps(value, ensure_ascii=False)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not a JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits} is too large")
    return number


def _without_lone_surrogates(value: Any) -> Any:
    """Return the value with halves of surrogate pairs replaced; they can be written to no file or socket."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, Mapping):
        return {_without_lone_surrogates(key): _without_lone_surrogates(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without_lone_surrogates(each) for each in value]
    return value
