"""Notices when a file is edited by hand, however the editor writes it."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLES_MS = 300
"""Editors write a file in several steps; after this long without another it is whole."""


class FileWatch(QObject):
    """Tells when the content of a file may have changed; the file may come, go and be replaced."""

    changed = Signal()

    def __init__(self, file: Path, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._seen = self._stamp()
        self._settled = QTimer(self, singleShot=True, interval=SETTLES_MS)
        self._settled.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        # The folder too: most editors write a new file and rename it, after which the old one is watched in vain.
        self._watcher.fileChanged.connect(lambda _path: self._settled.start())
        self._watcher.directoryChanged.connect(lambda _path: self._settled.start())
        self.watch()

    def watch(self) -> None:
        """Watch the file and its folder as far as they are there; call again once they have come into being."""
        missing = [str(path) for path in (self._file, self._file.parent) if path.exists()]
        known = {*self._watcher.files(), *self._watcher.directories()}
        if wanted := [path for path in missing if path not in known]:
            self._watcher.addPaths(wanted)

    def _look(self) -> None:
        self.watch()
        stamp = self._stamp()
        if stamp != self._seen:
            self._seen = stamp
            self.changed.emit()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            facts = self._file.stat()
        except OSError:
            return None
        return facts.st_mtime_ns, facts.st_size
