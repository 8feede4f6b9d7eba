"""The model that answers: its file, and whether llama.cpp can be loaded on this processor at all."""

import asyncio
import glob
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil

import engine
from engine.core.errors import NestorError
from engine.core.model_files import ListModels
from engine.core.status import Finding
from engine.doctor.case import Case, note, ok, problem, size

RUNTIME_S = 4.0
_PROBE = """
import json, llama_cpp
llama_cpp.llama_backend_init()
print(json.dumps([llama_cpp.__version__, llama_cpp.llama_print_system_info().decode()]))
"""
_REBUILD = (
    "Build it for this processor: `CMAKE_ARGS=-DGGML_NATIVE=OFF .venv/bin/pip install --force-reinstall --no-cache-dir "
    "--no-deps llama-cpp-python==0.3.36`."
)


async def model_file(case: Case) -> tuple[Finding, ...]:
    """Is the model's file there, and is it one?"""
    name = case.settings.model.use
    announced = await _announced(case, name)
    return (await asyncio.to_thread(lambda: _model_file(name, announced or _expected(case.paths.models, name))),)


async def _announced(case: Case, name: str) -> Path | None:
    """Ask the running Nestor where its model is."""
    if case.api is None:
        return None
    try:
        known = await case.api.query(ListModels())
    except NestorError:
        return None
    named = [file.path for file in known if file.name == name]
    return next(iter([*named, *(file.path for file in known if file.in_use)]), None)


def _expected(folder: Path, name: str) -> Path | None:
    """Return where the model would lie, None where it does not."""
    if name == "starter":
        return next(iter(sorted((Path(engine.__file__).parents[1] / "models/starter").glob("*.gguf"))), None)
    split = sorted(folder.glob(f"{glob.escape(name)}-00001-of-*.gguf"))
    return next((path for path in (folder / f"{name}.gguf", *split) if path.exists()), None)


def _model_file(name: str, path: Path | None) -> Finding:
    remedy = "`nestor models list` shows those on this machine, `nestor models import FILE.gguf` adds one."
    if path is None:
        return problem("Model", f"There is no file for the model {name!r}.", remedy)
    try:
        with path.open("rb") as file:
            magic = file.read(4)
        length = path.stat().st_size
    except OSError as error:
        return problem("Model", f"{path} cannot be read: {error.strerror or error}.", f"Check it: `ls -l {path}`.")
    if magic != b"GGUF":
        return problem("Model", f"{path} is not a GGUF file; it may be cut off or something else.", remedy)
    message = f"{name} is there: {path}, {size(length)}."
    if length > psutil.virtual_memory().total:
        return note("Model", f"{message} It is larger than this computer's memory.", f"Use a smaller one. {remedy}")
    return ok("Model", message)


async def runtime(_case: Case) -> tuple[Finding, ...]:
    """Can llama.cpp be loaded? In a process of its own: a wrong build ends the process that tries."""
    return (await asyncio.to_thread(load_runtime, sys.executable),)


def load_runtime(executable: str, probe: str = _PROBE) -> Finding:
    """Load llama.cpp in a child process and say how that went."""
    try:
        done = subprocess.run(
            [executable, "-c", probe],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=RUNTIME_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return note("Model runtime", "llama.cpp took too long to load; the computer may be busy.", "Try again later.")
    except OSError as error:
        return problem("Model runtime", f"Python could not be started: {error.strerror}.", "Run `make setup` again.")
    if done.returncode < 0 and os.name == "posix":
        name = signal.Signals(-done.returncode).name
        why = "it was built for another processor" if name == "SIGILL" else "it crashed"
        return problem("Model runtime", f"llama.cpp cannot run here: {why} ({name}).", _REBUILD)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        if "ModuleNotFoundError" in last:
            return problem("Model runtime", "llama-cpp-python is not installed.", "Run `make setup`.")
        return problem("Model runtime", f"llama.cpp cannot be loaded: {last[:200]}.", _REBUILD)
    try:
        version, features = json.loads(done.stdout.strip().splitlines()[-1])
    except (ValueError, IndexError):
        return note("Model runtime", "llama.cpp loads, but says nothing about itself.")
    return ok("Model runtime", f"llama-cpp-python {version} loads ({_fast(features)}).")


def _fast(features: str) -> str:
    used = [name for name in ("AVX512", "AVX2", "AVX", "NEON", "CUDA", "METAL", "VULKAN") if f"{name} = 1" in features]
    return ", ".join(used) or "no vector instructions"
