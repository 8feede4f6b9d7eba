"""Runs every check at the same time, each within a limit, and puts the findings in a fixed order."""

import asyncio
import logging
import sys
from datetime import UTC, datetime

from engine.config import Environment, Paths, Settings
from engine.core.api import EngineApi
from engine.core.errors import NestorError
from engine.core.status import Finding
from engine.doctor import desktop, files, machine, model
from engine.doctor.case import Case, Check, note, problem

logger = logging.getLogger(__name__)

CHECK_S = 4.5
"""No check takes longer; the whole examination stays below five seconds."""

CHECKS: tuple[tuple[str, Check], ...] = (
    ("Python", machine.python),
    ("Memory", machine.memory),
    ("Clock", machine.clock),
    ("Folders", files.folders),
    ("Disk", files.disk),
    ("Settings", files.config),
    ("Database", files.database),
    ("Bridge token", files.token),
    ("Host", machine.host),
    ("Model", model.model_file),
    ("Model runtime", model.runtime),
    ("Display", desktop.display),
    ("Desktop services", desktop.services),
    ("Sound", desktop.sound),
    ("Keyring", desktop.keyring),
)


async def examine(
    *,
    paths: Paths,
    settings_or_error: Settings | NestorError,
    environment: Environment,
    api: EngineApi | None,
) -> tuple[Finding, ...]:
    """Return what the doctor finds, in the order of `CHECKS`; never raises, changes nothing."""
    case = Case(
        paths=paths,
        settings=Settings() if isinstance(settings_or_error, NestorError) else settings_or_error,
        settings_error=settings_or_error if isinstance(settings_or_error, NestorError) else None,
        environment=environment,
        api=api,
        system=sys.platform,
        now=datetime.now(UTC),
    )
    results = await asyncio.gather(*(_look(name, check, case) for name, check in CHECKS))
    return tuple(finding for findings in results for finding in findings)


async def _look(name: str, check: Check, case: Case) -> tuple[Finding, ...]:
    try:
        async with asyncio.timeout(CHECK_S):
            return await check(case)
    except TimeoutError:
        return (note(name, f"This could not be looked at within {CHECK_S:g} seconds.", "Try again in a moment."),)
    except Exception as error:  # a border: one check that breaks must not hide what the others found
        logger.exception("Doctor check %s failed", name)
        why = str(error) or type(error).__name__
        return (problem(name, f"This could not be looked at: {why}.", "The log has the details."),)
