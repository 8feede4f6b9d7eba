"""Programs and pages without Qt: real desktop entries, real processes, no shell."""

import asyncio
import os
import shutil
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.config import Environment
from engine.core.errors import ErrorCode, NestorError
from engine.headless import HeadlessPlatform, Program, entry_folders, find_program, read_desktop_entries, split_exec


class Machine:
    """A home folder with programs that write down how they were started."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bin = root / "bin"
        self.entries = root / "share/applications"
        self.bin.mkdir()
        self.entries.mkdir(parents=True)

    def program(self, command: str, *, then: str = "") -> Path:
        file = self.bin / command
        file.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{self.root}/{command}.part"\n'
                        f'mv "{self.root}/{command}.part" "{self.root}/{command}.started"\n{then}\n')  # fmt: skip
        file.chmod(0o755)
        return file

    def entry(self, file: str, text: str) -> None:
        (self.entries / file).write_text(f"[Desktop Entry]\nType=Application\n{text}\n[Desktop Action x]\nName=Other\n")

    def environment(self, *, display: str = ":9", path: str | None = None) -> Environment:
        variables = {
            "PATH": path or f"{self.bin}:/usr/bin:/bin",
            "HOME": str(self.root),
            "XDG_DATA_HOME": str(self.root / "share"),
            "XDG_DATA_DIRS": str(self.root / "none"),
            "DISPLAY": display,
        }
        return Environment.read(variables)

    async def started(self, command: str) -> list[str]:
        """Return the arguments a program was started with, once it was."""
        file = self.root / f"{command}.started"
        deadline = time.monotonic() + 5
        while not file.exists():
            assert time.monotonic() < deadline, f"{command} was not started"
            await asyncio.sleep(0.02)
        return file.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.program("firefox", then="exec sleep 0.5")
    machine.entry(
        "org.mozilla.firefox.desktop",
        "Name=Firefox Web Browser\nName[de]=Feuerfuchs\nGenericName=Web Browser\nKeywords=Internet;WWW;\n"
        "Categories=Network;WebBrowser;\nExec=firefox --new-window %u\nTryExec=firefox",
    )
    machine.program("gnome-calculator")
    machine.entry(
        "org.gnome.Calculator.desktop",
        "Name=Calculator\nKeywords=arithmetic;\nCategories=Utility;Calculator;\n"
        'Exec=gnome-calculator "two words; $(touch x)" %F 100%%',
    )
    machine.program("broken", then="exit 3")
    machine.entry("broken.desktop", "Name=Broken Tool\nExec=broken")
    machine.entry("hidden.desktop", "Name=Hidden\nNoDisplay=true\nExec=broken")
    machine.entry("gone.desktop", "Name=Uninstalled\nExec=/nowhere/gone")
    return machine


@pytest.mark.parametrize(
    "name",
    ["firefox", "Firefox Web Browser", "the browser", "web browser", "Feuerfuchs", "internet", "FIREFOX", "firefix"],
)
async def test_a_program_is_found_by_what_people_call_it(machine: Machine, name: str) -> None:
    assert await HeadlessPlatform(machine.environment()).open_app(name) == "Firefox Web Browser"
    assert await machine.started("firefox") == ["--new-window"]


async def test_arguments_reach_the_program_as_they_are_and_no_shell_reads_them(machine: Machine) -> None:
    assert await HeadlessPlatform(machine.environment()).open_app("my calculator app") == "Calculator"
    assert await machine.started("gnome-calculator") == ["two words; $(touch x)", "100%"]
    assert not (machine.root / "x").exists()


async def test_a_program_outlives_us_in_a_session_of_its_own(machine: Machine) -> None:
    machine.program(
        "lasting", then=f'cut -d" " -f6 /proc/$$/stat > "{machine.root}/sid"; echo $$ >> "{machine.root}/sid"'
    )
    machine.entry("lasting.desktop", "Name=Lasting\nExec=lasting")
    await HeadlessPlatform(machine.environment()).open_app("lasting")
    await machine.started("lasting")
    await asyncio.sleep(0.3)
    session, process = (machine.root / "sid").read_text().split()
    assert session == process != str(os.getsid(0))


@pytest.mark.parametrize(("name", "hint"), [("Calculater 3000", "Calculator"), ("zzz", "menu"), ("Hidden", "menu")])
async def test_an_unknown_program_names_the_nearest(machine: Machine, name: str, hint: str) -> None:
    with pytest.raises(NestorError) as refusal:
        await HeadlessPlatform(machine.environment()).open_app(name)
    assert refusal.value.code is ErrorCode.NOT_FOUND
    assert hint in refusal.value.hint


async def test_a_program_that_dies_at_once_was_not_opened(machine: Machine) -> None:
    with pytest.raises(NestorError, match="Broken Tool stopped at once, with exit code 3"):
        await HeadlessPlatform(machine.environment()).open_app("broken tool")


@pytest.mark.parametrize("action", ["open_app", "open_url"])
async def test_without_a_screen_nothing_is_started_and_it_is_said(machine: Machine, action: str) -> None:
    with pytest.raises(NestorError, match="There is no screen here") as refusal:
        await getattr(HeadlessPlatform(machine.environment(display="")), action)("firefox")
    assert refusal.value.code is ErrorCode.PLATFORM_UNAVAILABLE


async def test_a_page_goes_to_the_opener_as_one_argument(machine: Machine) -> None:
    machine.program("xdg-open")
    await HeadlessPlatform(machine.environment()).open_url("https://example.com/?a=1&b='2';x")
    assert await machine.started("xdg-open") == ["https://example.com/?a=1&b='2';x"]


@pytest.mark.skipif(shutil.which("xdg-open") is None, reason="xdg-utils is not installed")
async def test_a_page_reaches_the_browser_through_the_real_xdg_open(machine: Machine) -> None:
    browser = machine.program("fakebrowser")
    environment = machine.environment()
    environment = Environment.read({**environment.variables, "BROWSER": str(browser)})
    await HeadlessPlatform(environment).open_url("https://example.com/?a=1&b=2")
    assert await machine.started("fakebrowser") == ["https://example.com/?a=1&b=2"]


async def test_an_opener_that_fails_is_an_error(machine: Machine) -> None:
    machine.program("xdg-open", then="exit 4")
    with pytest.raises(NestorError, match="exit code 4"):
        await HeadlessPlatform(machine.environment()).open_url("https://example.com")


async def test_without_an_opener_the_package_is_named(machine: Machine) -> None:
    with pytest.raises(NestorError, match="xdg-utils"):
        await HeadlessPlatform(machine.environment(path=str(machine.bin))).open_url("https://example.com")


async def test_on_a_mac_open_does_both(machine: Machine) -> None:
    machine.program("open")
    platform = HeadlessPlatform(machine.environment(display=""), system="darwin")
    assert await platform.open_app("the safari app") == "Safari"
    assert await machine.started("open") == ["-a", "safari"]
    machine.program("open", then="exit 1")
    with pytest.raises(NestorError, match="There is no program 'safary'"):
        await platform.open_app("safary")


def test_a_person_s_own_entry_hides_the_system_s(machine: Machine, tmp_path: Path) -> None:
    system = tmp_path / "system"
    system.mkdir()
    (system / "broken.desktop").write_text("[Desktop Entry]\nType=Application\nName=Stock\nExec=broken\n")
    variables = machine.environment().variables
    names = [program.name for program in read_desktop_entries([machine.entries, system], variables)]
    assert "Stock" not in names
    assert "Broken Tool" in names
    assert entry_folders(variables)[0] == machine.entries


@pytest.mark.parametrize(
    ("line", "argv"),
    [
        ("app %U", ["app"]),
        ("app --url=%u x", ["app", "--url=", "x"]),
        (r'"/opt/My App/run" "a\"b" 5%%', ["/opt/My App/run", 'a"b', "5%"]),
        ('app "open', []),
        ("", []),
    ],
)
def test_exec_lines_are_split_as_the_specification_says(line: str, argv: list[str]) -> None:
    assert split_exec(line) == argv


@given(name=st.text(max_size=30), line=st.text(max_size=60))
def test_no_name_or_exec_line_is_too_odd(name: str, line: str) -> None:
    program = Program(name="Files", names=("nautilus",), kinds=("file manager",), categories=(), argv=("x",))
    assert find_program(name, [program]) in (None, program)
    assert isinstance(split_exec(line), list)
