"""Start at login: what is written where, read back as the system would."""

import plistlib
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.platform import choose_autostart
from desktop.platform.autostart import MacAutostart, WindowsAutostart, XdgAutostart, quoted_exec
from engine.core.errors import NestorError

COMMAND = ("/opt/my apps/python3", "-m", "desktop")


def split_exec(line: str) -> list[str]:
    """Split an Exec line as GLib does: unescape the value, expand `%%`, then quote as a shell."""
    value = re.sub(r"\\([\\snrt])", lambda m: {"s": " ", "n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), line)
    assert "%" not in value.replace("%%", "")
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)', value.replace("%%", "%"))
    return [bare or re.sub(r'\\(["`$\\])', r"\1", quoted) for quoted, bare in parts]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "config"


def xdg(config: Path, command: Sequence[str] = COMMAND, **variables: str) -> XdgAutostart:
    made = choose_autostart(
        {"XDG_CONFIG_HOME": str(config), "XDG_CONFIG_DIRS": str(config.parent / "shared"), **variables},
        command,
        home=config.parent,
        system="linux",
    )
    assert isinstance(made, XdgAutostart)
    return made


def entry(config: Path) -> dict[str, str]:
    lines = (config / "autostart/nestor.desktop").read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines[1:])


def test_it_is_off_at_first(config: Path) -> None:
    assert xdg(config).is_on() is False


@pytest.mark.parametrize(("hidden", "options"), [(True, ["--hidden"]), (False, [])])
def test_an_entry_starts_the_program(config: Path, hidden: bool, options: list[str]) -> None:
    autostart = xdg(config)
    autostart.set(True, hidden=hidden)
    assert autostart.is_on()
    assert split_exec(entry(config)["Exec"]) == [*COMMAND, *options]
    assert entry(config)["Type"] == "Application"
    assert entry(config)["Name"] == "Nestor"


def test_another_home_goes_along(config: Path) -> None:
    xdg(config, NESTOR_HOME="/data/my nestor").set(True, hidden=False)
    assert split_exec(entry(config)["Exec"]) == ["env", "NESTOR_HOME=/data/my nestor", *COMMAND]


def test_off_takes_the_entry_away(config: Path) -> None:
    autostart = xdg(config)
    autostart.set(True, hidden=False)
    autostart.set(False, hidden=False)
    assert autostart.is_on() is False
    assert list((config / "autostart").iterdir()) == []
    autostart.set(False, hidden=False)


def test_changing_the_choice_rewrites_the_entry(config: Path) -> None:
    autostart = xdg(config)
    autostart.set(True, hidden=True)
    autostart.set(True, hidden=False)
    assert "--hidden" not in entry(config)["Exec"]
    assert [file.name for file in (config / "autostart").iterdir()] == ["nestor.desktop"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden=True"])
def test_what_the_desktop_switched_off_is_off(config: Path, line: str) -> None:
    autostart = xdg(config)
    autostart.set(True, hidden=False)
    file = config / "autostart/nestor.desktop"
    text = file.read_text().replace("X-GNOME-Autostart-enabled=true\n", "")
    file.write_text(f"{text}{line}\n")
    assert autostart.is_on() is False
    autostart.set(True, hidden=False)
    assert autostart.is_on() is True


def test_an_entry_of_the_computer_counts_and_can_be_overruled(config: Path) -> None:
    shared = config.parent / "shared/autostart"
    shared.mkdir(parents=True)
    (shared / "nestor.desktop").write_text("[Desktop Entry]\nType=Application\nName=Nestor\nExec=nestor\n")
    autostart = xdg(config)
    assert autostart.is_on() is True
    autostart.set(False, hidden=False)
    assert autostart.is_on() is False
    autostart.set(True, hidden=False)
    assert autostart.is_on() is True


@pytest.mark.parametrize("text", ["", "nonsense", "[Desktop Entry]\nName=Nestor\n", "\x00\xff"])
def test_a_broken_entry_is_off(config: Path, text: str) -> None:
    (config / "autostart").mkdir(parents=True)
    (config / "autostart/nestor.desktop").write_text(text)
    assert xdg(config).is_on() is False


def test_without_a_config_folder_the_usual_one_is_used(tmp_path: Path) -> None:
    choose_autostart({"XDG_CONFIG_HOME": "relative"}, COMMAND, home=tmp_path, system="linux").set(True, hidden=False)
    assert (tmp_path / ".config/autostart/nestor.desktop").is_file()


def test_a_folder_that_cannot_be_written_is_said(config: Path) -> None:
    config.write_text("a file")
    with pytest.raises(NestorError, match="could not be changed"):
        xdg(config).set(True, hidden=False)


@given(
    st.lists(
        st.text(
            st.characters(blacklist_characters="\0\r\n\t", blacklist_categories=["Cs", "Zl", "Zp", "Cc"]), min_size=1
        ),
        min_size=1,
    )
)
def test_any_command_survives_the_entry(command: list[str]) -> None:
    assert split_exec(quoted_exec(command)) == command


@pytest.mark.skipif(shutil.which("gio") is None, reason="no GLib here to read the entry")
def test_a_session_would_start_just_that(config: Path, tmp_path: Path) -> None:
    """GLib reads the entry, as desktops do; a script with hard characters in its name is started by it."""
    script = tmp_path / 'a b$c`d\\e%f"g.sh'
    script.write_text(f'#!/bin/sh\nprintf "%s|" "$NESTOR_HOME" "$@" > "{tmp_path}/started"\n')
    script.chmod(0o700)
    xdg(config, [str(script), "it's"], NESTOR_HOME="/x y").set(True, hidden=True)
    subprocess.run(["gio", "launch", str(config / "autostart/nestor.desktop")], check=True)
    end = time.monotonic() + 10
    while not (tmp_path / "started").exists() and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(0.1)
    assert (tmp_path / "started").read_text() == "/x y|it's|--hidden|"


def test_macos_gets_a_launch_agent(tmp_path: Path) -> None:
    autostart = choose_autostart({"NESTOR_HOME": "/data/n"}, COMMAND, home=tmp_path, system="darwin")
    assert isinstance(autostart, MacAutostart)
    assert autostart.is_on() is False
    autostart.set(True, hidden=True)
    (file,) = (tmp_path / "Library/LaunchAgents").iterdir()
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == [*COMMAND, "--hidden"]
    assert agent["EnvironmentVariables"] == {"NESTOR_HOME": "/data/n"}
    assert agent["RunAtLoad"] is True
    assert autostart.is_on() is True
    file.write_bytes(plistlib.dumps({**agent, "Disabled": True}))
    assert autostart.is_on() is False
    file.write_bytes(b"<plist>")
    assert autostart.is_on() is False
    autostart.set(False, hidden=False)
    assert list(file.parent.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="it would change the registry")
def test_elsewhere_the_run_key_is_off() -> None:
    autostart = choose_autostart({}, COMMAND, home=Path(), system="win32")
    assert isinstance(autostart, WindowsAutostart)
    assert autostart.is_on() is False
