"""Where files live, and what the surroundings say."""

import stat
from pathlib import Path

import pytest

from engine.config import Environment, Paths
from engine.config.paths import RESOURCES, disk_error
from engine.core.errors import ErrorCode, NestorError


def test_the_environment_is_read_once_and_whole(tmp_path: Path) -> None:
    environment = Environment.read(
        {"NESTOR_HOME": f" {tmp_path} ", "DISPLAY": ":0", "DBUS_SESSION_BUS_ADDRESS": "unix:x", "OTHER": "1"}
    )
    assert (environment.home, environment.display, environment.session_bus) == (tmp_path, ":0", "unix:x")
    assert environment.variables["OTHER"] == "1"


def test_wayland_goes_before_x(tmp_path: Path) -> None:
    assert Environment.read({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-1"}).display == "wayland-1"


@pytest.mark.parametrize("variables", [{}, {"NESTOR_HOME": ""}, {"NESTOR_HOME": "  "}])
def test_without_a_home_there_is_none(variables: dict[str, str]) -> None:
    environment = Environment.read(variables)
    assert (environment.home, environment.display, environment.session_bus) == (None, "", "")


@pytest.mark.parametrize("name", ["here", "./here", "~nobody-of-that-name/here", "~/here"])
def test_a_home_is_always_a_full_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    home = Environment.read({"NESTOR_HOME": name}).home
    assert home is not None
    assert home.is_relative_to(tmp_path)
    assert home.name == "here"


def test_nestor_home_moves_every_file(tmp_path: Path) -> None:
    paths = Paths.find(Environment(home=tmp_path))
    files = [
        *(paths.config, paths.data, paths.models, paths.bots, paths.logs, paths.cache, paths.config_file),
        *(paths.database, paths.backups, paths.host_lock, paths.host_file, paths.bridge_token, paths.log_file),
    ]
    assert [file for file in files if not file.is_relative_to(tmp_path)] == []
    assert not (tmp_path / "data").exists()


def test_without_it_the_platforms_own_folders_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    paths = Paths.find(Environment())
    assert paths.config_file == tmp_path / "config" / "nestor" / "config.yml"
    assert paths.database == tmp_path / "data" / "nestor" / "nestor.db"
    assert paths.cache == tmp_path / "cache" / "nestor"


def test_folders_are_made_once_and_are_private(tmp_path: Path) -> None:
    paths = Paths.find(Environment(home=tmp_path / "a" / "b"))
    paths.create()
    paths.create()
    for folder in (paths.config, paths.data, paths.models, paths.bots, paths.logs, paths.cache, paths.backups):
        assert stat.S_IMODE(folder.stat().st_mode) == stat.S_IRWXU


@pytest.mark.parametrize(
    ("home", "said"),
    [("file", "a file stands in the way"), ("file/below", "a file stands in the way"), ("/proc/nestor", "proc")],
)
def test_a_place_where_nothing_can_be_made_is_named(tmp_path: Path, home: str, said: str) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NestorError, match=said) as caught:
        Paths.find(Environment(home=tmp_path / home)).create()
    assert caught.value.code is ErrorCode.PERMISSION_DENIED
    assert caught.value.hint


@pytest.mark.parametrize(
    ("number", "code", "said"),
    [
        (28, ErrorCode.DISK_FULL, "The disk is full"),
        (122, ErrorCode.DISK_FULL, "The disk is full"),
        (13, ErrorCode.PERMISSION_DENIED, "may not write"),
        (30, ErrorCode.PERMISSION_DENIED, "may not write"),
        (5, ErrorCode.PERMISSION_DENIED, "could not be written"),
    ],
)
def test_the_systems_errors_are_said_in_words(number: int, code: ErrorCode, said: str) -> None:
    error = disk_error(OSError(number, "as the system says"), Path("/some/file"))
    assert error.code is code
    assert said in error.message
    assert "/some/file" in error.message
    assert error.hint


def test_what_ships_with_the_program_is_there() -> None:
    assert (RESOURCES / "bots" / "nestor" / "SOUL.md").is_file()
