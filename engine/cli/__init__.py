"""The `nestor` command: one file per noun, gathered by `app`. A thin client of a running host, or a host of its own."""

__all__ = ["main"]


def main() -> None:
    """Run the `nestor` command."""
    from engine.cli.app import nestor
    from engine.cli.output import keep_terminal_clean

    keep_terminal_clean()
    nestor(prog_name="nestor")
