"""Reads the windows of programs as a blind person's screen reader does: over AT-SPI, by role and name.

    with ScreenReader(desktop) as reader:
        app = reader.application("Nestor")
        field = reader.find("text", "Message", within=app)
        desktop.click_at(*field.bounds.center)
        reader.find("label", "Reminder set", timeout_s=10)

What is found is a `Node`: role, name and states were read once; text, bounds and children are read when asked for.
Roles have the names of AT-SPI: "push button", "text", "label", "list item", "frame", "check box", "combo box" ...
"""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import IntEnum
from types import TracebackType
from typing import Any, Self, TypeVar

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.errors import DBusError

from tests.e2e.desktop_session import DesktopSession
from tests.e2e.x_windows import Bounds

_T = TypeVar("_T")

_A11Y = "org.a11y.atspi"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_NULL = "/org/a11y/atspi/null"
_CALL_S = 5.0
_MOST_AT_ONCE = 16
"""The connection gives up when the bus takes no more bytes for a moment."""
_DEPTH = 40
_SCREEN = 0
"""The coordinates asked for: of the screen, not of the window."""


class ReaderError(Exception):
    """Nothing of that role and name is there, or a program does not answer."""


class State(IntEnum):
    """The states that tests look at, by their number in AT-SPI."""

    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    EXPANDED = 10
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30


@dataclass(frozen=True, slots=True)
class Node:
    """Something on the screen with a role and a name."""

    reader: "ScreenReader"
    place: tuple[str, str]
    role: str
    name: str
    states: frozenset[int]

    @property
    def is_showing(self) -> bool:
        """Say whether a person can see it."""
        return State.SHOWING in self.states

    @property
    def description(self) -> str:
        """What a screen reader says after the name."""
        return str(self.reader.property_of(self, f"{_A11Y}.Accessible", "Description"))

    @property
    def text(self) -> str:
        """The text it holds; for what holds none, its name."""
        try:
            return str(self.reader.call(self, f"{_A11Y}.Text", "GetText", "ii", [0, -1])[0])
        except ReaderError:
            return self.name

    @property
    def bounds(self) -> Bounds:
        """Where it is on the screen."""
        x, y, width, height = self.reader.call(self, f"{_A11Y}.Component", "GetExtents", "u", [_SCREEN])[0]
        return Bounds(x=x, y=y, width=width, height=height)

    @property
    def children(self) -> list["Node"]:
        """What is inside it."""
        return self.reader.children_of(self)

    @property
    def actions(self) -> list[str]:
        """What a screen reader can do with it."""
        return [name for name, _, _ in self.reader.call(self, f"{_A11Y}.Action", "GetActions", "", [])[0]]

    def press(self, action: str = "Press") -> None:
        """Do what a click does."""
        names = self.actions
        wanted = next((n for n, name in enumerate(names) if name.lower() == action.lower()), 0 if names else None)
        if wanted is None:
            raise ReaderError(f"Nothing can be done with {self}")
        self.reader.call(self, f"{_A11Y}.Action", "DoAction", "i", [wanted])

    def set_text(self, text: str) -> None:
        """Replace the text of a field."""
        self.reader.call(self, f"{_A11Y}.EditableText", "SetTextContents", "s", [text])

    def focus(self) -> None:
        """Move the keyboard's focus there."""
        self.reader.call(self, f"{_A11Y}.Component", "GrabFocus", "", [])

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


class ScreenReader:
    """A connection to the accessibility bus of a virtual desktop; a context manager."""

    def __init__(self, desktop: DesktopSession) -> None:
        self._address = desktop.environment["AT_SPI_BUS_ADDRESS"]
        self._loop = asyncio.new_event_loop()
        self._at_once = asyncio.Semaphore(_MOST_AT_ONCE)
        self._bus: MessageBus

    def __enter__(self) -> Self:
        self._bus = self._run(self._connect())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bus.disconnect()
        self._run(self._bus.wait_for_disconnect())
        self._loop.close()

    def applications(self) -> list[Node]:
        """Return the programs that can be read now."""
        return self._run(self._children(_ROOT))

    def application(self, name: str = "", *, timeout_s: float = 15) -> Node:
        """Wait for a program with that name, and return it."""
        return self.find("application", name, timeout_s=timeout_s)

    def windows(self, application: str = "") -> list[Node]:
        """Return the windows of the programs with that name that are on the screen."""
        found = [app.children for app in self.applications() if application in app.name]
        return [window for windows in found for window in windows if window.is_showing]

    def find(self, role: str, name: str = "", *, within: Node | None = None, timeout_s: float = 5) -> Node:
        """Wait for something visible of that role with those words in its name or text; `role` may be ""."""
        return self.find_where(
            lambda node: role in ("", node.role) and name in node.name,
            f"{role or 'anything'} {name!r}",
            within=within,
            timeout_s=timeout_s,
        )

    def find_text(self, words: str, *, within: Node | None = None, timeout_s: float = 5) -> Node:
        """Wait for those words anywhere on the screen: in a name or in a text."""
        return self.find_where(
            lambda node: words in node.name or words in node.text,
            f"the words {words!r}",
            within=within,
            timeout_s=timeout_s,
        )

    def find_where(
        self, fits: Callable[[Node], bool], what: str, *, within: Node | None = None, timeout_s: float = 5
    ) -> Node:
        """Wait for something visible that fits; `what` names it in the error."""
        end = time.monotonic() + timeout_s
        while True:
            for node in self.walk(within):
                if (node.is_showing or node.role == "application") and self._fits(fits, node):
                    return node
            if time.monotonic() > end:
                raise ReaderError(f"Waited {timeout_s:g} s in vain for {what}. There is:\n{self.dump(within)}")
            time.sleep(0.05)

    def find_all(self, role: str, name: str = "", *, within: Node | None = None) -> list[Node]:
        """Return everything visible of that role now, from top to bottom of the tree."""
        return [n for n in self.walk(within) if n.is_showing and role in ("", n.role) and name in n.name]

    def is_there(self, role: str, name: str = "", *, within: Node | None = None) -> bool:
        """Say whether there is something visible of that role and name now."""
        return bool(self.find_all(role, name, within=within))

    def walk(self, within: Node | None = None) -> list[Node]:
        """Return everything inside a node, or of all programs, parents before their children."""
        return [node for _, node in self._run(self._tree(within.place if within else _ROOT, 0))]

    def dump(self, within: Node | None = None) -> str:
        """Return the tree as text, for error messages."""
        nodes = self._run(self._tree(within.place if within else _ROOT, 0))
        return "\n".join(f"{'  ' * depth}{node}{'' if node.is_showing else ' (hidden)'}" for depth, node in nodes)

    def children_of(self, node: Node) -> list[Node]:
        """Return what is directly inside."""
        return self._run(self._children(node.place))

    def call(self, node: Node, interface: str, member: str, signature: str, body: list[Any]) -> list[Any]:
        """Call a method of a node and return its answer."""
        return self._run(self._call(node.place, interface, member, signature, body))

    def property_of(self, node: Node, interface: str, name: str) -> Any:
        """Return a property of a node."""
        return self._run(self._property(node.place, interface, name))

    def _run(self, work: Coroutine[Any, Any, _T]) -> _T:
        return self._loop.run_until_complete(work)

    def _fits(self, fits: Callable[[Node], bool], node: Node) -> bool:
        try:
            return fits(node)
        except ReaderError:
            return False  # it was closed while it was read

    async def _connect(self) -> MessageBus:
        return await MessageBus(bus_address=self._address).connect()

    async def _tree(self, place: tuple[str, str], depth: int) -> list[tuple[int, Node]]:
        found: list[tuple[int, Node]] = []
        children = await self._children(place)
        below = await asyncio.gather(*(self._below(child, depth) for child in children))
        for child, inside in zip(children, below, strict=True):
            found += [(depth, child), *inside]
        return found

    async def _below(self, node: Node, depth: int) -> list[tuple[int, Node]]:
        # Nobody sees what is in a hidden page, and reading it takes long.
        can_be_seen = State.VISIBLE in node.states or node.role == "application"
        return await self._tree(node.place, depth + 1) if can_be_seen and depth < _DEPTH else []

    async def _children(self, place: tuple[str, str]) -> list[Node]:
        try:
            (places,) = await self._call(place, f"{_A11Y}.Accessible", "GetChildren", "", [])
        except ReaderError:
            return []  # it was closed while it was read
        nodes = await asyncio.gather(*(self._node((name, path)) for name, path in places if path != _NULL))
        return [node for node in nodes if node is not None]

    async def _node(self, place: tuple[str, str]) -> Node | None:
        accessible = f"{_A11Y}.Accessible"
        try:
            (role,), name, (states,) = await asyncio.gather(
                self._call(place, accessible, "GetRoleName", "", []),
                self._property(place, accessible, "Name"),
                self._call(place, accessible, "GetState", "", []),
            )
        except ReaderError:
            return None
        bits = states[0] | states[1] << 32 if len(states) > 1 else 0
        return Node(self, place, role, name, frozenset(n for n in range(64) if bits >> n & 1))

    async def _property(self, place: tuple[str, str], interface: str, name: str) -> Any:
        (value,) = await self._call(place, "org.freedesktop.DBus.Properties", "Get", "ss", [interface, name])
        return value.value if isinstance(value, Variant) else value

    async def _call(
        self, place: tuple[str, str], interface: str, member: str, signature: str, body: list[Any]
    ) -> list[Any]:
        message = Message(
            destination=place[0], path=place[1], interface=interface, member=member, signature=signature, body=body
        )
        try:
            async with self._at_once:
                answer = await asyncio.wait_for(self._bus.call(message), _CALL_S)
        except (TimeoutError, DBusError) as error:
            raise ReaderError(f"{place} does not answer {member}") from error
        if answer is None or answer.message_type is MessageType.ERROR:
            raise ReaderError(f"{interface}.{member} of {place}: {answer and answer.body}")
        return list(answer.body)
