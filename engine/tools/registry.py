"""All toolsets side by side, and which toolset a tool's name belongs to."""

from collections.abc import Collection, Iterable, Sequence

from engine.core.tools import Toolset, ToolSpec


class ToolRegistry:
    """Holds toolsets; a name that two of them claim is a mistake of ours and refused at once."""

    def __init__(self, toolsets: Iterable[Toolset]) -> None:
        self._owners: dict[str, Toolset] = {}
        self._specs: dict[str, ToolSpec] = {}
        for toolset in toolsets:
            for spec in toolset.list_tools():
                if spec.name in self._owners:
                    raise ValueError(f"two toolsets offer a tool called {spec.name!r}")
                self._owners[spec.name] = toolset
                self._specs[spec.name] = spec

    def specs(self, *, without: Collection[str] = ()) -> Sequence[ToolSpec]:
        """Return the tools a model may be offered, always in the same order so that prompts stay the same."""
        return tuple(spec for name, spec in self._specs.items() if name not in without)

    def find(self, name: str) -> tuple[Toolset, ToolSpec] | None:
        """Return the toolset a tool belongs to, and its specification."""
        return (self._owners[name], self._specs[name]) if name in self._owners else None

    @property
    def names(self) -> Collection[str]:
        """The names of all tools."""
        return self._owners.keys()
