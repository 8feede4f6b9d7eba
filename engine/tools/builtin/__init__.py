"""Tools without a domain of their own: calculator, units, time, web pages, programs, volume, screenshots."""

from collections.abc import Callable

from engine.core.platform import Platform
from engine.tools.builtin.calculator import calculator_tool
from engine.tools.builtin.clock import time_tool
from engine.tools.builtin.desktop import open_app_tool, set_volume_tool, take_screenshot_tool
from engine.tools.builtin.units import units_tool
from engine.tools.builtin.web import open_url_tool, web_search_tool
from engine.tools.toolset import FunctionToolset

__all__ = ["builtin_toolset"]


def builtin_toolset(platform: Platform, search_url: Callable[[], str]) -> FunctionToolset:
    """Return the built-in tools, in the order the model sees them; `search_url` says where to search now."""
    return FunctionToolset(
        [
            time_tool(),
            calculator_tool(),
            units_tool(),
            open_app_tool(platform),
            open_url_tool(platform),
            web_search_tool(platform, search_url),
            set_volume_tool(platform),
            take_screenshot_tool(platform),
        ]
    )
