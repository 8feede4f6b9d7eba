"""Settings and the places files live: schema, store, paths, environment.

The names are loaded on first use: the app shows its tray icon before it reads any setting, and must not wait for
pydantic and the YAML library, which only those need.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.config.environment import Environment
    from engine.config.live import LiveSettings
    from engine.config.paths import Paths
    from engine.config.schema import Settings
    from engine.config.store import ConfigStore

__all__ = ["ConfigStore", "Environment", "LiveSettings", "Paths", "Settings"]


def __getattr__(name: str) -> Any:
    match name:
        case "Environment":
            module = "environment"
        case "LiveSettings":
            module = "live"
        case "Paths":
            module = "paths"
        case "Settings":
            module = "schema"
        case "ConfigStore":
            module = "store"
        case _:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)
