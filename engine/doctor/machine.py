"""The computer itself: Python, memory, clock, and whether a Nestor already runs on it."""

import asyncio
import contextlib
import json
import platform
import socket
import sys
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import psutil
from tzlocal import get_localzone_name

from engine.core.status import Finding, GetStatus
from engine.doctor.case import Case, note, ok, problem, size

TRIED_UP_TO = (3, 13)
LOW_MEMORY = 500_000_000
_FIRST_YEAR, _LAST_YEAR = 2025, 2100


async def python(_case: Case) -> tuple[Finding, ...]:
    """Is this Python one we run on?"""
    system = await asyncio.to_thread(platform.platform, terse=True)
    found = f"Python {platform.python_version()} ({sys.maxsize.bit_length() + 1} bit) on {system}."
    if sys.version_info[:2] > TRIED_UP_TO:
        return (
            note("Python", found, "Nestor was tried with Python 3.11 to 3.13; use one of them if something is odd."),
        )
    return (ok("Python", found),)


async def memory(_case: Case) -> tuple[Finding, ...]:
    """Is there room for a model?"""
    found = await asyncio.to_thread(psutil.virtual_memory)
    message = f"{size(found.available)} of {size(found.total)} memory are free."
    if found.available < LOW_MEMORY:
        return (note("Memory", message, "Close other programs, or use a smaller model: `nestor models list`."),)
    return (ok("Memory", message),)


async def clock(case: Case) -> tuple[Finding, ...]:
    """Do time and zone make sense? Reminders hang on both."""
    return (await asyncio.to_thread(_clock, case),)


def _clock(case: Case) -> Finding:
    name = case.settings.person.timezone
    remedy = "Set it: `nestor config set person.timezone Europe/Berlin` (with your own zone)."
    if not name:
        try:
            name = get_localzone_name() or ""
        except (OSError, LookupError, ValueError):
            name = ""
    if not name:
        return note("Clock", "The computer's time zone is not set; Nestor uses UTC.", remedy)
    try:
        here = case.now.astimezone(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return problem("Clock", f"{name!r} is not a time zone.", remedy)
    message = f"It is {here:%Y-%m-%d %H:%M} in the zone {name}."
    if not _FIRST_YEAR <= here.year <= _LAST_YEAR:
        return problem("Clock", message, "Set the computer's clock: `sudo timedatectl set-ntp true`.")
    return ok("Clock", message)


async def host(case: Case) -> tuple[Finding, ...]:
    """Does a Nestor run that fires reminders, and can it be reached?"""
    status = None
    if case.api is not None:
        status = await case.api.query(GetStatus())
    if status is not None and status.fires_reminders:
        where = f"at {status.address}" if status.address else "without a bridge"
        return (ok("Host", f"Nestor runs {where} (process {status.pid}); reminders fire."),)
    return (await asyncio.to_thread(_announced_host, case),)


def _announced_host(case: Case) -> Finding:
    remedy = "Start it: `nestor serve`, or open the Nestor app."
    bridge = case.settings.bridge
    try:
        announced = json.loads(case.paths.host_file.read_text(encoding="utf-8"))
        address, pid = str(announced["address"]), int(announced["pid"])
    except (OSError, ValueError, KeyError, TypeError):
        if bridge.enabled and bridge.port and _answers(bridge.host, bridge.port):
            return problem(
                "Host",
                f"Another program listens on {bridge.host}:{bridge.port}, where Nestor's bridge would.",
                "Choose another port: `nestor config set bridge.port 8742`.",
            )
        return note("Host", "No Nestor is running; reminders fire only while one is.", remedy)
    if pid <= 0 or not psutil.pid_exists(pid):
        return note("Host", f"The last Nestor (process {pid}) is gone; reminders fire only while one runs.", remedy)
    parts = urlsplit(address if "://" in address else f"//{address}")
    with contextlib.suppress(ValueError):
        if parts.hostname and parts.port and _answers(parts.hostname, parts.port):
            return ok("Host", f"Nestor runs at {address} (process {pid}).")
    return problem(
        "Host",
        f"Nestor (process {pid}) runs, but does not answer at {address}.",
        "Stop it and start it again with `nestor serve`; the log says more.",
    )


def _answers(host_name: str, port: int) -> bool:
    try:
        with socket.create_connection((host_name, port), timeout=1):
            return True
    except OSError:
        return False
