"""The command that makes the starter model: `python -m models.starter`.

Without a subcommand it prepares the data, trains, exports and evaluates in one go.
"""

# ruff: noqa: T201 - this is a command; it prints

import argparse
import shutil
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from models.starter import STARTER_PATH

STEPS = ("all", "prepare", "train", "export", "evaluate", "ship")


def main() -> None:
    """Run the chosen step, or all of them."""
    parser = argparse.ArgumentParser(prog="python -m models.starter", description="Make the starter model.")
    parser.add_argument("step", nargs="?", choices=STEPS, default="all")
    parser.add_argument("--minutes", type=float, default=25.0, help="training time (default: 25)")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--conversations", type=int, default=50_000, help="for each of the two workers")
    parser.add_argument("--build", type=Path, default=Path("build/starter"), help="where the work files go")
    parser.add_argument("--from", dest="start_from", type=Path, help="weights to start from instead of random ones")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on the learning rate")
    parser.add_argument("--model", type=Path, help="the GGUF to evaluate (default: the one just built)")
    parser.add_argument(
        "--per-intent", type=int, default=12, help="generated requests for each intent in the evaluation"
    )
    chosen = parser.parse_args()
    built: Path = chosen.build / "nestor-starter.gguf"
    if chosen.step in ("all", "prepare"):
        prepare(chosen.build, seed=chosen.seed, conversations=chosen.conversations)
    if chosen.step in ("all", "train"):
        # Imported late: evaluating and shipping must not need torch.
        from models.starter.train import Plan, train

        train(
            Plan(folder=chosen.build, minutes=chosen.minutes, seed=chosen.seed, rate=chosen.rate),
            start_from=chosen.start_from,
        )
    if chosen.step in ("all", "train", "export"):
        from models.starter.export import export

        export(chosen.build, chosen.build / "weights.pt", built)
        print(f"Wrote {built}, {built.stat().st_size / 1e6:.1f} MB")
    if chosen.step in ("all", "evaluate"):
        from models.starter.evaluate import evaluate

        print(evaluate(chosen.model or built, chosen.build, per_intent=chosen.per_intent, seed=chosen.seed + 1))
    if chosen.step == "ship":
        shutil.copyfile(built, STARTER_PATH)
        print(f"Shipped as {STARTER_PATH}")


def prepare(folder: Path, *, seed: int, conversations: int) -> None:
    """Train the tokenizer unless the folder has one, and write the two workers' conversations."""
    from models.starter.corpus import write_corpus
    from models.starter.tokenizer import train_tokenizer

    if not (folder / "tokenizer.json").exists():
        train_tokenizer(folder, seed=seed)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        jobs = [
            pool.submit(
                write_corpus,
                folder,
                folder / f"corpus-{rank}.npz",
                seed=seed + 100 + rank,
                conversations=conversations,
            )
            for rank in range(2)
        ]
        tokens = sum(job.result() for job in jobs)
    print(f"Prepared {2 * conversations} conversations, {tokens / 1e6:.1f} M tokens")


if __name__ == "__main__":
    main()
