"""The desktop around Nestor: screen, session bus, notifications, tray, sound, keyring. A server may do without."""

import asyncio
import ctypes.util
import logging
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import NestorError
from engine.core.status import Finding
from engine.doctor.case import Case, note, ok, problem
from engine.secrets import SecretStore

logger = logging.getLogger(__name__)

BUS_S = 2.0
KEYRING_S = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BusAnswers:
    """What the session bus knows."""

    notifier: str | None
    """Name and version of what shows notifications, None where nothing does."""
    tray: bool
    """True if somebody shows tray icons."""


async def display(case: Case) -> tuple[Finding, ...]:
    """Is there a screen?"""
    if case.system in ("darwin", "win32"):
        return ()
    if not case.environment.display:
        return (
            note(
                "Display",
                "There is no screen here; the tray app, programs and web pages need one.",
                "In a terminal use `nestor chat` or `nestor serve`; for the rest log in to a desktop session.",
            ),
        )
    kind = "Wayland" if case.environment.variables.get("WAYLAND_DISPLAY") else "X11"
    return (ok("Display", f"{kind} on {case.environment.display}."),)


async def services(case: Case) -> tuple[Finding, ...]:
    """Is there a session bus, and on it a notification service and a tray?"""
    if case.system in ("darwin", "win32"):
        return ()
    return await asyncio.to_thread(_services, case)


def _services(case: Case) -> tuple[Finding, ...]:
    on_screen = bool(case.environment.display)
    address = bus_address(case)
    if not address:
        say = problem if on_screen else note
        remedy = "Install it and log in again: `sudo apt install dbus-user-session`."
        return (say("Session bus", "There is no D-Bus session bus; notifications cannot be shown.", remedy),)
    try:
        # A loop of its own: this runs in a thread, because opening the socket blocks.
        answers = asyncio.run(ask_bus(address))
    except Exception as error:  # noqa: BLE001 - border: a system service that may be missing, broken or foreign
        logger.info("The session bus does not answer: %s", error)
        say = problem if on_screen else note
        return (
            say(
                "Session bus",
                f"The D-Bus session bus at {address} does not answer.",
                "Log out and in again; in a container or over ssh use `dbus-run-session nestor serve`.",
            ),
        )
    return (
        ok("Session bus", f"It answers at {address}."),
        _notifications(answers, on_screen=on_screen),
        _tray(answers, on_screen=on_screen),
    )


def _notifications(answers: BusAnswers, *, on_screen: bool) -> Finding:
    if answers.notifier:
        return ok("Notifications", f"{answers.notifier} shows them.")
    say = problem if on_screen else note
    remedy = "Install one: `sudo apt install dunst`, or use the one of your desktop."
    return say("Notifications", "No notification service runs; reminders cannot pop up.", remedy)


def _tray(answers: BusAnswers, *, on_screen: bool) -> Finding:
    if answers.tray:
        return ok("Tray", "A tray host runs.")
    if not on_screen:
        return note("Tray", "There is no tray here, as there is no screen.")
    return note(
        "Tray",
        "No tray host (StatusNotifier) runs; Nestor's icon may not show.",
        "On GNOME: `sudo apt install gnome-shell-extension-appindicator`, then log in again.",
    )


def bus_address(case: Case) -> str:
    """Return where the session bus is, empty where there is none."""
    if case.environment.session_bus:
        return case.environment.session_bus
    runtime = case.environment.variables.get("XDG_RUNTIME_DIR", "")
    socket = Path(runtime or "/nowhere") / "bus"
    return f"unix:path={socket}" if socket.exists() else ""


async def ask_bus(address: str) -> BusAnswers:
    """Ask the session bus who shows notifications and tray icons; raises what dbus-fast raises."""
    from dbus_fast import Message, MessageType
    from dbus_fast.aio import MessageBus

    async with asyncio.timeout(BUS_S):
        bus = await MessageBus(bus_address=address).connect()
        try:
            asked = Message(
                destination="org.freedesktop.Notifications",
                path="/org/freedesktop/Notifications",
                interface="org.freedesktop.Notifications",
                member="GetServerInformation",
            )
            server = await bus.call(asked)
            tray = await bus.call(
                Message(
                    destination="org.freedesktop.DBus",
                    path="/org/freedesktop/DBus",
                    interface="org.freedesktop.DBus",
                    member="NameHasOwner",
                    signature="s",
                    body=["org.kde.StatusNotifierWatcher"],
                )
            )
        finally:
            bus.disconnect()
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
    notifier = None
    if server.message_type is MessageType.METHOD_RETURN:
        notifier = " ".join(str(part) for part in (server.body[0], server.body[2]) if part)
    return BusAnswers(notifier=notifier, tray=tray.body == [True])


async def sound(case: Case) -> tuple[Finding, ...]:
    """Is the library there through which Qt plays and records?"""
    if case.system in ("darwin", "win32"):
        return ()
    found = await asyncio.to_thread(ctypes.util.find_library, "pulse")
    if found is None:
        remedy = "If you want to talk with Nestor: `sudo apt install libpulse0`."
        return (note("Sound", "libpulse is not installed; Nestor can neither speak nor listen.", remedy),)
    return (ok("Sound", f"{found} is installed."),)


async def keyring(case: Case) -> tuple[Finding, ...]:
    """Is there a place for secrets?"""
    try:
        name = await SecretStore(case.environment.variables, timeout_s=KEYRING_S).backend_name()
    except NestorError as error:
        return (note("Keyring", error.message, error.hint),)
    return (ok("Keyring", f"Secrets are kept in {name}."),)
