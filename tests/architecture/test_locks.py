"""The lock files hold what pyproject.toml asks for, with hashes, and point to no index."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = ROOT / "installers" / "locks"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def asked(name: str) -> list[str]:
    """Return the requirements of an `.in` file."""
    return [line for line in (LOCKS / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def locked(name: str) -> dict[str, set[str]]:
    """Return the locked versions of each package; there is one for each group of Python versions."""
    versions: dict[str, set[str]] = {}
    for package, version in re.findall(
        r"^([\w.-]+)==([^ ;\\]+)", (LOCKS / name).read_text(encoding="utf-8"), re.MULTILINE
    ):
        versions.setdefault(canonicalize_name(package), set()).add(version)
    return versions


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("runtime.txt", PROJECT["dependencies"]),
        ("dev.txt", PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]),
        ("build.txt", asked("build.in")),
        ("train.txt", asked("train.in")),
    ],
)
def test_what_the_project_needs_is_locked(lock: str, wanted: list[str]) -> None:
    pinned = locked(lock)
    stale = []
    for requirement in map(Requirement, wanted):
        versions = pinned.get(canonicalize_name(requirement.name), set())
        # A requirement for some Python versions only has its pin beside those of the others.
        enough = any if requirement.marker else all
        if not versions or not enough(version in requirement.specifier for version in versions):
            stale.append(str(requirement))
    assert not stale, "run `make lock`"


def test_one_environment_can_hold_all_locks() -> None:
    dev = locked("dev.txt")
    assert {name: dev[name] for name in locked("runtime.txt")} == locked("runtime.txt")
    assert {n: v for n, v in locked("build.txt").items() if n in dev} == {
        n: dev[n] for n in locked("build.txt") if n in dev
    }


@pytest.mark.parametrize("lock", ["runtime.txt", "dev.txt", "build.txt", "train.txt"])
def test_every_pin_has_a_hash_and_no_address(lock: str) -> None:
    text = (LOCKS / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.findall(r"^[\w.-]+==[^\\\n]*$", text, re.MULTILINE), "a pin without a hash"
