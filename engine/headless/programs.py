"""The programs of a computer: read from desktop entries or the start menu, and found by what people call them."""

import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from types import MappingProxyType

MAX_ENTRIES = 5000
MAX_ENTRY_BYTES = 200_000

_AROUND = re.compile(r"^(?:please )?(?:the |my |an? )|(?: app| application| program| window)$")
_FIELD_CODE = re.compile(r"%[fFuUdDnNickvm]")
_CATEGORIES: Mapping[str, str] = MappingProxyType(
    {
        "browser": "WebBrowser",
        "web browser": "WebBrowser",
        "internet": "WebBrowser",
        "calculator": "Calculator",
        "terminal": "TerminalEmulator",
        "console": "TerminalEmulator",
        "command line": "TerminalEmulator",
        "files": "FileManager",
        "file manager": "FileManager",
        "explorer": "FileManager",
        "finder": "FileManager",
        "text editor": "TextEditor",
        "editor": "TextEditor",
        "notepad": "TextEditor",
        "mail": "Email",
        "email": "Email",
        "e-mail": "Email",
        "calendar": "Calendar",
        "spreadsheet": "Spreadsheet",
        "word processor": "WordProcessor",
        "music": "Audio",
        "music player": "Audio",
        "video player": "Video",
        "settings": "Settings",
        "image viewer": "Viewer",
    }
)
"""What people call a kind of program, with its freedesktop.org category."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """An installed program."""

    name: str
    """How its maker writes it."""
    names: tuple[str, ...]
    """Other names of it, in lower case: translations, file name, command."""
    kinds: tuple[str, ...]
    """What it is, in lower case: generic names and keywords."""
    categories: tuple[str, ...]
    argv: tuple[str, ...]
    folder: str = ""
    """Where it starts, empty for the home folder."""


def find_program(name: str, programs: Sequence[Program]) -> Program | None:
    """Return the program a person means: by name, by kind, by part of the name, by a slip of the keyboard."""
    asked = plain_name(name)
    if not asked:
        return None
    ranked = [
        (rank, len(program.name), program.name, program) for program in programs if (rank := _rank(asked, program))
    ]
    return min(ranked, key=lambda entry: entry[:3])[3] if ranked else None


def _rank(asked: str, program: Program) -> int:
    """Return how well a program fits, 1 best, 0 not at all."""
    words = set(asked.split())
    names = (program.name.casefold(), *program.names)
    if asked in names:
        return 1
    if asked in program.kinds:
        return 2
    if _CATEGORIES.get(asked) in program.categories:
        return 3
    if any(words <= set(re.split(r"[\s.\-_]+", other)) for other in names):
        return 4
    if any(words <= set(other.split()) for other in program.kinds):
        return 5
    return 6 if len(asked) > 3 and any(_likeness(asked, other) >= 0.85 for other in names) else 0


def closest_program(name: str, programs: Sequence[Program]) -> str | None:
    """Return the name of a program that looks like the one asked for, or None."""
    asked = plain_name(name)
    scored = [(max(_likeness(asked, other) for other in (p.name.casefold(), *p.names)), p.name) for p in programs]
    score, best = max(scored, default=(0.0, ""))
    return best if score >= 0.6 else None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def plain_name(name: str) -> str:
    """Return a program's name without what people say around it."""
    plain = " ".join(unicodedata.normalize("NFC", name).casefold().split()).strip(" .\"'“”")
    while (shorter := _AROUND.sub("", plain)) != plain:
        plain = shorter
    return plain


def entry_folders(variables: Mapping[str, str]) -> tuple[Path, ...]:
    """Return where desktop entries lie, the person's own first."""
    home = Path(variables.get("HOME") or Path.home())
    own = variables.get("XDG_DATA_HOME") or str(home / ".local/share")
    shared = variables.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    extra = (
        "/var/lib/flatpak/exports/share",
        str(home / ".local/share/flatpak/exports/share"),
        "/var/lib/snapd/desktop",
    )
    folders = [folder for folder in (own, *shared.split(":"), *extra) if folder.startswith("/")]
    return tuple(dict.fromkeys(Path(folder) / "applications" for folder in folders))


def read_desktop_entries(folders: Sequence[Path], variables: Mapping[str, str]) -> Iterator[Program]:
    """Return the programs that a menu would show; an entry further ahead hides one with the same id."""
    seen: set[str] = set()
    for folder in folders:
        for file in sorted(folder.rglob("*.desktop"))[:MAX_ENTRIES]:
            entry_id = "-".join(file.relative_to(folder).parts)
            if entry_id in seen:
                continue
            seen.add(entry_id)
            if (program := _read_entry(file, variables)) is not None:
                yield program


def _read_entry(file: Path, variables: Mapping[str, str]) -> Program | None:
    try:
        if file.stat().st_size > MAX_ENTRY_BYTES:
            return None
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    entry: dict[str, str] = {}
    group = ""
    for line in lines:
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]" and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            entry.setdefault(key.strip(), value.strip())
    hidden = any(entry.get(key, "").lower() == "true" for key in ("NoDisplay", "Hidden"))
    if entry.get("Type") != "Application" or hidden or not entry.get("Name"):
        return None
    argv = split_exec(entry.get("Exec", ""))
    path = variables.get("PATH")
    if not argv or shutil.which(entry.get("TryExec") or argv[0], path=path) is None:
        return None
    command = Path(argv[0]).name
    if entry.get("Terminal", "").lower() == "true":
        if shutil.which("x-terminal-emulator", path=path) is None:
            return None
        argv = ["x-terminal-emulator", "-e", *argv]
    names = [value for key, value in entry.items() if key.startswith("Name[")]
    stem = file.stem
    kinds = [value for key, value in entry.items() if re.match(r"GenericName(\[|$)", key)]
    keywords = [word for key, value in entry.items() if re.match(r"Keywords(\[|$)", key) for word in value.split(";")]
    return Program(
        name=entry["Name"],
        names=_folded([*names, stem, stem.rpartition(".")[2], command]),
        kinds=_folded([*kinds, *keywords]),
        categories=tuple(filter(None, entry.get("Categories", "").split(";"))),
        argv=tuple(argv),
        folder=entry.get("Path", ""),
    )


def split_exec(command: str) -> list[str]:
    """Split a desktop entry's Exec line as the specification says, without its field codes; [] if it is broken."""
    command = re.sub(r"\\([\\snrt])", lambda match: {"s": " ", "\\": "\\"}.get(match[1], " "), command)
    argv: list[str] = []
    for match in re.finditer(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)|(")', command):
        quoted, bare, broken = match.groups()
        if broken:
            return []
        if quoted is not None:
            argv.append(re.sub(r"\\(.)", r"\1", quoted))
        elif (text := _FIELD_CODE.sub("", bare.replace("%%", "\0")).replace("\0", "%")) or "%" not in bare:
            argv.append(text)
    return argv


def _folded(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip().casefold() for name in names if name.strip()))


def start_menu(variables: Mapping[str, str]) -> Iterator[Program]:
    """Return what the Windows start menu holds."""
    for root in (variables.get("APPDATA"), variables.get("PROGRAMDATA")):
        folder = Path(root or ".") / "Microsoft/Windows/Start Menu/Programs"
        for file in sorted(folder.rglob("*.lnk"))[:MAX_ENTRIES] if root else ():
            yield Program(name=file.stem, names=(), kinds=(), categories=(), argv=(str(file),))
