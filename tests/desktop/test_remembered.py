"""What the app was like is kept, and a damaged file is no obstacle."""

from pathlib import Path

import pytest

from desktop.remembered import Remembered


def test_values_come_back(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    first = Remembered(file)
    first.set("theme", "dark")
    first.set("window", {"place": [1, 2, 3, 4]})
    first.save()
    again = Remembered(file)
    assert again.get("theme", "system") == "dark"
    assert again.get("window", {}) == {"place": [1, 2, 3, 4]}


@pytest.mark.parametrize("content", ["", "{", "[]", '"x"', "[" * 50_000, "\0", "{" + " " * 200_000 + "}"])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, content: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(content)
    assert Remembered(file).get("theme", "system") == "system"


def test_a_value_of_another_kind_is_not_taken(tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text('{"theme": 3}')
    assert Remembered(file).get("theme", "system") == "system"


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    Remembered(tmp_path / "file" / "window.json").save()
