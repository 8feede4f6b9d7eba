"""What the provider costs on top of llama.cpp: `python -m tests.bench.bench_llm [--json] [--rounds N] [--threads N]`.

Both sides run the same library on the same file in processes of their own, turn by turn in one run: a bare loop over
the low-level functions, and `LlamaCppModel` with its worker. On a machine that others use absolute times mean little;
read the ratios, and the processor times rather than the wall times.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from engine.core.cancel import CancelToken
from engine.core.messages import UserMessage
from engine.llm.base import ModelRequest, Sampling
from engine.llm.providers.llama_cpp import LlamaCppModel, LlamaCppSettings
from engine.llm.providers.llama_cpp.process import environment
from models.starter import STARTER_PATH
from tests.bench.ggufs import SMALL, write_random_gguf
from tests.bench.report import median, table

LENGTHS = (300, 1200)
"""How long answers may get; a model that ends earlier is compared over what it said."""
PROMPT = "<|im_start|>user\n{}<|im_end|>\n<|im_start|>assistant\n"
WORDS = "ba be bi bo bu da de di do du " * 12

BARE_LOOP = """
import ctypes, json, sys, time
from engine.llm.providers.llama_cpp.native import lib as L
quiet = L.llama_log_callback(lambda *_: None)
L.llama_log_set(quiet, ctypes.c_void_p(0))
path, threads = sys.argv[1], int(sys.argv[2])
L.llama_backend_init()
params = L.llama_model_default_params()
params.use_extra_bufts = False
model = L.llama_model_load_from_file(path.encode(), params)
vocab = L.llama_model_get_vocab(model)
options = L.llama_context_default_params()
options.n_ctx, options.n_batch, options.n_ubatch = min(4096, L.llama_model_n_ctx_train(model)), 512, 512
options.n_threads = options.n_threads_batch = threads
context = L.llama_init_from_model(model, options)
memory = L.llama_get_memory(context)
print("ready", flush=True)
for line in sys.stdin:
    order = json.loads(line)
    arrived = time.perf_counter()
    text = order["prompt"].encode()
    room = len(text) + 8
    tokens = (L.llama_token * room)()
    count = L.llama_tokenize(vocab, text, len(text), tokens, room, True, True)
    L.llama_memory_clear(memory, True)
    sampler = L.llama_sampler_chain_init(L.llama_sampler_chain_default_params())
    L.llama_sampler_chain_add(sampler, L.llama_sampler_init_greedy())
    for start in range(0, count, 512):
        part = (L.llama_token * min(512, count - start)).from_buffer(tokens, start * 4)
        assert L.llama_decode(context, L.llama_batch_get_one(part, len(part))) == 0
    one = (L.llama_token * 1)(L.llama_sampler_sample(sampler, context, -1))
    first = time.perf_counter()
    busy = time.process_time()
    for _ in range(order["tokens"] - 1):
        assert L.llama_decode(context, L.llama_batch_get_one(one, 1)) == 0
        one[0] = L.llama_sampler_sample(sampler, context, -1)
    ended = time.perf_counter()
    L.llama_sampler_free(sampler)
    print(json.dumps({"ttft_ms": (first - arrived) * 1e3, "decode_s": ended - first,
                      "cpu_s": time.process_time() - busy, "prompt": count}), flush=True)
"""


@dataclass(slots=True)
class Side:
    """What was measured of one side, per number of tokens."""

    ttft_ms: dict[int, list[float]] = field(default_factory=dict)
    wall_us: dict[int, list[float]] = field(default_factory=dict)
    cpu_us: dict[int, list[float]] = field(default_factory=dict)

    def note(self, tokens: int, ttft_ms: float, decode_s: float, cpu_s: float) -> None:
        """Add one round."""
        self.ttft_ms.setdefault(tokens, []).append(ttft_ms)
        self.wall_us.setdefault(tokens, []).append(decode_s / (tokens - 1) * 1e6)
        self.cpu_us.setdefault(tokens, []).append(cpu_s / (tokens - 1) * 1e6)


class BareLoop:
    """The bare loop in a child process."""

    def __init__(self, path: Path, threads: int) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", BARE_LOOP, str(path), str(threads)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(),
        )
        assert self._line() == "ready"

    def run(self, prompt: str, tokens: int) -> dict[str, float]:
        """Answer once."""
        self._process.stdin.write(json.dumps({"prompt": prompt, "tokens": tokens}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._line())

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()

    def _line(self) -> str:
        return self._process.stdout.readline().strip()


async def ask(model: LlamaCppModel, words: str, tokens: int) -> tuple[int, float, float, float]:
    """Return tokens said, time to the first in ms, decode time and the worker's processor time in seconds."""
    worker = psutil.Process(model.worker_pid)
    request = ModelRequest(
        system="", messages=[UserMessage(text=words)], max_tokens=tokens, sampling=Sampling(temperature=0),
        conversation="bench",
    )  # fmt: skip
    asked = time.perf_counter()
    first = busy = 0.0
    async for delta in model.stream(request, CancelToken()):
        if not first:
            first = time.perf_counter()
            busy = _busy(worker)
        if delta.kind == "stopped":
            said = delta.usage.completion_tokens
            return said, (first - asked) * 1e3, time.perf_counter() - first, _busy(worker) - busy
    raise SystemExit("no answer")


def _busy(process: psutil.Process) -> float:
    """Return a process's time in nanosecond-fine accounting; psutil's is in ticks of 10 ms."""
    fields = Path(f"/proc/{process.pid}/schedstat")
    total = 0.0
    for task in fields.parent.joinpath("task").iterdir():
        total += int((task / "schedstat").read_text().split()[0]) / 1e9
    return total


async def compare(path: Path, *, rounds: int, threads: int) -> tuple[Side, Side]:
    """Return what was measured of the bare loop and of the provider."""
    bare, ours = Side(), Side()
    loop = BareLoop(path, threads)
    settings = LlamaCppSettings(context_tokens=4096, threads=threads)
    model = LlamaCppModel(name=path.stem, path=path, settings=settings)
    try:
        await model.capabilities()
        for number in range(rounds + 1):
            for tokens in LENGTHS:
                words = f"{number} {tokens} {WORDS}"  # nothing of it was computed before
                said, *answered = await ask(model, words, tokens)
                measured = loop.run(PROMPT.format(words), said)
                if number:  # the first round warms both up
                    bare.note(said, measured["ttft_ms"], measured["decode_s"], measured["cpu_s"])
                    ours.note(said, *answered)
    finally:
        await model.close()
        loop.close()
    return bare, ours


def rows_of(bare: Side, ours: Side) -> list[dict[str, float | str]]:
    """Return what both sides took, per number of tokens, and how they compare."""
    rows: list[dict[str, float | str]] = []
    for tokens in bare.ttft_ms:
        one, other = median(bare.ttft_ms[tokens]), median(ours.ttft_ms[tokens])
        rows.append(
            {"what": f"Enter to first token, ms ({tokens} tokens)", "bare": one, "ours": other, "ratio": other / one}
        )
        for what, a, b in (("wall", bare.wall_us, ours.wall_us), ("CPU", bare.cpu_us, ours.cpu_us)):
            one, other = median(a[tokens]), median(b[tokens])
            extra = median([y - x for x, y in zip(a[tokens], b[tokens], strict=True)])
            rows.append(
                {
                    "what": f"tokens/s by {what} time ({tokens} tokens)",
                    "bare": 1e6 / one,
                    "ours": 1e6 / other,
                    "ratio": one / other,
                    "extra_us_per_token": extra,
                }
            )
    return rows


def import_times(rounds: int = 5) -> dict[str, float]:
    """Return the median time in ms to import our side and the worker's, less what Python itself takes."""
    times = {}
    for what, code in (
        ("python", "pass"),
        ("provider", "import engine.llm.providers.llama_cpp.provider"),
        ("worker", "import engine.llm.providers.llama_cpp.worker, engine.llm.providers.llama_cpp.scheduler"),
    ):
        samples = []
        for _ in range(rounds):
            started = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, env=environment())
            samples.append((time.perf_counter() - started) * 1e3)
        times[what] = median(samples)
    return {what: taken - times["python"] for what, taken in times.items() if what != "python"}


async def cold_start(path: Path, rounds: int = 5) -> float:
    """Return the median time in ms from no process to the end of a first short answer."""
    samples = []
    for _ in range(rounds):
        model = LlamaCppModel(name=path.stem, path=path)
        started = time.perf_counter()
        await model.capabilities()
        await ask(model, "hello", 2)
        samples.append((time.perf_counter() - started) * 1e3)
        await model.close()
    return median(samples)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--model", type=Path, action="append", default=[], help="measure this GGUF too")
    options = parser.parse_args(arguments)
    models: dict[str, list[dict[str, float | str]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        random = write_random_gguf(Path(folder) / "random-49M-q8_0.gguf", SMALL, quantized=True)
        for path in (random, *([STARTER_PATH] if STARTER_PATH.exists() else []), *options.model):
            models[path.name] = rows_of(*asyncio.run(compare(path, rounds=options.rounds, threads=options.threads)))
        cold = {path.name: asyncio.run(cold_start(path)) for path in (random, STARTER_PATH) if path.exists()}
    imports = import_times()
    if options.json:
        print(json.dumps({"models": models, "import_ms": imports, "cold_start_ms": cold}, indent=2))
        return
    for name, rows in models.items():
        title = f"{name}, {options.threads} thread(s): a bare llama.cpp loop and Nestor's provider, medians"
        print(table(title, ("", "bare loop", "Nestor", "ratio", "added"), [_cells(row) for row in rows]), end="\n\n")
    print("Imports, above bare Python: " + ", ".join(f"{what} {taken:.0f} ms" for what, taken in imports.items()))
    print("From no process to the end of a two-token answer: " + ", ".join(f"{n} {t:.0f} ms" for n, t in cold.items()))


def _cells(row: dict[str, float | str]) -> list[str]:
    extra = f"{row['extra_us_per_token']:+.0f} µs/token" if "extra_us_per_token" in row else ""
    return [str(row["what"]), f"{row['bare']:.1f}", f"{row['ours']:.1f}", f"{row['ratio']:.3f} ×", extra]


if __name__ == "__main__":
    main()
