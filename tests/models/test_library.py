"""The model library: what is known, what may be added, and what a person is told when it may not."""

import shutil
from types import SimpleNamespace

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.model_files import GetModel, ImportModel, ListModels, UseModel
from models.library import ModelLibrary
from tests.bench.ggufs import write_random_gguf


@pytest.fixture
def downloads(tmp_path):
    folder = tmp_path / "downloads"
    folder.mkdir()
    return folder


class Shelf:
    """A library with a starter and a folder that does not exist yet, and the setting it changes."""

    def __init__(self, root):
        self.folder = root / "models"
        self.starter_path = write_random_gguf(root / "nestor-starter.gguf", name="Nestor starter")
        self.chosen = ""
        self.library = ModelLibrary(
            self.folder,
            starter_path=self.starter_path,
            current=lambda: self.chosen,
            set_current=lambda name: setattr(self, "chosen", name),
        )


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def refusal(shelf, path, **options):
    with pytest.raises(NestorError) as caught:
        shelf.library.add(path, **options)
    assert caught.value.hint
    assert not list(shelf.folder.glob(".*"))
    return caught.value


def test_at_first_there_is_the_starter_and_it_is_in_use(shelf):
    (starter,) = shelf.library.models()
    assert (starter.name, starter.in_use, starter.path) == ("starter", True, shelf.starter_path)
    assert shelf.library.find(None) == ("starter", shelf.starter_path)


def test_an_imported_file_is_copied_listed_and_can_be_used(shelf, downloads):
    source = write_random_gguf(downloads / "Tiny-Chat.gguf")
    added = shelf.library.add(source)
    assert added.path == shelf.folder / "Tiny-Chat.gguf"
    assert added.path.read_bytes() == source.read_bytes()
    assert shelf.library.use("tiny-chat").in_use
    assert shelf.chosen == "Tiny-Chat"
    assert [(each.name, each.in_use) for each in shelf.library.models()] == [("starter", False), ("Tiny-Chat", True)]
    assert shelf.library.find(None) == ("Tiny-Chat", added.path)
    assert list(shelf.folder.iterdir()) == [added.path]


def test_a_linked_file_stays_where_it_is(shelf, downloads):
    source = write_random_gguf(downloads / "big.gguf")
    added = shelf.library.add(source, link=True)
    assert added.path.is_symlink()
    assert added.path.resolve() == source
    assert added.size_bytes == source.stat().st_size


def test_a_link_that_leads_nowhere_is_not_listed(shelf, downloads):
    source = write_random_gguf(downloads / "big.gguf")
    shelf.library.add(source, link=True)
    source.unlink()
    assert [each.name for each in shelf.library.models()] == ["starter"]


def test_importing_what_is_there_already_changes_nothing(shelf, downloads):
    added = shelf.library.add(write_random_gguf(downloads / "m.gguf"))
    assert shelf.library.add(added.path) == added


def test_another_file_of_the_same_name_is_refused(shelf, downloads):
    shelf.library.add(write_random_gguf(downloads / "m.gguf"))
    error = refusal(shelf, write_random_gguf(downloads / "M.gguf", seed=2))
    assert error.code == ErrorCode.INVALID_REQUEST
    assert "'m'" in error.message


def test_no_file_takes_the_starters_name(shelf, downloads):
    assert refusal(shelf, write_random_gguf(downloads / "starter.gguf", seed=2)).code == ErrorCode.INVALID_REQUEST


def test_a_truncated_file_is_refused_and_leaves_nothing(shelf, downloads):
    path = write_random_gguf(downloads / "m.gguf")
    path.write_bytes(path.read_bytes()[:-100])
    assert refusal(shelf, path).code == ErrorCode.MODEL_FILE_INVALID
    assert not shelf.folder.exists()


def test_a_file_that_is_not_there_is_told(shelf, downloads):
    assert refusal(shelf, downloads / "m.gguf").code == ErrorCode.MODEL_FILE_MISSING


def test_a_model_that_cannot_chat_is_refused(shelf, downloads):
    path = write_random_gguf(downloads / "m.gguf")
    path.write_bytes(path.read_bytes().replace(b"\x05\0\0\0\0\0\0\0llama", b"\x05\0\0\0\0\0\0\0xbert"))
    error = refusal(shelf, path)
    assert error.code == ErrorCode.MODEL_FILE_INVALID
    assert "xbert" in error.message


def test_a_full_disk_is_told_before_anything_is_written(shelf, downloads, monkeypatch):
    """The one thing patched is the operating system's answer; no test can fill a disk."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=1000))
    error = refusal(shelf, write_random_gguf(downloads / "m.gguf"))
    assert error.code == ErrorCode.DISK_FULL
    assert "--link" in error.hint


def test_an_unknown_model_is_told_with_the_nearest(shelf, downloads):
    shelf.library.add(write_random_gguf(downloads / "tiny-chat.gguf"))
    with pytest.raises(NestorError) as caught:
        shelf.library.use("tiny-chatt")
    assert caught.value.code == ErrorCode.MODEL_NOT_FOUND
    assert "'tiny-chat'" in caught.value.hint


def test_a_starter_that_is_missing_is_told(shelf):
    shelf.starter_path.unlink()
    with pytest.raises(NestorError) as caught:
        shelf.library.find(None)
    assert caught.value.code == ErrorCode.MODEL_FILE_MISSING


def test_a_chosen_model_that_is_gone_is_told_by_name(shelf):
    shelf.chosen = "gone"
    with pytest.raises(NestorError) as caught:
        shelf.library.find(None)
    assert "'gone'" in caught.value.message


def test_only_the_first_part_of_a_split_model_is_listed(shelf, downloads):
    shelf.folder.mkdir()
    for part in (1, 2):
        write_random_gguf(shelf.folder / f"huge-0000{part}-of-00002.gguf")
    assert [each.name for each in shelf.library.models()] == ["starter", "huge-00001-of-00002"]


async def test_the_gateway_reaches_all_of_it(shelf, downloads):
    operations = shelf.library.operations()
    added = await operations[ImportModel](ImportModel(path=write_random_gguf(downloads / "m.gguf")))
    assert added.name == "m"
    assert (await operations[UseModel](UseModel(name="m"))).in_use
    assert [each.name for each in await operations[ListModels](ListModels())] == ["starter", "m"]
    details = await operations[GetModel](GetModel(name="m"))
    assert (details.architecture, details.tools, details.context_tokens) == ("llama", True, 16_384)
