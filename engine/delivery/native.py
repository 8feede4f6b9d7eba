"""The computer's own notifications, with buttons, through desktop-notifier: D-Bus, WinRT or Notification Center."""

import asyncio
import html
import logging
import sys
from typing import Any

from engine.config.paths import RESOURCES
from engine.core.notices import Notice

logger = logging.getLogger(__name__)

ICON = RESOURCES / "icons" / "nestor.png"
SEND_TIMEOUT_S = 5.0
_STAYS, _AS_USUAL = 0, -1
"""How long a notice is shown, as desktop-notifier takes it."""


class NativeNotifier:
    """Shows notices with the system's own notification service."""

    def __init__(self, app_name: str = "Nestor") -> None:
        self._app_name = app_name
        self._notifier: Any = None

    async def problem(self) -> str:
        """Return why notices cannot be shown, or an empty string when they can."""
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                from desktop_notifier import Capability

                capabilities = await self._open().get_capabilities()
        except Exception as error:  # noqa: BLE001 - border: a system service that may be missing, broken or foreign
            await self.close()
            logger.info("No notification service: %s", error)
            return "no notification service answers here"
        if Capability.TITLE not in capabilities:
            return "the system's notification service cannot be used from here"
        return ""

    async def show(self, notice: Notice) -> bool:
        """Show a notice; one more try with a fresh connection, since the session bus may have been restarted."""
        return await self._send(notice) or await self._send(notice)

    async def close(self) -> None:
        """Disconnect from the notification service."""
        notifier, self._notifier = self._notifier, None
        # desktop-notifier has no close of its own; on D-Bus the socket would stay open until the program ends.
        bus = getattr(getattr(notifier, "_backend", None), "bus", None)
        if bus is not None and bus.connected:
            bus.disconnect()
            await bus.wait_for_disconnect()

    def _open(self) -> Any:
        if self._notifier is None:
            from desktop_notifier import DesktopNotifier, Icon

            self._notifier = DesktopNotifier(app_name=self._app_name, app_icon=Icon(path=ICON))
        return self._notifier

    async def _send(self, notice: Notice) -> bool:
        from desktop_notifier import DEFAULT_SOUND, Button

        if self._notifier is None and await self.problem():
            return False
        dispatched = asyncio.Event()
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                await self._open().send(
                    title=notice.title,
                    message=_as_body(notice.body),
                    buttons=[Button(title=label, on_pressed=press) for label, press in notice.buttons],
                    sound=DEFAULT_SOUND if notice.sound else None,
                    # Not by urgency: "critical" would break through do-not-disturb.
                    timeout=_STAYS if notice.sticky else _AS_USUAL,
                    on_clicked=notice.on_opened,
                    on_dispatched=dispatched.set,
                )
        except Exception:  # border: see `problem`
            logger.warning("A notification could not be sent", exc_info=True)
        if dispatched.is_set():
            return True
        await self.close()
        return False


def _as_body(text: str) -> str:
    """Escape the body where the service reads it as markup (the D-Bus specification's `body-markup`)."""
    return html.escape(text, quote=False) if sys.platform.startswith("linux") else text
