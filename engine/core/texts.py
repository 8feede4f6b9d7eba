"""Text that people hand us, made fit to be kept or shown."""

from engine.core.errors import ErrorCode, NestorError

MAX_KEPT_CHARS = 20_000


def storable(text: str) -> str:
    """Return the text without what no database or model can take: NUL, and lone halves of surrogate pairs."""
    # NUL ends a C string: llama.cpp and SQLite would both cut the text there, each in its own way.
    return text.replace("\0", "").encode("utf-8", errors="replace").decode("utf-8")


def checked_text(text: str, noun: str, *, most: int = MAX_KEPT_CHARS) -> str:
    """Return the text as it will be kept, or raise NestorError where there is nothing or too much to keep."""
    kept = storable(text).strip()
    if not kept:
        raise NestorError(ErrorCode.INVALID_REQUEST, f"An empty {noun} cannot be kept.", hint="Say what it should be.")
    if len(kept) > most:
        raise NestorError(
            ErrorCode.INVALID_REQUEST,
            f"That is too long for a {noun}: {len(kept):,} characters, at most {most:,} can be kept.",
            hint="Shorten it, or keep it as a file.",
        )
    return kept


def shortened(text: str, most: int = 60) -> str:
    """Return the text on one line, cut to fit a label."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
