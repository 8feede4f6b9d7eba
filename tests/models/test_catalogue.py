"""The table of models: what is in it, and which is recommended for which computer."""

import pytest

from models.catalogue import Fit, Kind, advice, catalogue, recommended

GB = 1_000_000_000
GIB = 1 << 30


@pytest.mark.parametrize(
    ("memory", "name"),
    [
        (2 * GB, "Qwen3 0.6B"),
        (4 * GIB, "Qwen3 0.6B"),
        (6 * GB, "Qwen3 1.7B"),
        (7.6 * GIB, "Qwen3 4B"),
        (8 * GB, "Qwen3 4B"),
        (12 * GIB, "Qwen3 4B"),
        (15.4 * GIB, "Qwen3 8B"),
        (16 * GB, "Qwen3 8B"),
        (20 * GB, "Qwen3 8B"),
        (24 * GB, "Qwen3 14B"),
        (31 * GIB, "Qwen3 30B-A3B"),
        (32 * GB, "Qwen3 30B-A3B"),
        (512 * GIB, "Qwen3 30B-A3B"),
    ],
)
def test_the_largest_that_suits_is_recommended(memory, name):
    model = recommended(int(memory))
    assert model.name == name


def ladder():
    return [model for model in catalogue().model if model.computer_gb is not None]


def test_half_of_the_memory_is_left_and_four_gigabytes_where_there_are_that_many():
    for model in ladder()[1:-1]:
        rest = model.computer_bytes - model.memory_bytes
        assert rest >= model.computer_bytes / 2
        assert rest >= min(4 * GB, 0.6 * model.computer_bytes)
    assert ladder()[-1].computer_bytes - ladder()[-1].memory_bytes >= 12 * GB


def test_recommended_models_are_ordered_by_size_need_more_than_their_file_and_call_tools():
    assert [model.size_bytes for model in ladder()] == sorted(model.size_bytes for model in ladder())
    assert all(model.memory_bytes > model.size_bytes for model in ladder())
    assert {model.license for model in ladder()} == {"Apache-2.0"}
    assert all("tools" in model.abilities for model in ladder())


def test_the_recommendation_is_one_sentence():
    assert advice(8 * GB) == "Qwen3 4B (2.5 GB) would fit this computer; get it with: nestor models pull qwen3-4b"


def test_the_table_holds_chat_models_of_every_size_and_models_for_search_and_speech():
    of_kind = {kind: [model for model in catalogue().model if model.kind is kind] for kind in Kind}
    sizes = [model.parameters_b for model in of_kind[Kind.CHAT]]
    assert sizes == sorted(sizes)
    assert (sizes[0], sizes[-1] > 110) == (0.5, True)
    assert all(of_kind.values())
    assert len({model.id for model in catalogue().model}) == len(catalogue().model)


def test_every_chat_model_names_its_file_by_quantisation():
    for model in catalogue().model:
        if model.kind in (Kind.CHAT, Kind.EMBEDDING):
            (pattern,) = model.files
            assert pattern.count("{quant}") == 1
            assert pattern.endswith(".gguf")
        assert all(0 < size < 200 for size in model.quants.values())


def test_what_nobody_checked_is_said():
    assert "from memory" in catalogue().unverified


@pytest.mark.parametrize("name", ["qwen3-4b", "Qwen3 4B", "QWEN3 4b", "qwen3_4b"])
def test_a_model_is_found_however_it_is_written(name):
    assert catalogue().find(name).id == "qwen3-4b"


def test_no_model_is_found_by_half_its_name():
    assert catalogue().find("qwen3") is None


def test_a_search_takes_names_and_abilities():
    assert {model.id for model in catalogue().search("gpt-oss")} == {"gpt-oss-20b", "gpt-oss-120b"}
    found = catalogue().search("qwen vision")
    assert found
    assert all("vision" in model.abilities for model in found)
    assert catalogue().search("") == catalogue().model


def test_a_model_fits_well_tightly_or_not_at_all():
    model = catalogue().find("qwen3-8b")
    assert [model.fit(size * GB) for size in (6, 10, 16)] == [Fit.NO, Fit.TIGHT, Fit.WELL]
