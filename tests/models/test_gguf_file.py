"""GGUF headers are read right, and nothing in a file can make reading fail otherwise than with words."""

import struct
from pathlib import Path

import gguf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import ErrorCode, NestorError
from models import gguf_file
from models.gguf_file import ArrayLength, read_gguf
from tests.bench.ggufs import TINY, write_random_gguf


@pytest.fixture(scope="module")
def model_path(tmp_path_factory) -> Path:
    return write_random_gguf(tmp_path_factory.mktemp("gguf") / "m.gguf")


@pytest.fixture(scope="module")
def model_bytes(model_path) -> bytes:
    return model_path.read_bytes()


def test_a_file_says_what_it_is(model_path):
    header = read_gguf(model_path)
    assert header.architecture == "llama"
    assert header.text("general.name") == "random"
    assert header.context_tokens == TINY.context
    assert header.vocabulary == TINY.vocabulary
    assert header.quantization == "F16"
    assert header.size_bytes == model_path.stat().st_size
    assert header.metadata["tokenizer.ggml.tokens"] == ArrayLength(length=TINY.vocabulary)
    assert "<tool_call>" in header.chat_template
    assert header.parameters == 2 * 512 * 64 + 64 + 2 * (2 * 64 + 2 * 64 * 64 + 2 * 32 * 64 + 3 * 128 * 64)


def test_the_sizes_of_tensor_types_are_those_of_the_reference_package():
    known = {kind.value: (kind.name, *sizes) for kind, sizes in gguf.GGML_QUANT_SIZES.items()}
    ours = gguf_file._BLOCKS
    assert {kind: known[kind] for kind in ours} == ours


def test_a_type_not_named_by_the_file_is_that_of_most_weights(tmp_path):
    path = write_random_gguf(tmp_path / "q.gguf", quantized=True)
    path.write_bytes(path.read_bytes().replace(b"general.file_type", b"general.file_tipo"))
    assert read_gguf(path).quantization == "Q8_0"


@pytest.mark.parametrize("keep", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_told_with_numbers(model_bytes, tmp_path, keep):
    path = tmp_path / "cut.gguf"
    path.write_bytes(model_bytes[: int(len(model_bytes) * keep)])
    with pytest.raises(NestorError) as caught:
        read_gguf(path)
    assert caught.value.code == ErrorCode.MODEL_FILE_INVALID
    assert "'cut.gguf' is cut off" in caught.value.message


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a GGUF file"),
        (b"PK\x03\x04" * 10, "is not a GGUF file"),
        (b"GGUF" + struct.pack("<I", 1) + bytes(16), "version 1"),
        (b"GGUF" + struct.pack(">I", 3) + bytes(16), "another byte order"),
        (b"GGUF" + struct.pack("<IQQ", 3, 2**63, 0), "claims to have 9223372036854775808 tensors"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 2**40), "claims to have 1099511627776 entries"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 2**50), "claims a text of"),
        (b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 1) + b"k" + struct.pack("<I", 99), "unknown type 99"),
        (
            b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 1) + b"k" + struct.pack("<IIQ", 9, 4, 2**62),
            "claims an array of",
        ),
    ],
)
def test_what_is_wrong_is_said(tmp_path, content, words):
    path = tmp_path / "odd.gguf"
    path.write_bytes(content)
    with pytest.raises(NestorError) as caught:
        read_gguf(path)
    assert words in caught.value.message
    assert caught.value.hint


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(NestorError) as caught:
        read_gguf(tmp_path / "none.gguf")
    assert caught.value.code == ErrorCode.MODEL_FILE_MISSING
    with pytest.raises(NestorError) as caught:
        read_gguf(tmp_path)
    assert caught.value.code == ErrorCode.MODEL_FILE_INVALID


def _read(path):
    try:
        header = read_gguf(path)
        return header.architecture, header.parameters, header.quantization, header.vocabulary, header.context_tokens
    except NestorError as error:
        return error.code


@given(data=st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_random_bytes_are_read_or_refused_with_words(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "random-bytes.gguf"
    path.write_bytes(b"GGUF\x03\0\0\0" + data)
    assert _read(path)


@given(changes=st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=8))
@settings(max_examples=300, deadline=None)
def test_a_damaged_header_is_read_or_refused_with_words(tmp_path_factory, model_bytes, changes):
    data = bytearray(model_bytes)
    for at, byte in changes:
        data[at] = byte
    path = tmp_path_factory.getbasetemp() / "mutated.gguf"
    path.write_bytes(data)
    assert _read(path)
