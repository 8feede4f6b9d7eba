"""Errors of the engine as the person reads them."""

from desktop.entries import Problem
from engine.core.errors import ErrorCode, NestorError


def problem_of(error: NestorError) -> Problem:
    """Return the error as a window shows it."""
    return Problem(code=str(error.code), message=error.message, hint=error.hint)


def internal_problem() -> Problem:
    """Return what is said of a bug; the log has the rest."""
    return Problem(
        code=str(ErrorCode.INTERNAL),
        message="Something went wrong inside Nestor.",
        hint="Try it again; the log has the details.",
    )


def unreachable_problem() -> Problem:
    """Return what is said while the engine in the other process is gone."""
    return Problem(
        code=str(ErrorCode.HOST_UNREACHABLE),
        message="The connection to the running Nestor broke off.",
        hint="Nestor keeps trying to reach it.",
    )
