"""Typed functions as tools: a pydantic model describes the arguments, and from it come schema and validation."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.core.tools import Recogniser, RetryWithCorrection, Risk, ToolContext, ToolResult, ToolSpec


class Arguments(BaseModel):
    """Base of every tool's arguments. Numbers where words are expected are taken as words; unknown names are not."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, coerce_numbers_to_str=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One tool: what the model is told of it, and the function behind it."""

    name: str
    description: str
    arguments: type[Arguments]
    risk: Risk
    run: Callable[[Any, ToolContext], Awaitable[ToolResult]]
    recognisers: Mapping[str, Recogniser] = field(default_factory=lambda: MappingProxyType({}))
    """What arguments must be understood as, by name."""

    @property
    def spec(self) -> ToolSpec:
        """The tool as the model sees it."""
        return ToolSpec(
            name=self.name,
            description=self.description,
            parameters=_schema(self.arguments),
            risk=self.risk,
            recognisers=self.recognisers,
        )


class FunctionToolset:
    """A Toolset made of `Tool`s."""

    def __init__(self, tools: Sequence[Tool]) -> None:
        self._tools = {tool.name: tool for tool in tools}
        self._specs = tuple(tool.spec for tool in tools)

    def list_tools(self) -> Sequence[ToolSpec]:
        """Return the tools in the order they were given."""
        return self._specs

    async def call(self, name: str, arguments: Mapping[str, Any], context: ToolContext) -> ToolResult:
        """Validate the arguments and run the tool; arguments that don't fit raise RetryWithCorrection."""
        tool = self._tools[name]
        try:
            parsed = tool.arguments.model_validate(dict(arguments))
        except ValidationError as error:
            raise RetryWithCorrection(_explain(name, error)) from error
        return await tool.run(parsed, context)


_ONLY_FOR_VALIDATION = frozenset({"title", "default", "anyOf", "minLength", "maxLength"})


def _schema(arguments: type[Arguments]) -> dict[str, Any]:
    """Return the JSON schema without what only costs tokens: titles, defaults, lengths, nullable alternatives.

    That no other names are allowed goes without saying: the grammar a model writes by and the validation see to it.
    """
    raw = arguments.model_json_schema()
    properties = {}
    for name, schema in raw.get("properties", {}).items():
        alternatives = [option for option in schema.get("anyOf", []) if option.get("type") != "null"]
        slim = {**(alternatives[0] if alternatives else schema)}
        if "description" in schema:
            slim["description"] = schema["description"]
        properties[name] = {key: value for key, value in slim.items() if key not in _ONLY_FOR_VALIDATION}
    required = {"required": raw["required"]} if raw.get("required") else {}
    return {"type": "object", "properties": properties, **required}


def _explain(name: str, error: ValidationError) -> str:
    problems = "; ".join(
        f"{'.'.join(str(part) for part in problem['loc']) or 'arguments'}: {problem['msg'].lower()}"
        for problem in error.errors(include_url=False)[:4]
    )
    return f"The arguments of {name} do not fit: {problems}."
