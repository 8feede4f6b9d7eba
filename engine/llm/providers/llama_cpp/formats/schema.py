"""JSON schemas of tools, tightened into what a model may write."""

from collections.abc import Mapping
from typing import Any

_LARGEST_INTEGER = 2**53 - 1
"""Whole numbers beyond this do not survive JSON readers that use doubles."""
_SUBSCHEMAS = ("items", "additionalProperties", "contains", "not", "if", "then", "else")
_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
_MAPS = ("properties", "$defs", "definitions", "patternProperties")


def tightened(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema with no room for keys it does not name nor for numbers no reader can hold.

    JSON Schema lets any further key pass unless told otherwise; a model that invents one has made a mistake.
    """
    result: dict[str, Any] = dict(schema)
    for key in _SUBSCHEMAS:
        if isinstance(result.get(key), Mapping):
            result[key] = tightened(result[key])
    for key in _LISTS:
        if isinstance(result.get(key), list):
            result[key] = [tightened(each) if isinstance(each, Mapping) else each for each in result[key]]
    for key in _MAPS:
        if isinstance(result.get(key), Mapping):
            result[key] = {
                name: tightened(each) if isinstance(each, Mapping) else each for name, each in result[key].items()
            }
    if result.get("type") == "object" or "properties" in result:
        result.setdefault("type", "object")
        if not any(key in result for key in ("patternProperties", "allOf", "anyOf", "oneOf", "$ref")):
            result.setdefault("additionalProperties", "properties" not in result)
    if result.get("type") in ("integer", "number") and "enum" not in result and "const" not in result:
        if "exclusiveMinimum" not in result:
            result.setdefault("minimum", -_LARGEST_INTEGER)
        if "exclusiveMaximum" not in result:
            result.setdefault("maximum", _LARGEST_INTEGER)
    return result
