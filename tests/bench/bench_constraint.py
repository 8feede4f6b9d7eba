"""What a constrained token costs: `python -m tests.bench.bench_constraint [--vocabulary N …]`, processor times.

A model of random weights draws calls; no probable token is ever right by chance, so every mask is needed.
"""

import argparse
import ctypes
import json
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from engine.llm.providers.llama_cpp.constraint import ConstraintFactory
from engine.llm.providers.llama_cpp.formats import OfferedTool, format_named
from engine.llm.providers.llama_cpp.runtime import LlamaRuntime
from engine.llm.providers.llama_cpp.wire import Load
from tests.bench.ggufs import Shape, write_random_gguf
from tests.bench.report import table

TOOLS = [
    OfferedTool(
        name=f"tool_{number}",
        parameters={
            "type": "object",
            "properties": {"text": {"type": "string"}, "count": {"type": "integer"}, "unit": {"enum": ["a", "b"]}},
            "required": ["text", "count"],
        },
    )
    for number in range(18)
]


def measure(path: Path, calls: int = 60) -> dict[str, float]:
    """Return the costs on one vocabulary, in milliseconds and microseconds."""
    order = Load(path=str(path), context_tokens=512, batch_tokens=64, threads=1, gpu_layers=0, sequences=1)
    draw = random.Random(1)
    with LlamaRuntime(order) as runtime:
        tool_format, factory = format_named("hermes"), ConstraintFactory(runtime.vocabulary)
        started = time.process_time()
        factory.make(tool_format, TOOLS[:1])
        tokenizer_ms = (time.process_time() - started) * 1e3
        started = time.process_time()
        factory.make(tool_format, TOOLS)
        compile_ms = (time.process_time() - started) * 1e3
        quoted_ms = {count: _quoted_ms(factory, count) for count in (60, 400)}
        logits = (ctypes.c_float * runtime.vocabulary.size)()
        view = np.frombuffer(logits, dtype=np.float32)
        masks, takes = [], []
        for _ in range(calls):
            constraint = factory.make(tool_format, TOOLS)
            assert constraint is not None
            constraint.begin(b"")
            for _ in range(60):
                view[:] = 0.0
                started = time.perf_counter()
                constraint.mask(logits)
                masked = time.perf_counter()
                token = int(draw.choice(np.flatnonzero(view == 0)))
                before = time.perf_counter()
                constraint.take(token)
                takes.append((time.perf_counter() - before) * 1e6)
                masks.append((masked - started) * 1e6)
                if not constraint.active:
                    break
    return {
        "tokenizer_ms": tokenizer_ms,
        "compile_ms": compile_ms,
        "quoted_60_ms": quoted_ms[60],
        "quoted_400_ms": quoted_ms[400],
        "mask_median_us": statistics.median(masks),
        "mask_p99_us": statistics.quantiles(masks, n=100)[98],
        "take_median_us": statistics.median(takes),
        "tokens": len(masks),
    }


def _quoted_ms(factory: ConstraintFactory, count: int) -> float:
    """Return what the tools cost with a new message of so many words, of which the texts in calls are stretches."""
    costs = []
    for seed in range(5):
        draw = random.Random(seed)
        message = " ".join(f"word{draw.randrange(count)}" for _ in range(count))
        started = time.process_time()
        factory.make(format_named("hermes"), TOOLS, said=[message])
        costs.append((time.process_time() - started) * 1e3)
    return statistics.median(costs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--vocabulary", type=int, nargs="+", default=[3072, 32_000, 151_936])
    options = parser.parse_args(arguments)
    costs: dict[int, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in options.vocabulary:
            shape = Shape(vocabulary=size, layers=1, width=32, feed_forward=32, heads=2, kv_heads=1)
            costs[size] = measure(write_random_gguf(Path(folder) / f"{size}.gguf", shape))
    if options.json:
        print(json.dumps(costs, indent=2))
        return
    header = (
        *("vocabulary", "tokenizer, ms", "18 tools compiled, ms", "with 60 words, ms", "400 words, ms"),
        *("mask, median µs", "p99 µs", "take, µs"),
    )
    names = (
        *("tokenizer_ms", "compile_ms", "quoted_60_ms", "quoted_400_ms"),
        *("mask_median_us", "mask_p99_us", "take_median_us"),
    )
    rows = [[f"{size:,}", *(f"{cost[name]:.1f}" for name in names)] for size, cost in costs.items()]
    print(table("What a token of a tool call costs above a free one", header, rows))


if __name__ == "__main__":
    main()
