"""Tables for benchmarks: rows of measurements as Markdown, with the load they were taken under."""

import math
import os
import statistics
from collections.abc import Sequence


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that so many percent of them do not exceed."""
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]


def table(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a Markdown table under a heading that names the machine's load."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    lines = [f"### {title}", "", f"{os.cpu_count()} cores, load average {load:.1f}", ""]
    lines.append(f"| {' | '.join(header)} |")
    lines.append(f"|{'---|' * len(header)}")
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)
