"""Frames on the pipe between us and the worker: four bytes of length, big-endian, then that much JSON in ASCII.

Pure: bytes in, values out; whoever owns the pipe does the reading and writing. What the JSON says is in `wire`.
"""

import json
import struct
from collections.abc import Mapping
from typing import Any

MAX_FRAME_BYTES = 64 * 1024 * 1024
"""More is not a message but a torn stream."""

_LENGTH = struct.Struct(">I")


class FrameError(ValueError):
    """The bytes are not frames; nothing after them can be trusted."""


def encode_frame(message: Mapping[str, Any]) -> bytes:
    """Return the message as one frame."""
    payload = json.dumps(message, separators=(",", ":")).encode("ascii")
    if len(payload) > MAX_FRAME_BYTES:
        raise FrameError(f"a message of {len(payload)} bytes does not fit into a frame")
    return _LENGTH.pack(len(payload)) + payload


class FrameDecoder:
    """Puts frames together from bytes that arrive in any portions."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[dict[str, Any]]:
        """Take some more bytes; return the messages that are now complete."""
        buffer = self._buffer
        buffer += data
        messages: list[dict[str, Any]] = []
        start = 0
        while len(buffer) - start >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(buffer, start)
            if length > MAX_FRAME_BYTES:
                raise FrameError(f"a frame claims {length} bytes")
            end = start + _LENGTH.size + length
            if len(buffer) < end:
                break
            messages.append(_message(bytes(buffer[start + _LENGTH.size : end])))
            start = end
        del buffer[:start]
        return messages


def _message(payload: bytes) -> dict[str, Any]:
    try:
        message = json.loads(payload)
    except ValueError as error:
        raise FrameError("a frame holds no JSON") from error
    if not isinstance(message, dict):
        raise FrameError("a frame holds no JSON object")
    return message
