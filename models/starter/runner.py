"""Runs a GGUF greedily through llama.cpp's plain functions, one thread, and reads the calls it writes."""

import ctypes
import json
import re
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from llama_cpp import llama_cpp

from models.starter.chat import Call

_CONTEXT = 2048
_CALL = re.compile(r"<tool_call>(.*?)</tool_call>", re.DOTALL)


def read_calls(answer: str) -> tuple[Call, ...]:
    """Return all calls of an answer; raises ValueError where one of them cannot be read."""
    calls: list[Call] = []
    for written in _CALL.findall(answer):
        match json.loads(written):
            case {"name": str(tool), "arguments": dict(arguments)}:
                calls.append(Call(tool=tool, arguments={str(name): str(value) for name, value in arguments.items()}))
            case _:
                raise ValueError(f"not a call: {written!r}")
    return tuple(calls)


class Runner:
    """A loaded model; `reply` continues a rendered conversation until the turn ends."""

    def __init__(self, model_path: Path) -> None:
        llama_cpp.llama_backend_init()
        self._silence = llama_cpp.llama_log_callback(_ignore)
        llama_cpp.llama_log_set(self._silence, ctypes.c_void_p(0))
        model_settings = llama_cpp.llama_model_default_params()
        # WORKAROUND(https://github.com/ggml-org/llama.cpp/issues/20824): expected quantised files to run on
        # AMX CPUs, got a crash in llama_decode, remove when the pinned build has the fix.
        model_settings.use_extra_bufts = False
        self._model: Any = llama_cpp.llama_model_load_from_file(str(model_path).encode(), model_settings)
        if not self._model:
            message = f"llama.cpp could not load {str(model_path)!r}"
            raise RuntimeError(message)
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_threads, settings.n_threads_batch = (
            _CONTEXT,
            _CONTEXT,
            1,
            1,
        )
        self._context: Any = llama_cpp.llama_init_from_model(self._model, settings)
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._size = llama_cpp.llama_vocab_n_tokens(self._vocabulary)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)

    def tokens(self, text: str) -> list[int]:
        """Return the token ids of a text that may hold markers."""
        raw = text.encode()
        room = (llama_cpp.llama_token * (len(raw) + 8))()
        count = llama_cpp.llama_tokenize(self._vocabulary, raw, len(raw), room, len(room), False, True)
        return list(room[:count])

    def reply(self, prompt: str, *, limit: int = 320) -> str:
        """Return the most likely continuation of the prompt."""
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._context), True)
        fed = self.tokens(prompt)[-(_CONTEXT - limit) :]
        written = bytearray()
        for _ in range(limit):
            ids = (llama_cpp.llama_token * len(fed))(*fed)
            llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(ids, len(fed)))
            logits = np.ctypeslib.as_array(llama_cpp.llama_get_logits_ith(self._context, -1), shape=(self._size,))
            token = int(np.argmax(logits))
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                break
            written += self._piece(token)
            fed = [token]
        return written.decode("utf-8", "replace")

    def _piece(self, token: int) -> bytes:
        room = ctypes.create_string_buffer(128)
        count = llama_cpp.llama_token_to_piece(self._vocabulary, token, room, len(room), 0, True)
        return room.raw[:count]


def _ignore(_level: int, _text: bytes, _data: object) -> None:
    """Drop llama.cpp's log lines."""
