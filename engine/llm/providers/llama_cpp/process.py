"""Our end of one worker process: start it, send orders, hand out what comes back, notice when it is gone."""

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path

import engine
from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.frames import FrameDecoder, FrameError, encode_frame
from engine.llm.providers.llama_cpp.wire import Failed, FromWorker, Load, Ready, ToWorker, pack, unpack

_log = logging.getLogger(__name__)

_READ_BYTES = 1 << 16
_GOODBYE_S = 2.0
_ENVIRONMENT = {
    # spinning threads burn the cores that the rest of the machine wants, and collapse when those are taken
    "OMP_WAIT_POLICY": "passive",
    "GOMP_SPINCOUNT": "0",
    "OPENBLAS_NUM_THREADS": "1",  # numpy starts a thread per core on import otherwise; we use it for masks only
}

_KILLED = -9
_ILLEGAL_INSTRUCTION = (-4, 0xC000001D)
"""As POSIX and as Windows report it; the signals have no names on Windows."""

Answer = FromWorker | NestorError
"""What a request can get back; an error ends it."""


class WorkerProcess:
    """One worker. `launch` makes it; it is of use until `alive` is false, and then never again."""

    def __init__(self, process: asyncio.subprocess.Process, model: str) -> None:
        self._process = process
        self._model = model
        self._inboxes: dict[int, asyncio.Queue[Answer]] = {0: asyncio.Queue()}
        self._loaded = False
        self._closing = False
        self._last_words = ""
        self.death: NestorError | None = None
        self._reader = asyncio.create_task(self._read(), name=f"model-worker-{process.pid}-read")
        self._listener = asyncio.create_task(self._listen(), name=f"model-worker-{process.pid}-stderr")
        self.gone = asyncio.create_task(self._watch(), name=f"model-worker-{process.pid}-watch")
        """Done once the process has ended and everybody who waited for it was told."""

    @classmethod
    async def launch(cls, order: Load, *, model: str, timeout_s: float) -> "tuple[WorkerProcess, Ready]":
        """Start a worker and let it load the model."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "engine.llm.providers.llama_cpp.worker",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env=environment(),
        )
        worker = cls(process, model)
        try:
            worker.send(order)
            async with asyncio.timeout(timeout_s):
                answer = await worker.inbox(0).get()
        except TimeoutError:
            await worker.close()
            raise NestorError(
                ErrorCode.MODEL_LOAD_FAILED,
                f"The model {model!r} was not ready after {timeout_s:g} seconds.",
                hint="Try again when the machine is less busy, or use a smaller model.",
            ) from None
        except BaseException:
            await worker.close()
            raise
        if isinstance(answer, Ready):
            return worker, answer
        await worker.close()
        if isinstance(answer, Failed):
            raise error_of(answer)
        if isinstance(answer, NestorError):
            raise answer
        raise NestorError(ErrorCode.INTERNAL, f"The model worker began with {answer.kind!r}.")

    @property
    def alive(self) -> bool:
        """True while orders can be sent."""
        return self.death is None and not self._closing

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def inbox(self, request: int) -> "asyncio.Queue[Answer]":
        """Return where answers to a request arrive; opened by the first who asks."""
        inbox = self._inboxes.setdefault(request, asyncio.Queue())
        if self.death is not None and inbox.empty():
            inbox.put_nowait(self.death)
        return inbox

    def forget(self, request: int) -> None:
        """Drop what still comes for a request."""
        self._inboxes.pop(request, None)

    def send(self, message: ToWorker) -> None:
        """Send an order; a worker that is gone is noticed by whoever waits for the answer."""
        stdin = self._process.stdin
        if stdin is not None and not stdin.is_closing():
            stdin.write(encode_frame(pack(message)))

    def kill(self) -> None:
        """End the process at once; everybody who waits for it is told."""
        if self._process.returncode is None:
            self._process.kill()

    async def close(self) -> None:
        """Let the worker go: politely, then not."""
        self._closing = True
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            async with asyncio.timeout(_GOODBYE_S):
                await asyncio.shield(self.gone)
        except TimeoutError:
            _log.info("Model worker %d does not end by itself, killing it", self.pid)
        finally:
            if not self.gone.done():
                self.kill()
                await self.gone

    async def _watch(self) -> None:
        await asyncio.gather(self._reader, self._listener)
        code = await self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()
        if self._closing:
            self.death = closed(self._model)
        else:
            self.death = _death(code, self._model, self._last_words, loaded=self._loaded)
            _log.warning("Model worker %d of %s ended by itself: %s", self.pid, self._model, _cause(code))
        for inbox in self._inboxes.values():
            inbox.put_nowait(self.death)

    async def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None  # noqa: S101 - we asked for a pipe
        decoder = FrameDecoder()
        while data := await stdout.read(_READ_BYTES):
            try:
                for packed in decoder.feed(data):
                    message: FromWorker = unpack(packed)
                    self._loaded = self._loaded or isinstance(message, Ready)
                    inbox = self._inboxes.get(0 if isinstance(message, Ready) else message.id)
                    if inbox is not None:
                        inbox.put_nowait(message)
            except (FrameError, KeyError, TypeError) as error:
                _log.warning("Model worker %d sends garbage, ending it: %s", self.pid, error)
                self.kill()
                return

    async def _listen(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None  # noqa: S101 - we asked for a pipe
        while data := await stderr.read(_READ_BYTES):
            text = data.decode("utf-8", "replace").rstrip()
            self._last_words = (self._last_words + "\n" + text)[-2000:]
            _log.debug("Model worker %d says: %s", self.pid, text)


def closed(model: str) -> NestorError:
    """Return the error of a request whose model was closed under it."""
    return NestorError(
        ErrorCode.WORKER_DIED, f"The model {model!r} was closed.", hint="Ask again: it starts by itself."
    )


def error_of(failed: Failed) -> NestorError:
    """Return the error a worker told us of."""
    return NestorError(ErrorCode(failed.code), failed.message, hint=failed.hint)


def environment() -> dict[str, str]:
    """Return the environment a worker runs in."""
    root = str(Path(engine.__file__).parents[1])
    return {**os.environ, **_ENVIRONMENT, "PYTHONPATH": root, "NESTOR_WORKER_PARENT": str(os.getpid())}


def _death(code: int, model: str, last_words: str, *, loaded: bool) -> NestorError:
    """Return what to tell about a worker that ended by itself."""
    if not loaded:
        return _death_while_loading(code, model, last_words)
    hint = "Ask again: it restarts by itself."
    if code == _KILLED:
        hint = "The system may have run out of memory. Ask again: it restarts by itself."
    return NestorError(ErrorCode.WORKER_DIED, f"The model stopped unexpectedly ({_cause(code)}).", hint=hint)


def _death_while_loading(code: int, model: str, last_words: str) -> NestorError:
    if code in _ILLEGAL_INSTRUCTION:
        return NestorError(
            ErrorCode.MODEL_RUNTIME_MISSING,
            "llama.cpp was built for another kind of processor than this one.",
            hint="Run `make setup`.",
        )
    if code == _KILLED:
        return NestorError(
            ErrorCode.OUT_OF_MEMORY,
            f"Loading {model!r} was stopped by the system, most likely because memory ran out.",
            hint="Close other programs, or use a smaller model.",
        )
    words = last_words.strip().splitlines()
    detail = f": {words[-1][:200]}" if words else ""
    return NestorError(
        ErrorCode.MODEL_LOAD_FAILED,
        f"The model {model!r} could not be loaded ({_cause(code)}{detail}).",
        hint="Run `nestor doctor`, or choose another model with `nestor models use`.",
    )


def _cause(code: int) -> str:
    if code >= 0:
        return f"it ended with code {code}"
    try:
        return f"killed by signal {-code}, {signal.Signals(-code).name}"
    except ValueError:
        return f"killed by signal {-code}"
