"""A panel of the newer kind, as a program: a StatusNotifierWatcher that says which icons come and clicks on them.

Input lines are methods of the item to call (`Activate`, `SecondaryActivate`), or `look`; output says what happened.
"""

import asyncio
import sys

from dbus_fast import Message, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.constants import PropertyAccess
from dbus_fast.service import ServiceInterface, dbus_property, method, signal

NAME = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"


class Watcher(ServiceInterface):
    """Takes registrations; each is a bus name."""

    def __init__(self) -> None:
        super().__init__(NAME)
        self.items: list[str] = []

    @method()
    def RegisterStatusNotifierItem(self, service: "s") -> None:  # type: ignore[name-defined]  # noqa: F821, N802
        self.items.append(service)
        print("registered", flush=True)

    @method()
    def RegisterStatusNotifierHost(self, service: "s") -> None:  # type: ignore[name-defined]  # noqa: F821, N802
        pass

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":  # type: ignore[name-defined]  # noqa: F821, N802
        return True

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":  # type: ignore[name-defined]  # noqa: F722, N802
        return self.items

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":  # type: ignore[name-defined]  # noqa: F821, N802
        return 0

    @signal()
    def StatusNotifierHostRegistered(self) -> None:  # noqa: N802
        pass


async def main() -> None:
    """Be the watcher until the input ends."""
    bus = await MessageBus().connect()
    watcher = Watcher()
    bus.export("/StatusNotifierWatcher", watcher)
    await bus.request_name(NAME)
    print("watching", flush=True)

    async def call(interface: str, member: str, signature: str, body: list[object]) -> list[object]:
        answer = await bus.call(
            Message(
                destination=watcher.items[-1],
                path="/StatusNotifierItem",
                interface=interface,
                member=member,
                signature=signature,
                body=body,
            )
        )
        assert answer is not None
        return list(answer.body)

    while line := (await asyncio.to_thread(sys.stdin.readline)).strip():
        if line == "look":
            tip = (await call("org.freedesktop.DBus.Properties", "Get", "ss", [ITEM, "ToolTip"]))[0]
            icons = (await call("org.freedesktop.DBus.Properties", "Get", "ss", [ITEM, "IconPixmap"]))[0]
            assert isinstance(tip, Variant)
            assert isinstance(icons, Variant)
            print(
                "tooltip", tip.value[2] or tip.value[3], "sizes", *sorted({row[0] for row in icons.value}), flush=True
            )
        else:
            await call(ITEM, line, "ii", [0, 0])
    bus.disconnect()


if __name__ == "__main__":
    asyncio.run(main())
