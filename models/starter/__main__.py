"""The command that makes the starter model: `python -m models.starter`.

Without a subcommand it prepares the data, trains and exports in one go; `python -m tests.starter --model`
evaluates what came of it.
"""

# ruff: noqa: T201 - this is a command; it prints

import argparse
import shutil
from pathlib import Path

from models.starter import STARTER_PATH

STEPS = ("all", "prepare", "train", "export", "ship")


def main() -> None:
    """Run the chosen step, or all of them."""
    parser = argparse.ArgumentParser(prog="python -m models.starter", description="Make the starter model.")
    parser.add_argument("step", nargs="?", choices=STEPS, default="all")
    parser.add_argument("--steps", type=int, default=4600, help="training steps (default: 4600)")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--conversations", type=int, default=340_000)
    parser.add_argument("--build", type=Path, default=Path("build/starter"), help="where the work files go")
    parser.add_argument("--without-meanings", action="store_true", help="train all words from nothing")
    chosen = parser.parse_args()
    built: Path = chosen.build / "nestor-starter.gguf"
    if chosen.step in ("all", "prepare"):
        prepare(chosen.build, seed=chosen.seed, conversations=chosen.conversations)
    if chosen.step in ("all", "train"):
        # Imported late: shipping must not need torch.
        from models.starter.train import Plan, train

        train(
            Plan(folder=chosen.build, steps=chosen.steps, seed=chosen.seed, with_meanings=not chosen.without_meanings)
        )
    if chosen.step in ("all", "train", "export"):
        from models.starter.export import export

        export(chosen.build, chosen.build / "weights.pt", built)
        print(f"Wrote {built}, {built.stat().st_size / 1e6:.1f} MB")
    if chosen.step == "ship":
        shutil.copyfile(built, STARTER_PATH)
        print(f"Shipped as {STARTER_PATH}")


def prepare(folder: Path, *, seed: int, conversations: int) -> None:
    """Make the tokenizer and its words' meanings unless the folder has them, and write the conversations."""
    from models.starter.corpus import write_corpus
    from models.starter.meanings import common_words, write_meanings
    from models.starter.tokenizer import train_tokenizer

    if not (folder / "tokenizer.json").exists():
        train_tokenizer(folder, seed=seed, common=common_words())
        known = write_meanings(folder)
        print(f"Made the tokenizer; {known} of its tokens have a meaning")
    tokens = write_corpus(folder, folder / "corpus.npz", seed=seed + 100, conversations=conversations)
    everyday = conversations // 9
    tokens += write_corpus(folder, folder / "everyday.npz", seed=seed + 900, conversations=everyday, everyday=True)
    print(f"Prepared {conversations + everyday} conversations, {tokens / 1e6:.1f} M tokens")


if __name__ == "__main__":
    main()
