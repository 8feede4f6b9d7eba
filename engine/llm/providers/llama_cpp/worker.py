"""The worker process: `python -m engine.llm.providers.llama_cpp.worker`, frames on stdin and stdout, one model.

One thread reads orders, the main thread computes; it looks for new orders between any two steps, so a cancel waits for
one token or one portion of a prompt at most. The worker ends when its stdin does, and on Linux also when its parent
dies without closing it.
"""

import contextlib
import ctypes
import gc
import importlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.frames import FrameDecoder, FrameError, encode_frame
from engine.llm.providers.llama_cpp.wire import (
    Cancel,
    Count,
    Counted,
    Failed,
    FromWorker,
    Generate,
    Load,
    Ready,
    pack,
    unpack,
)

if TYPE_CHECKING:
    from engine.llm.providers.llama_cpp.runtime import LlamaRuntime

_READ_BYTES = 1 << 16
_PR_SET_PDEATHSIG = 1

Order = tuple[Any, float]
"""What was ordered, and when it arrived."""


def main() -> None:
    """Serve until the other side is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for our parent, who then closes us
    _die_with_parent()
    orders_fd, answers_fd = _take_protocol_pipes()
    send = _sender(answers_fd)
    reader = _OrderReader(orders_fd)
    threading.Thread(target=reader.run, name="read-orders", daemon=True).start()
    order, _ = reader.orders.get()
    try:
        _serve(order, reader, send)
    except NestorError as error:
        send(Failed(id=0, code=error.code, message=error.message, hint=error.hint))
    except (ImportError, OSError, RuntimeError) as error:
        send(
            Failed(
                id=0,
                code=ErrorCode.MODEL_RUNTIME_MISSING,
                message=f"llama.cpp is not installed or cannot be loaded: {error}",
                hint="Run `make setup`.",
            )
        )


def _serve(load: Load, reader: "_OrderReader", send: Callable[[FromWorker], None]) -> None:
    # imported here: an import that fails must reach the other side as a message
    from engine.llm.providers.llama_cpp.runtime import LlamaRuntime

    imported = threading.Event()
    threading.Thread(target=_import_rest, args=(imported,), name="import-rest", daemon=True).start()
    with LlamaRuntime(load) as runtime:
        imported.wait()
        reader.runtime = runtime
        _serve_model(runtime, load, reader.orders, send)


def _import_rest(needed: threading.Event) -> None:
    """Import what the first answer needs, then what the first tool call does, while the model loads and computes."""
    importlib.import_module("engine.llm.providers.llama_cpp.scheduler")
    needed.set()
    importlib.import_module("numpy")


def _serve_model(
    runtime: "LlamaRuntime", load: Load, orders: "SimpleQueue[Order]", send: Callable[[FromWorker], None]
) -> None:
    from engine.llm.providers.llama_cpp.prompt import PromptBuilder
    from engine.llm.providers.llama_cpp.scheduler import Scheduler, failure
    from engine.llm.providers.llama_cpp.template import ChatTemplate

    vocabulary = runtime.vocabulary
    template = ChatTemplate(
        runtime.template,
        bos=vocabulary.text_of(vocabulary.bos),
        eos=vocabulary.text_of(vocabulary.eos),
        now=datetime.now,
    )
    prompts = PromptBuilder(template, vocabulary, context_tokens=runtime.context_tokens)
    scheduler = Scheduler(runtime, prompts, sequences=load.sequences, send=send)
    gc.freeze()  # what is loaded stays; looking through it again and again would only delay tokens
    send(_ready(runtime))
    while True:
        runtime.interrupt = False
        while not scheduler.busy or not orders.empty():
            order, arrived = orders.get()
            try:
                if isinstance(order, Generate):
                    scheduler.add(order, arrived)
                elif isinstance(order, Cancel):
                    scheduler.cancel(order.id)
                elif isinstance(order, Count):
                    send(Counted(id=order.id, tokens=scheduler.count(order.prompt)))
            except NestorError as error:
                send(failure(order.id, error))
        scheduler.step()


def _ready(runtime: "LlamaRuntime") -> Ready:
    return Ready(
        context_tokens=runtime.context_tokens,
        threads=runtime.threads,
        parameters=runtime.parameters,
        vocabulary=runtime.vocabulary.size,
        architecture=runtime.metadata("general.architecture"),
        title=runtime.metadata("general.name") or runtime.metadata("general.basename"),
        template=runtime.template,
    )


class _OrderReader:
    """Reads orders in a thread of its own, so that a cancel can interrupt a long computation."""

    def __init__(self, pipe: int) -> None:
        self.orders: SimpleQueue[Order] = SimpleQueue()
        self.runtime: LlamaRuntime | None = None
        self._pipe = pipe

    def run(self) -> None:
        """Read until the other side is gone, then end the process."""
        decoder = FrameDecoder()
        while data := os.read(self._pipe, _READ_BYTES):
            arrived = time.monotonic()
            try:
                for message in decoder.feed(data):
                    self._take(unpack(message), arrived)
            except (FrameError, KeyError, TypeError) as error:
                sys.stderr.write(f"The orders are garbled: {error}\n")
                break
        # nobody is left to answer to; whatever is being computed is for nobody, so do not wait for it
        os._exit(0)

    def _take(self, order: Any, arrived: float) -> None:
        self.orders.put((order, arrived))
        if isinstance(order, Cancel) and self.runtime is not None:
            self.runtime.interrupt = True


def _sender(pipe: int) -> Callable[[FromWorker], None]:
    def send(message: FromWorker) -> None:
        data = memoryview(encode_frame(pack(message)))
        while data:
            try:
                data = data[os.write(pipe, data) :]
            except BrokenPipeError:
                os._exit(0)

    return send


def _take_protocol_pipes() -> tuple[int, int]:
    """Keep the pipes for ourselves and point the standard ones elsewhere.

    Native code prints to stdout when it likes; that must land in the log, not amid frames.
    """
    orders_fd, answers_fd = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return orders_fd, answers_fd


def _die_with_parent() -> None:
    if not sys.platform.startswith("linux"):
        return
    parent = int(os.environ.get("NESTOR_WORKER_PARENT", "0"))
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if parent and os.getppid() != parent:
        os._exit(0)  # it died before we could ask


if __name__ == "__main__":
    main()
