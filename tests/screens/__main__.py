"""`python -m tests.screens`: writes build/screens; so does `make screens`.

Each scale is a process of its own, because Qt reads it once. `--only settings` takes only the shots with that in their
name, `--scheme` and `--scale` only those schemes and scales.
"""

import argparse
import json
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
    showing = ""

    def note(kind: object, context: object, text: str) -> None:
        if not text.startswith(_KNOWN):
            complaints.append(f"{showing}: {text}")

    qInstallMessageHandler(note)
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
                showing = f"{shot.name} {scheme} {width}"
                stage.take(shot, size, folder / f"{shot.name}-{scheme}-{percent}-{width}.png")
                count += 1
    qInstallMessageHandler(None)
    if complaints:
        raise SystemExit("Qt complained:\n" + "\n".join(dict.fromkeys(complaints)))
    return count


def _screen(percent: int) -> dict[str, object]:
    """Return a screen of 1440 × 900 points, as Qt's offscreen platform wants it described."""
    width, height = 1440 * percent // 100, 900 * percent // 100
    place = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    return {**place, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}


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
    codes: list[int] = []
    for percent in options.scale or SCALES:
        screen = folder / "screen.json"
        screen.write_text(json.dumps({"screens": [_screen(percent)]}))
        platform = f"offscreen:configfile={screen}"
        environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(percent / 100)}
        again = [sys.executable, "-m", "tests.screens", "--here", "--scale", str(percent), "--folder", str(folder)]
        again += ["--only", options.only, *(word for scheme in schemes for word in ("--scheme", scheme))]
        codes.append(subprocess.run(again, cwd=ROOT, env=environment, check=False).returncode)
        screen.unlink()
    print(write_sheet(folder))
    sys.exit(any(codes))


if __name__ == "__main__":
    main()
