"""An edit by hand is noticed, however the editor writes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.platform.file_watch import FileWatch

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_file_that_is_replaced_is_noticed_and_still_watched(tmp_path: Path, pump: Callable[..., None]) -> None:
    file = tmp_path / "config.yml"
    file.write_text("a: 1\n")
    watch, seen = FileWatch(file), []
    watch.changed.connect(lambda: seen.append(1))
    for number in (1, 2):
        draft = tmp_path / "draft"
        draft.write_text("a: 1" + "0" * number + "\n")
        draft.replace(file)
        pump(lambda number=number: len(seen) == number)


def test_a_file_that_comes_into_being_is_noticed(tmp_path: Path, pump: Callable[..., None]) -> None:
    watch, seen = FileWatch(tmp_path / "config.yml"), []
    watch.changed.connect(lambda: seen.append(1))
    (tmp_path / "config.yml").write_text("a: 1\n")
    pump(lambda: seen)


def test_other_files_of_the_folder_do_not_count(tmp_path: Path, pump: Callable[..., None]) -> None:
    watch, seen = FileWatch(tmp_path / "config.yml"), []
    watch.changed.connect(lambda: seen.append(1))
    (tmp_path / "other").write_text("x")
    (tmp_path / "config.yml").write_text("a: 1\n")
    pump(lambda: seen)
    assert len(seen) == 1
