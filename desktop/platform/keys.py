"""Key combinations as pynput writes them, `<ctrl>+<alt>+<space>`: read, checked and said in words, without pynput."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

MODIFIERS: Mapping[str, str] = MappingProxyType(
    {"ctrl": "Ctrl", "alt": "Alt", "alt_gr": "AltGr", "shift": "Shift", "cmd": "Super"}
)
"""The modifiers in the order in which they are written, with what people call them."""
KEYS: Mapping[str, str] = MappingProxyType(
    {
        **{f"f{number}": f"F{number}" for number in range(1, 21)},
        "space": "Space",
        "enter": "Enter",
        "tab": "Tab",
        "esc": "Esc",
        "backspace": "Backspace",
        "delete": "Delete",
        "insert": "Insert",
        "home": "Home",
        "end": "End",
        "page_up": "Page up",
        "page_down": "Page down",
        "left": "Left",
        "right": "Right",
        "up": "Up",
        "down": "Down",
        "menu": "Menu",
        "pause": "Pause",
        "print_screen": "Print screen",
        "scroll_lock": "Scroll lock",
        "media_play_pause": "Play/pause",
        "media_next": "Next track",
        "media_previous": "Previous track",
    }
)
"""The keys that have a name instead of a character."""

_SIDES: Mapping[str, str] = MappingProxyType(
    {
        **{f"{name}_{side}": name for name in ("ctrl", "alt", "shift", "cmd") for side in "lr"},
        "control": "ctrl",
        "super": "cmd",
        "win": "cmd",
        "meta": "cmd",
        "option": "alt",
        "escape": "esc",
        "return": "enter",
        "del": "delete",
    }
)
"""Other spellings. Left and right count as one: pynput would never see a combination that asks for one side."""
_ALONE = frozenset(
    {*(f"f{number}" for number in range(1, 21)), "menu", "pause", "print_screen", "scroll_lock"}
    | {name for name in KEYS if name.startswith("media_")}
)
"""Keys that nobody types text with; they need no modifier."""
_EVERYDAY: Mapping[str, str] = MappingProxyType(
    {"a": "select everything", "c": "copy", "v": "paste", "x": "cut", "z": "undo", "s": "save"}
)
"""What Ctrl with these keys does in every program."""


class KeysError(ValueError):
    """The text is no combination that can be used; `str()` says why in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCombination:
    """One key with the modifiers held down with it."""

    modifiers: tuple[str, ...]
    """Names from `MODIFIERS`, in that order."""
    key: str
    """A name from `KEYS`, or one character in lower case."""

    @property
    def text(self) -> str:
        """The combination as pynput writes it."""
        key = f"<{self.key}>" if self.key in KEYS else self.key
        return "+".join([*(f"<{name}>" for name in self.modifiers), key])

    def words(self, *, system: str = "linux") -> str:
        """Return what a person calls it, such as "Ctrl + Alt + Space"."""
        special = {"darwin": {"cmd": "Command", "alt": "Option"}, "win32": {"cmd": "Windows"}}.get(system, {})
        names = [special.get(name, MODIFIERS[name]) for name in self.modifiers]
        return " + ".join([*names, KEYS.get(self.key, self.key.upper())])


def parse_keys(text: str) -> KeyCombination:
    """Return the combination that is written there; raises KeysError, which says what is wrong with it."""
    wrong = f"{text!r} is not a key combination"
    if not text.strip():
        raise KeysError("No keys are given; press for example Ctrl + Alt + Space.")
    names = [_name(part, wrong) for part in _parts(text.strip(), wrong)]
    if len(set(names)) < len(names):
        raise KeysError(f"{wrong}; it has the same key twice.")
    keys = [name for name in names if name not in MODIFIERS]
    if not keys:
        raise KeysError(f"{wrong}; it needs one more key to press with {_joined(names)}.")
    if len(keys) > 1:
        raise KeysError(f"{wrong}; it may have only one key besides Ctrl, Alt, Shift and the like.")
    combination = KeyCombination(modifiers=tuple(name for name in MODIFIERS if name in names), key=keys[0])
    _check_free_for_typing(combination)
    return combination


def _check_free_for_typing(combination: KeyCombination) -> None:
    words, key, modifiers = combination.words(), combination.key, set(combination.modifiers)
    if key not in _ALONE and not modifiers & {"ctrl", "alt", "cmd"}:
        raise KeysError(f"{words} is needed for typing; add Ctrl or Alt, or use a function key.")
    if modifiers == {"ctrl"} and key in _EVERYDAY:
        raise KeysError(f"{words} means “{_EVERYDAY[key]}” in every program; add Alt or Shift, or use another key.")


def _parts(text: str, wrong: str) -> list[str]:
    """Split at the pluses; a plus where a key should stand is the plus key."""
    parts: list[str] = []
    rest = text
    while rest:
        end = rest.find("+", 1)
        part, rest = (rest, "") if end < 0 else (rest[:end], rest[end + 1 :])
        parts.append(part.strip() or part)
        if end >= 0 and not rest:
            raise KeysError(f"{wrong}; a key is missing after the last plus.")
    return parts


def _name(part: str, wrong: str) -> str:
    if len(part) == 1 and part.isprintable() and not part.isspace():
        return part.lower()
    name = part[1:-1].lower() if part[:1] == "<" and part[-1:] == ">" else ""
    name = _SIDES.get(name, name)
    if name in MODIFIERS or name in KEYS:
        return name
    known = [*MODIFIERS, *KEYS]
    near = get_close_matches(name or part.lower().strip("<>"), known, n=1, cutoff=0.6)
    hint = f"did you mean '<{near[0]}>'?" if near else "keys look like '<ctrl>', '<space>', '<f5>' or 'a'."
    raise KeysError(f"{wrong}; there is no key {part!r}, {hint}")


def _joined(names: list[str]) -> str:
    return " + ".join(MODIFIERS[name] for name in names)
