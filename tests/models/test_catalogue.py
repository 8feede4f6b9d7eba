"""Which model is recommended for which computer."""

import pytest

from models.catalogue import CATALOGUE, advice, recommended

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


def test_half_of_the_memory_is_left_and_four_gigabytes_where_there_are_that_many():
    for model in CATALOGUE[1:-1]:
        rest = model.computer_bytes - model.memory_bytes
        assert rest >= model.computer_bytes / 2
        assert rest >= min(4 * GB, 0.6 * model.computer_bytes)
    assert CATALOGUE[-1].computer_bytes - CATALOGUE[-1].memory_bytes >= 12 * GB


def test_models_are_ordered_by_size_and_need_more_than_their_file():
    assert [model.size_bytes for model in CATALOGUE] == sorted(model.size_bytes for model in CATALOGUE)
    assert all(model.memory_bytes > model.size_bytes for model in CATALOGUE)
    assert {model.license for model in CATALOGUE} == {"Apache-2.0"}


def test_the_recommendation_is_one_sentence():
    assert advice(8 * GB) == "Qwen3 4B (2.5 GB) would fit this computer; bring its GGUF file here."
