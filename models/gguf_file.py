"""The header of a GGUF file, read with suspicion: every count and length is checked against the file before it is used.

Reads what a file says of itself and of its tensors, never the tensors. Arrays are skipped, only their length is kept.
"""

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from engine.core.errors import ErrorCode, NestorError

MAGIC = b"GGUF"
_HINT = "Get the file again from where it came from, and check its size."

_MOST_ENTRIES = 1_000_000
_MOST_ELEMENTS = 16_000_000
_LONGEST_NAME = 65_535
_LONGEST_TEXT = 16 * 1024 * 1024
_DEEPEST_ARRAY = 4

_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_TEXT, _ARRAY = 8, 9

_BLOCKS = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 40),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
}
"""Tensor types: name, weights per block, bytes per block. The size of a type not listed is not checked."""

_FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS",
    20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M",
    28: "IQ2_S", 29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4",
}  # fmt: skip

_V = TypeVar("_V")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayLength:
    """Stands for an array in the metadata."""

    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tensor:
    """One tensor, as the header announces it."""

    name: str
    shape: tuple[int, ...]
    type: int
    offset: int

    @property
    def elements(self) -> int:
        """How many weights it holds."""
        return math.prod(self.shape)


@dataclass(frozen=True, slots=True, kw_only=True)
class GgufHeader:
    """What a GGUF file says of itself."""

    size_bytes: int
    metadata: Mapping[str, Any]
    tensors: tuple[Tensor, ...]

    def text(self, key: str) -> str:
        """Return the text under a key, empty if there is none."""
        return self._value(key, str, "")

    def number(self, key: str) -> int:
        """Return the whole number under a key, 0 if there is none."""
        return self._value(key, int, 0)

    @property
    def architecture(self) -> str:
        """The kind of network, such as `llama` or `qwen3`."""
        return self.text("general.architecture")

    @property
    def parameters(self) -> int:
        """How many weights all tensors have together."""
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def quantization(self) -> str:
        """How the weights are stored: what the file says, else the type of most of them."""
        named = _FILE_TYPES.get(self.number("general.file_type"))
        if named is not None and "general.file_type" in self.metadata:
            return named
        weights: dict[int, int] = {}
        for tensor in self.tensors:
            weights[tensor.type] = weights.get(tensor.type, 0) + tensor.elements
        if not weights:
            return "unknown"
        most = max(weights, key=lambda kind: weights[kind])
        return _BLOCKS[most][0] if most in _BLOCKS else f"type {most}"

    @property
    def context_tokens(self) -> int:
        """The longest text it was trained on, 0 if it does not say."""
        return self.number(f"{self.architecture}.context_length")

    @property
    def vocabulary(self) -> int:
        """How many tokens it knows."""
        tokens = self.metadata.get("tokenizer.ggml.tokens")
        return tokens.length if isinstance(tokens, ArrayLength) else self.number(f"{self.architecture}.vocab_size")

    @property
    def chat_template(self) -> str:
        """Its chat template, empty if it has none."""
        return self.text("tokenizer.chat_template")

    def _value(self, key: str, kind: type[_V], default: _V) -> _V:
        value = self.metadata.get(key)
        return value if isinstance(value, kind) and not isinstance(value, bool) else default


def read_gguf(path: Path) -> GgufHeader:
    """Read a file's header; raises NestorError that names the file and what is wrong with it."""
    try:
        size = path.stat().st_size
        with path.open("rb", buffering=1 << 18) as file:
            return _Reader(file, size).header()
    except _BrokenError as error:
        raise NestorError(ErrorCode.MODEL_FILE_INVALID, f"{path.name!r} {error}.", hint=_HINT) from None
    except FileNotFoundError as error:
        raise NestorError(
            ErrorCode.MODEL_FILE_MISSING, f"There is no file {str(path)!r}.", hint="Check the path."
        ) from error
    except PermissionError as error:
        raise NestorError(
            ErrorCode.PERMISSION_DENIED, f"{str(path)!r} may not be read.", hint="Change the file's permissions."
        ) from error
    except OSError as error:
        raise NestorError(
            ErrorCode.MODEL_FILE_INVALID, f"{str(path)!r} cannot be read: {error.strerror or error}.", hint=_HINT
        ) from error


class _BrokenError(Exception):
    """Says, behind the file's name, what is wrong with it."""


class _Reader:
    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._size = size
        self._at = 0

    def header(self) -> GgufHeader:
        """Read everything up to the tensors' data, and check that the data is there."""
        if self._file.read(4) != MAGIC:
            raise _BrokenError("is not a GGUF file")
        self._at = 4
        version: int = self._scalar("<I")
        if version not in (2, 3):
            swapped = int.from_bytes(version.to_bytes(4, "little"), "big")
            raise _BrokenError(
                "was made for machines of another byte order"
                if swapped in (2, 3)
                else f"is of GGUF version {version}; versions 2 and 3 can be read"
            )
        tensor_count, entry_count = self._scalar("<Q"), self._scalar("<Q")
        for count, noun in ((tensor_count, "tensors"), (entry_count, "entries")):
            if count > min(_MOST_ENTRIES, self._size):
                raise _BrokenError(f"is damaged: it claims to have {count} {noun}")
        metadata: dict[str, Any] = {}
        for _ in range(entry_count):
            key = self._text(_LONGEST_NAME)
            metadata[key] = self._entry(self._scalar("<I"), 0)
        tensors = tuple(self._tensor() for _ in range(tensor_count))
        self._check_data(metadata, tensors)
        return GgufHeader(size_bytes=self._size, metadata=metadata, tensors=tensors)

    def _entry(self, kind: int, depth: int) -> Any:
        if kind in _SCALARS:
            return self._scalar(_SCALARS[kind])
        if kind == _TEXT:
            return self._text(_LONGEST_TEXT)
        if kind == _ARRAY:
            return self._array(depth)
        raise _BrokenError(f"is damaged: it has an entry of the unknown type {kind}")

    def _array(self, depth: int) -> ArrayLength:
        kind, count = self._scalar("<I"), self._scalar("<Q")
        if depth >= _DEEPEST_ARRAY or count > min(_MOST_ELEMENTS, self._size):
            raise _BrokenError(f"is damaged: it claims an array of {count} elements")
        if kind in _SCALARS:
            self._skip(struct.calcsize(_SCALARS[kind]) * count)
        elif kind == _TEXT:
            for _ in range(count):
                self._skip(self._scalar("<Q"))
        elif kind == _ARRAY:
            for _ in range(count):
                self._array(depth + 1)
        else:
            raise _BrokenError(f"is damaged: it has an array of the unknown type {kind}")
        return ArrayLength(length=count)

    def _tensor(self) -> Tensor:
        name = self._text(_LONGEST_NAME)
        dimensions = self._scalar("<I")
        if not 1 <= dimensions <= 8:
            raise _BrokenError(f"is damaged: the tensor {name[:80]!r} has {dimensions} dimensions")
        shape = tuple(self._scalar("<Q") for _ in range(dimensions))
        return Tensor(name=name, shape=shape, type=self._scalar("<I"), offset=self._scalar("<Q"))

    def _check_data(self, metadata: Mapping[str, Any], tensors: tuple[Tensor, ...]) -> None:
        alignment = metadata.get("general.alignment", 32)
        if not isinstance(alignment, int) or not 1 <= alignment <= 1 << 20:
            raise _BrokenError("is damaged: it has an impossible alignment")
        start = math.ceil(self._at / alignment) * alignment
        end = start
        for tensor in tensors:
            _, weights, size = _BLOCKS.get(tensor.type, ("", 1, 0))
            end = max(end, start + tensor.offset + tensor.elements // weights * size)
        if tensors and end > self._size:
            raise _BrokenError(f"is cut off: it has {self._size:,} bytes of {end:,}")

    def _scalar(self, form: str) -> Any:
        (value,) = struct.unpack(form, self._bytes(struct.calcsize(form)))
        return value

    def _text(self, longest: int) -> str:
        length = self._scalar("<Q")
        if length > longest:
            raise _BrokenError(f"is damaged: it claims a text of {length} bytes")
        return self._bytes(length).decode("utf-8", "replace")

    def _bytes(self, count: int) -> bytes:
        data = self._file.read(count)
        if len(data) < count:
            raise _BrokenError("is cut off: it ends within its header")
        self._at += count
        return data

    def _skip(self, count: int) -> None:
        if self._at + count > self._size:
            raise _BrokenError("is cut off: it ends within its header")
        self._file.seek(count, 1)
        self._at += count
