"""`python -m tests.screens`: writes build/screens; so does `make screens`.

Each scale is a process of its own, because Qt reads it once. `--only settings` takes only the shots with that in their
name, `--scheme` and `--scale` only those schemes and scales.
"""

import argparse
import os
import subprocess
import sys
import warnings
from pathlib import Path

from tests.screens.sheet import write_sheet

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "screens"
SCALES = (100, 200)


_KNOWN = ("This plugin does not support ",)
"""What Qt says of windows that are shown without a screen."""


def take_all(folder: Path, only: str, schemes: list[str], percent: int) -> int:
    """Take the pictures of one scale in this process; returns how many."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from desktop.theme import Theme
    from tests.screens.shots import SHOTS
    from tests.screens.stage import Stage

    complaints: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: complaints.append(text))
    app = QApplication(["nestor-screens"])
    app.setQuitOnLastWindowClosed(False)
    count = 0
    theme = Theme(app, preference="light")
    stage = Stage(app, theme)
    for scheme in schemes:
        theme.set_preference(scheme)
        theme.apply()
        for shot in SHOTS:
            if only not in shot.name:
                continue
            for width, size in shot.sizes.items():
                stage.take(shot, size, folder / f"{shot.name}-{scheme}-{percent}-{width}.png")
                count += 1
    qInstallMessageHandler(None)
    if said := sorted({text for text in complaints if not text.startswith(_KNOWN)}):
        raise SystemExit("Qt complained:\n" + "\n".join(said))
    return count


def main() -> None:
    """Start a process for each scale, then write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--scheme", action="append", choices=("light", "dark", "high_contrast"))
    parser.add_argument("--scale", action="append", type=int, choices=SCALES)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    schemes = options.scheme or ["light", "dark", "high_contrast"]
    folder = options.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        warnings.simplefilter("error")
        print(f"{take_all(folder, options.only, schemes, *options.scale)} pictures at {options.scale[0]} %", flush=True)
        return
    if not options.only:
        for old in folder.glob("*.png"):
            old.unlink()
    for percent in options.scale or SCALES:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(percent / 100)}
        again = [sys.executable, "-m", "tests.screens", "--here", "--scale", str(percent), "--folder", str(folder)]
        again += ["--only", options.only, *(word for scheme in schemes for word in ("--scheme", scheme))]
        subprocess.run(again, cwd=ROOT, env=environment, check=True)
    print(write_sheet(folder))


if __name__ == "__main__":
    main()
