"""Where every file lives. `NESTOR_HOME` moves them all; otherwise the platform's own folders are used."""

import errno
import stat
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from engine.config.environment import Environment
from engine.core.errors import ErrorCode, NestorError

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Files that ship with the program and are only read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one Nestor; files in them are properties."""

    config: Path
    data: Path
    models: Path
    bots: Path
    logs: Path
    cache: Path

    @classmethod
    def find(cls, environment: Environment) -> "Paths":
        """Return the folders for this environment; nothing is created yet."""
        if environment.home is not None:
            home = environment.home
            return cls(
                config=home / "config",
                data=home / "data",
                models=home / "models",
                bots=home / "bots",
                logs=home / "logs",
                cache=home / "cache",
            )
        dirs = platformdirs.PlatformDirs("nestor", appauthor=False)
        data = Path(dirs.user_data_dir)
        return cls(
            config=Path(dirs.user_config_dir),
            data=data,
            models=data / "models",
            bots=data / "bots",
            logs=Path(dirs.user_log_dir),
            cache=Path(dirs.user_cache_dir),
        )

    @property
    def config_file(self) -> Path:
        """The settings, as a person edits them."""
        return self.config / "config.yml"

    @property
    def database(self) -> Path:
        """Everything Nestor knows."""
        return self.data / "nestor.db"

    @property
    def backups(self) -> Path:
        """Snapshots of the database, taken before each migration."""
        return self.data / "backups"

    @property
    def host_lock(self) -> Path:
        """Held by the one host that fires reminders."""
        return self.data / "host.lock"

    @property
    def host_file(self) -> Path:
        """Where the running host says its address."""
        return self.data / "host.json"

    @property
    def pause_file(self) -> Path:
        """Until when notifications are paused, while they are."""
        return self.data / "pause.json"

    @property
    def bridge_token(self) -> Path:
        """The token local clients prove themselves with; readable by the owner only."""
        return self.data / "bridge.token"

    @property
    def log_file(self) -> Path:
        """The structured log."""
        return self.logs / "nestor.log"

    def create(self) -> None:
        """Make the folders, private to their owner; raises NestorError where that is not allowed."""
        for folder in (self.config, self.data, self.models, self.bots, self.logs, self.cache, self.backups):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=stat.S_IRWXU)
            except PermissionError as error:
                raise NestorError(
                    ErrorCode.PERMISSION_DENIED,
                    f"Nestor may not create the folder {str(folder)!r}.",
                    hint="Give your user write permission there, or set NESTOR_HOME to a folder that is yours.",
                ) from error
            except (FileExistsError, NotADirectoryError) as error:
                raise NestorError(
                    ErrorCode.PERMISSION_DENIED,
                    f"{str(folder)!r} cannot be a folder: a file stands in the way.",
                    hint="Move that file, or set NESTOR_HOME to another folder.",
                ) from error
            except OSError as error:
                raise disk_error(error, folder) from error


def pictures_folder(environment: Environment) -> Path:
    """Return where pictures of the screen go: among the person's pictures, or where `NESTOR_HOME` says."""
    if environment.home is not None:
        return environment.home / "data" / "screenshots"
    return Path(platformdirs.user_pictures_dir()) / "Screenshots"


def disk_error(error: OSError, path: Path) -> NestorError:
    """Say what an OSError on `path` means to a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NestorError(
            ErrorCode.DISK_FULL,
            f"The disk is full; {str(path)!r} could not be written.",
            hint="Free some space and try again; nothing that was saved before is lost.",
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NestorError(
            ErrorCode.PERMISSION_DENIED,
            f"Nestor may not write to {str(path)!r}.",
            hint="Give your user write permission there, or set NESTOR_HOME to a folder that is yours.",
        )
    return NestorError(
        ErrorCode.PERMISSION_DENIED,
        f"{str(path)!r} could not be written: {error.strerror or error}.",
        hint="Run `nestor doctor` to see what is wrong with Nestor's folders.",
    )
