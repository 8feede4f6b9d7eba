"""`core.Platform` with a screen: Qt reads the clipboard and takes pictures, the headless one does the rest."""

import asyncio
import itertools
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap

from engine.core.errors import ErrorCode, NestorError
from engine.core.platform import Platform, WindowInfo


class QtPlatform:
    """The desktop around the app; made and used on the thread of the windows."""

    def __init__(
        self, base: Platform, app: QGuiApplication, *, pictures: Path, now: Callable[[], datetime] = datetime.now
    ) -> None:
        """`base` does what needs no Qt; `pictures` is the folder screenshots go to."""
        self._base = base
        self._app = app
        self._pictures = pictures
        self._now = now

    async def open_app(self, name: str) -> str:
        """Start the program a person calls by that name; returns the name it is known by."""
        return await self._base.open_app(name)

    async def open_url(self, url: str) -> None:
        """Open a web address in the person's browser."""
        await self._base.open_url(url)

    async def set_volume(self, level: str) -> str:
        """Set the loudness as people say it; returns what it is now."""
        return await self._base.set_volume(level)

    async def active_window(self) -> WindowInfo:
        """Return which window has the keyboard."""
        return await self._base.active_window()

    async def take_screenshot(self) -> Path:
        """Write a picture of all screens to a new PNG file and return its path."""
        if self._app.platformName().startswith("wayland"):  # there a program may not look at others by itself
            return await self._base.take_screenshot()
        picture = self._grab()
        if picture.isNull():
            raise NestorError(
                ErrorCode.PLATFORM_UNAVAILABLE,
                "The screen could not be read.",
                hint="Allow Nestor to record the screen in your system's privacy settings, or use its screenshot key.",
            )
        # A large picture takes long to pack; the windows must not stand still for it.
        return await asyncio.to_thread(_save, picture, self._pictures, f"Screenshot {self._now():%Y-%m-%d %H-%M-%S}")

    async def read_clipboard(self) -> str:
        """Return the text on the clipboard, empty where there is none."""
        return self._app.clipboard().text()

    async def write_clipboard(self, text: str) -> None:
        """Put text on the clipboard."""
        data = QMimeData()
        data.setText(text)
        self._app.clipboard().setMimeData(data)

    def _grab(self) -> QImage:
        """Return all screens side by side as they stand, each in its own pixels."""
        shots: list[tuple[QRect, QPixmap]] = []
        for screen in self._app.screens():
            shot = screen.grabWindow(0)
            if not shot.isNull():
                shots.append((screen.geometry(), shot))
        if not shots:
            return QImage()
        ratio = max(shot.devicePixelRatio() for _, shot in shots)
        whole = QRect()
        for place, _ in shots:
            whole = whole.united(place)
        picture = QImage(whole.size() * ratio, QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, shot in shots:
            corner: QPoint = (place.topLeft() - whole.topLeft()) * ratio
            painter.drawPixmap(QRect(corner, place.size() * ratio), shot)
        painter.end()
        return picture


def _save(picture: QImage, folder: Path, name: str) -> Path:
    """Write a picture under that name, or with a number behind it where there is one already."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in itertools.count(1):
            path = folder / f"{name}{f' ({number})' if number > 1 else ''}.png"
            try:
                path.open("xb").close()
            except FileExistsError:
                continue
            if picture.save(str(path)):
                return path
            path.unlink(missing_ok=True)
            break
    except OSError as error:
        raise _unwritable(folder, error.strerror or str(error)) from error
    raise _unwritable(folder, "the picture could not be written")


def _unwritable(folder: Path, why: str) -> NestorError:
    return NestorError(
        ErrorCode.PERMISSION_DENIED,
        f"The screenshot could not be saved in {str(folder)!r}: {why}.",
        hint="Free some space, or give your user write permission there.",
    )
