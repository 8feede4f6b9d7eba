"""Watches a session bus and writes what its notification daemon shows, closes and is told, one JSON object a line.

A program of its own (`python notification_recorder.py FILE`), because a bus connection that has become a monitor can
do nothing else. Lines have a `kind`: ready, daemon (it took its name), shown, closed, invoked.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

_NAME = "org.freedesktop.Notifications"
_RULES = [
    f"type='method_call',interface='{_NAME}',member='Notify'",
    f"type='signal',interface='{_NAME}'",
    "type='method_return'",
    f"type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='{_NAME}'",
]


class Recorder:
    """Joins each Notify call with the id in its reply, and writes in the order things happened."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._asked: dict[tuple[str, int], dict[str, Any]] = {}

    def write(self, kind: str, **values: Any) -> None:
        """Append one line in one write, so that a reader never sees half of it without its line end."""
        with self._file.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"kind": kind, **values}) + "\n")

    def see(self, message: Message) -> bool:
        """Record a message that passes on the bus; True says that it needs no answer from us."""
        if message.message_type is MessageType.METHOD_CALL and message.member == "Notify":
            app, replaces_id, _, summary, body, actions, hints, timeout_ms = message.body
            self._asked[(message.sender or "", message.serial)] = {
                "app": app,
                "summary": summary,
                "body": body,
                "actions": dict(zip(actions[::2], actions[1::2], strict=False)),
                "urgency": hints["urgency"].value if "urgency" in hints else 1,
                "timeout_ms": timeout_ms,
                "replaces_id": replaces_id,
            }
        elif message.message_type is MessageType.METHOD_RETURN:
            asked = self._asked.pop((message.destination or "", message.reply_serial or 0), None)
            if asked is not None:
                self.write("shown", id=message.body[0], shown_at=time.time(), **asked)
        elif message.member == "NotificationClosed":
            self.write("closed", id=message.body[0], reason=message.body[1])
        elif message.member == "ActionInvoked":
            self.write("invoked", id=message.body[0], key=message.body[1])
        elif message.member == "NameOwnerChanged" and message.body[2]:
            self.write("daemon")
        return True


async def main(file: Path) -> None:
    """Watch until the bus goes away."""
    recorder = Recorder(file)
    bus = await MessageBus().connect()
    await bus.call(
        Message(
            destination="org.freedesktop.DBus",
            path="/org/freedesktop/DBus",
            interface="org.freedesktop.DBus.Monitoring",
            member="BecomeMonitor",
            signature="asu",
            body=[_RULES, 0],
        )
    )
    bus.add_message_handler(recorder.see)
    recorder.write("ready")
    await bus.wait_for_disconnect()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
