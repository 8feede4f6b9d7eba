"""The native side: one loaded model with its context, and the few things we do with them.

Owns every llama.cpp handle, and gives them all back on close. Nothing else calls `llama_decode` or touches memory
sequences. Many sequences share the context's cells; a batch may carry slices of several of them.
"""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.native import LogTail, lib
from engine.llm.providers.llama_cpp.vocabulary import Vocabulary
from engine.llm.providers.llama_cpp.wire import Load

_TINY_PARAMETERS = 50_000_000
"""Below this one thread is faster than several: handing work over costs more than the work."""
_INVALID_HINT = "Get the file again, or choose another model with `nestor models use`."


_ABORTABLE_TOKENS = 32
"""Batches from this size on can be interrupted. llama.cpp asks before every operation, which is too often for the
single tokens of an answer."""
_ABORTED = 2


class Interrupted(Exception):  # noqa: N818 - not an error: somebody asked for it
    """A batch was given up because a cancel came; some of it may be computed, the caller must cut it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A stretch of one sequence to compute next."""

    sequence: int
    start: int
    """Position of the first token in its sequence."""
    tokens: Sequence[int]
    wants_logits: bool
    """True to draw a token after the last one."""


class LlamaRuntime:
    """A model and its context."""

    def __init__(self, order: Load) -> None:
        self._model: Any = None
        self._context: Any = None
        self._log = LogTail()
        self.interrupt = False
        """Set from another thread to give up the batch in work, if it is a long one."""
        self._abort = lib.ggml_abort_callback(lambda _data: self.interrupt)
        self._no_abort = lib.ggml_abort_callback()
        lib.llama_backend_init()
        try:
            self._load_model(order)
            self.vocabulary = Vocabulary(lib.llama_model_get_vocab(self._model))
            self._open_context(order)
        except BaseException:
            self.close()
            raise
        self._memory = lib.llama_get_memory(self._context)
        self._batch = _Batch(self.batch_tokens)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _load_model(self, order: Load) -> None:
        path = Path(order.path)
        if not path.is_file():
            raise NestorError(
                ErrorCode.MODEL_FILE_MISSING,
                f"The model file {order.path!r} is not there.",
                hint="`nestor models list` shows what is; `nestor models import FILE` adds one.",
            )
        params = lib.llama_model_default_params()
        params.n_gpu_layers = order.gpu_layers
        params.load_mode = lib.LLAMA_LOAD_MODE_MMAP
        # WORKAROUND(https://github.com/ggml-org/llama.cpp/issues/20824): expected repacked weights to be faster, got a
        # segfault in llama_decode on AMX machines; remove when it is fixed in the version we ship.
        params.use_extra_bufts = False
        self._model = lib.llama_model_load_from_file(str(path).encode(), params)
        if not self._model:
            self._model = None
            raise NestorError(
                ErrorCode.MODEL_FILE_INVALID,
                f"llama.cpp cannot read {path.name!r}: {self._log.reason or 'it gave no reason'}.",
                hint=_INVALID_HINT,
            )
        if not lib.llama_model_has_decoder(self._model) or lib.llama_model_has_encoder(self._model):
            raise NestorError(
                ErrorCode.MODEL_FILE_INVALID,
                f"{path.name!r} is not a model that answers ({self.metadata('general.architecture')}).",
                hint="Choose a chat model with `nestor models use`.",
            )

    def _open_context(self, order: Load) -> None:
        trained = lib.llama_model_n_ctx_train(self._model)
        threads = 1 if self.parameters < _TINY_PARAMETERS else max(1, order.threads)
        params = lib.llama_context_default_params()
        params.n_ctx = min(order.context_tokens, trained) if trained > 0 else order.context_tokens
        params.n_batch = params.n_ubatch = min(order.batch_tokens, params.n_ctx)
        params.n_seq_max = params.n_outputs_max = order.sequences
        # one pool of cells for all sequences: a single long conversation may use the whole context, and copies of a
        # common prefix cost nothing
        params.kv_unified = True
        params.n_threads = params.n_threads_batch = threads
        params.no_perf = True
        self._log.clear()
        self._context = lib.llama_init_from_model(self._model, params)
        if not self._context:
            self._context = None
            raise NestorError(
                ErrorCode.OUT_OF_MEMORY,
                f"There is not enough memory for a context of {params.n_ctx} tokens"
                + (f" ({self._log.reason})." if self._log.reason else "."),
                hint="Set a smaller context in the settings, or use a smaller model.",
            )
        self.context_tokens: int = lib.llama_n_ctx(self._context)
        self.batch_tokens: int = lib.llama_n_batch(self._context)
        self.threads = threads

    @property
    def context(self) -> Any:
        """The native context, for samplers."""
        return self._context

    @property
    def parameters(self) -> int:
        """How many weights the model has."""
        return int(lib.llama_model_n_params(self._model))

    @property
    def template(self) -> str:
        """The chat template the file brings along, empty if none."""
        source = lib.llama_model_chat_template(self._model, None)
        return source.decode("utf-8", "replace") if source else ""

    def metadata(self, key: str) -> str:
        """Return what the file says under that key, empty if nothing."""
        buffer = ctypes.create_string_buffer(256)
        size = lib.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if size >= 0 else ""

    def decode(self, slices: Sequence[Slice]) -> list[int]:
        """Compute some slices in one go; return for each the row in which its logits stand."""
        rows = self._batch.fill(slices)
        if self._batch.native.n_tokens < _ABORTABLE_TOKENS:
            code = lib.llama_decode(self._context, self._batch.native)
        else:
            lib.llama_set_abort_callback(self._context, self._abort, None)
            code = lib.llama_decode(self._context, self._batch.native)
            lib.llama_set_abort_callback(self._context, self._no_abort, None)
        if code == 0:
            return rows
        if code == _ABORTED:
            raise Interrupted
        if code == 1:
            raise NestorError(
                ErrorCode.CONTEXT_OVERFLOW,
                f"The model's memory of {self.context_tokens} tokens is full.",
                hint="Start a new conversation, or set a larger context in the settings.",
            )
        raise NestorError(
            ErrorCode.INTERNAL, f"llama.cpp could not compute the answer (code {code}).", hint="Ask again."
        )

    def logits(self, row: int) -> Any:
        """Return the logits in a row as a ctypes array; writing to it changes what is drawn."""
        address = ctypes.addressof(lib.llama_get_logits_ith(self._context, row).contents)
        return (ctypes.c_float * self.vocabulary.size).from_address(address)

    def forget(self, sequence: int) -> None:
        """Empty a sequence."""
        lib.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def truncate(self, sequence: int, length: int) -> bool:
        """Cut a sequence down to `length` tokens; False if this kind of memory can't, and it is then empty."""
        if lib.llama_memory_seq_rm(self._memory, sequence, length, -1):
            return True
        self.forget(sequence)
        return False

    def copy(self, source: int, target: int, length: int) -> None:
        """Let `target` hold the first `length` tokens of `source`; the cells are shared, nothing is computed."""
        self.forget(target)
        lib.llama_memory_seq_cp(self._memory, source, target, 0, length)

    def close(self) -> None:
        """Give everything back; closing twice is the same as once."""
        if self._context is not None:
            lib.llama_free(self._context)
            self._context = None
        if self._model is not None:
            lib.llama_model_free(self._model)
            self._model = None
        self._log.close()


class _Batch:
    """The arrays of a native batch, made once and filled again for each step."""

    def __init__(self, size: int) -> None:
        self._tokens = (lib.llama_token * size)()
        self._positions = (lib.llama_pos * size)()
        self._sequence_counts = (ctypes.c_int32 * size)(*([1] * size))
        self._sequences = (lib.llama_seq_id * size)()
        self._wants_logits = (ctypes.c_int8 * size)()
        cell = ctypes.sizeof(lib.llama_seq_id)
        base = ctypes.addressof(self._sequences)
        self._pointers = (ctypes.POINTER(lib.llama_seq_id) * size)(
            *(
                ctypes.cast(ctypes.c_void_p(base + index * cell), ctypes.POINTER(lib.llama_seq_id))
                for index in range(size)
            )
        )
        self.native = lib.llama_batch(
            n_tokens=0,
            token=self._tokens,
            embd=None,
            pos=self._positions,
            n_seq_id=self._sequence_counts,
            seq_id=self._pointers,
            logits=self._wants_logits,
        )

    def fill(self, slices: Sequence[Slice]) -> list[int]:
        """Lay the slices one behind the other; return the row of each one's last token."""
        rows, at = [], 0
        for each in slices:
            count = len(each.tokens)
            end = at + count
            if count == 1:
                self._tokens[at] = each.tokens[0]
                self._positions[at] = each.start
                self._sequences[at] = each.sequence
            else:
                self._tokens[at:end] = each.tokens
                self._positions[at:end] = range(each.start, each.start + count)
                self._sequences[at:end] = [each.sequence] * count
                self._wants_logits[at:end] = [0] * count
            self._wants_logits[end - 1] = each.wants_logits
            rows.append(end - 1)
            at = end
        self.native.n_tokens = at
        return rows
