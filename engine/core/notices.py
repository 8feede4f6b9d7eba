"""A notice to the person, and the door it leaves by; `engine.delivery` and the desktop app have such doors."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to show, and the buttons under it: each a label with what pressing it does."""

    title: str
    body: str
    buttons: tuple[tuple[str, Callable[[], None]], ...] = ()
    on_opened: Callable[[], None] | None = None
    """What a click on the notice itself does."""
    sound: bool = False
    sticky: bool = False
    """Stays until the person acts, where the system can do that."""


class Notifier(Protocol):
    """A door that notices leave by."""

    async def problem(self) -> str:
        """Return why notices cannot be shown, or an empty string when they can."""

    async def show(self, notice: Notice) -> bool:
        """Show a notice; False if it could not be shown. Buttons work as long as the notifier is open."""

    async def close(self) -> None:
        """Let go; notices that are on the screen stay there, without working buttons."""
