"""`python -m tests.bench`: every benchmark, one after the other; so does `make bench`."""

import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Run each `bench_*.py` in a process of its own."""
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        subprocess.run([sys.executable, "-m", f"tests.bench.{file.stem}", *sys.argv[1:]], check=True)
        print(flush=True)


if __name__ == "__main__":
    main()
