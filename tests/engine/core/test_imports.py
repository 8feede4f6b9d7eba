"""What the app needs before its tray icon is there is imported without the heavy libraries behind it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
LIGHT = """
import pkgutil, sys
import engine.core
from importlib import import_module
for module in pkgutil.iter_modules(engine.core.__path__):
    import_module(f"engine.core.{module.name}")
from engine.config import Environment, Paths
Paths.find(Environment.read())
heavy = {"pydantic", "ruamel", "httpx", "fastapi", "peewee", "apsw", "jinja2", "llama_cpp", "desktop_notifier"}
print(sorted(heavy & set(sys.modules)))
"""


def test_the_values_everyone_shares_cost_next_to_nothing() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LIGHT], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
