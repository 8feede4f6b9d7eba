"""The contact sheet: one page of HTML with all pictures, small, in rows by page and state."""

from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path

_HEAD = """<!doctype html>
<meta charset="utf-8">
<title>Nestor, every page and state</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #8d8f94; color: #111; }
  h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; }
  section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
  figure { margin: 0; }
  img { height: 340px; max-width: 100%; object-fit: contain; box-shadow: 0 1px 6px #0006; display: block; }
  figcaption { font-size: .8rem; }
</style>
<h1>Nestor, every page and state</h1>
"""


def write_sheet(folder: Path) -> Path:
    """Write `index.html` for the pictures in a folder."""
    files = sorted(folder.glob("*.png"), key=lambda file: _parts(file))
    lines = [_HEAD]
    for (page, state), pictures in groupby(files, key=lambda file: _parts(file)[:2]):
        lines.append(f"<h2>{escape(page)}: {escape(state)}</h2>\n<section>")
        lines += [_figure(file, _parts(file)[2:]) for file in pictures]
        lines.append("</section>")
    sheet = folder / "index.html"
    sheet.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return sheet


def _parts(file: Path) -> tuple[str, ...]:
    """Return page, state, scheme, scale and width, from `<page>-<state>-<scheme>-<scale>-<width>.png`."""
    return tuple(file.stem.split("-"))


def _figure(file: Path, words: Sequence[str]) -> str:
    name = escape(file.name)
    caption = escape(", ".join(words).replace("_", " "))
    return f'<figure><a href="{name}"><img src="{name}" alt="{caption}" loading="lazy"></a><figcaption>{caption}'
