"""Settings and the places files live: schema, store, paths, environment."""

from engine.config.environment import Environment
from engine.config.live import LiveSettings
from engine.config.paths import Paths
from engine.config.schema import Settings
from engine.config.store import ConfigStore

__all__ = ["ConfigStore", "Environment", "LiveSettings", "Paths", "Settings"]
