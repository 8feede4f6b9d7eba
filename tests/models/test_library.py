"""The model library: what is known, what may be added, and what a person is told when it may not."""

import shutil
from types import SimpleNamespace

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.model_files import GetModel, ImportModel, ListModels, RemoveModel, UseModel
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
        self.loaded = []
        self.library = ModelLibrary(
            self.folder,
            starter_path=self.starter_path,
            current=lambda: self.chosen,
            set_current=lambda name: setattr(self, "chosen", name),
            loaded=lambda: self.loaded,
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
    added = shelf.library.add(source, placing="link")
    assert added.path.is_symlink()
    assert added.path.resolve() == source
    assert added.size_bytes == source.stat().st_size


def test_a_link_that_leads_nowhere_is_not_listed(shelf, downloads):
    source = write_random_gguf(downloads / "big.gguf")
    shelf.library.add(source, placing="link")
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


def write_split(folder, name="huge", parts=2):
    """Write a model in parts, each with its number."""
    paths = []
    for number in range(parts):
        path = folder / f"{name}-{number + 1:05}-of-{parts:05}.gguf"
        paths.append(write_random_gguf(path, split=(number, parts)))
    return paths


def test_a_split_model_is_one_model(shelf):
    shelf.folder.mkdir()
    paths = write_split(shelf.folder)
    huge = shelf.library.models()[1]
    assert (huge.name, huge.path) == ("huge", paths[0])
    assert huge.size_bytes == sum(path.stat().st_size for path in paths)
    assert shelf.library.details("huge").parts == 2
    assert shelf.library.find("huge-00001-of-00002") == ("huge", paths[0])


def test_a_split_model_with_a_part_missing_is_not_listed(shelf):
    shelf.folder.mkdir()
    write_split(shelf.folder, parts=3)[2].unlink()
    assert [each.name for each in shelf.library.models()] == ["starter"]


@pytest.mark.parametrize("placing", ["copy", "move", "link"])
def test_any_part_of_a_split_model_brings_all_of_them(shelf, downloads, placing):
    paths = write_split(downloads)
    contents = [path.read_bytes() for path in paths]
    added = shelf.library.add(paths[1], placing=placing)
    assert added.name == "huge"
    assert [path.read_bytes() for path in sorted(shelf.folder.iterdir())] == contents
    assert [path.exists() for path in paths] == [placing != "move"] * 2


def test_a_part_without_the_others_is_refused(shelf, downloads):
    first, second = write_split(downloads)
    second.unlink()
    error = refusal(shelf, first)
    assert error.code == ErrorCode.MODEL_FILE_MISSING
    assert second.name in error.message


def test_a_part_that_lost_its_name_is_refused(shelf, downloads):
    first, _ = write_split(downloads)
    assert refusal(shelf, first.rename(downloads / "m.gguf")).code == ErrorCode.MODEL_FILE_INVALID


def test_parts_in_another_order_than_their_names_are_refused(shelf, downloads):
    first, second = write_split(downloads)
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)
    assert refusal(shelf, first).code == ErrorCode.MODEL_FILE_INVALID


def test_a_moved_file_is_no_longer_where_it_was(shelf, downloads):
    source = write_random_gguf(downloads / "m.gguf")
    added = shelf.library.add(source, placing="move")
    assert added.path == shelf.folder / "m.gguf"
    assert not source.exists()


def test_quantisations_of_one_model_stand_side_by_side(shelf, downloads):
    for quantized in (False, True):
        shelf.library.add(write_random_gguf(downloads / f"m-{quantized}.gguf", quantized=quantized))
    assert [shelf.library.details(f"m-{quantized}").quantization for quantized in (False, True)] == ["F16", "Q8_0"]


def test_a_removed_model_is_gone_with_all_its_parts(shelf, downloads):
    paths = write_split(downloads)
    shelf.library.add(paths[0])
    removed = shelf.library.remove("huge")
    assert removed.freed_bytes == sum(path.stat().st_size for path in paths)
    assert list(shelf.folder.iterdir()) == []


def test_of_a_linked_model_only_the_link_is_removed(shelf, downloads):
    source = write_random_gguf(downloads / "m.gguf")
    shelf.library.add(source, placing="link")
    assert shelf.library.remove("m").freed_bytes == 0
    assert source.exists()
    assert [each.name for each in shelf.library.models()] == ["starter"]


@pytest.mark.parametrize("in_memory_only", [False, True])
def test_a_model_that_answers_is_removed_by_force_only(shelf, downloads, in_memory_only):
    shelf.library.add(write_random_gguf(downloads / "m.gguf"))
    shelf.loaded = ["m"]
    shelf.chosen = "" if in_memory_only else "m"
    with pytest.raises(NestorError) as caught:
        shelf.library.remove("m")
    assert caught.value.code == ErrorCode.MODEL_IN_USE
    assert shelf.library.remove("m", force=True).name == "m"
    assert shelf.chosen == ("" if in_memory_only else "starter")


def test_the_starter_stays(shelf):
    with pytest.raises(NestorError) as caught:
        shelf.library.remove("starter", force=True)
    assert caught.value.code == ErrorCode.INVALID_REQUEST
    assert shelf.starter_path.exists()


async def test_moving_and_linking_at_once_is_refused(shelf, downloads):
    with pytest.raises(NestorError) as caught:
        await shelf.library.operations()[ImportModel](ImportModel(path=downloads / "m.gguf", link=True, move=True))
    assert caught.value.code == ErrorCode.INVALID_REQUEST


async def test_the_gateway_reaches_all_of_it(shelf, downloads):
    operations = shelf.library.operations()
    added = await operations[ImportModel](ImportModel(path=write_random_gguf(downloads / "m.gguf")))
    assert added.name == "m"
    assert (await operations[UseModel](UseModel(name="m"))).in_use
    assert [each.name for each in await operations[ListModels](ListModels())] == ["starter", "m"]
    details = await operations[GetModel](GetModel(name="m"))
    assert (details.architecture, details.tools, details.context_tokens) == ("llama", True, 16_384)
    assert (await operations[RemoveModel](RemoveModel(name="m", force=True))).name == "m"
