"""`python -m engine.cli` is `nestor`."""

from engine.cli import main

main()
