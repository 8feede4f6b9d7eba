"""The loudness of the speakers: the programs that set it on each system."""

import re
from abc import ABC, abstractmethod
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.core.loudness import Level, read_level
from engine.headless.commands import Commands

_UNITS = {
    "pactl": re.compile(r"(\d+)%"),
    "amixer": re.compile(r"\[(\d+)%\]"),
}


class Mixer(ABC):
    """One program that sets the volume."""

    program = ""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    @abstractmethod
    def read(self) -> tuple[int, bool]:
        """Return how loud it is in percent, and whether it is muted."""

    @abstractmethod
    def set_percent(self, percent: int) -> None:
        """Set how loud it is."""

    @abstractmethod
    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""


class WirePlumber(Mixer):
    """PipeWire's `wpctl`."""

    program = "wpctl"
    _SINK = "@DEFAULT_AUDIO_SINK@"

    def read(self) -> tuple[int, bool]:
        """Return how loud it is in percent, and whether it is muted."""
        said = self._commands.output("wpctl", "get-volume", self._SINK)
        found = re.search(r"(\d+)[.,](\d+)", said)
        if found is None:
            raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "wpctl did not say how loud it is.")
        return round(float(f"{found[1]}.{found[2]}") * 100), "MUTED" in said

    def set_percent(self, percent: int) -> None:
        """Set how loud it is."""
        self._commands.output("wpctl", "set-volume", self._SINK, f"{percent}%")

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._commands.output("wpctl", "set-mute", self._SINK, "1" if muted else "0")


class PulseAudio(Mixer):
    """PulseAudio's `pactl`, which PipeWire understands too."""

    program = "pactl"
    _SINK = "@DEFAULT_SINK@"

    def read(self) -> tuple[int, bool]:
        """Return how loud it is in percent, and whether it is muted."""
        said = self._commands.output("pactl", "get-sink-volume", self._SINK)
        muted = self._commands.output("pactl", "get-sink-mute", self._SINK)
        return _percent(said, "pactl"), "yes" in muted.lower()

    def set_percent(self, percent: int) -> None:
        """Set how loud it is."""
        self._commands.output("pactl", "set-sink-volume", self._SINK, f"{percent}%")

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._commands.output("pactl", "set-sink-mute", self._SINK, "1" if muted else "0")


class Alsa(Mixer):
    """ALSA's `amixer`, on its mapped scale, which is the one ears have."""

    program = "amixer"

    def read(self) -> tuple[int, bool]:
        """Return how loud it is in percent, and whether it is muted."""
        said = self._commands.output("amixer", "-M", "sget", "Master")
        return _percent(said, "amixer"), "[off]" in said

    def set_percent(self, percent: int) -> None:
        """Set how loud it is."""
        self._commands.output("amixer", "-M", "sset", "Master", f"{percent}%")

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._commands.output("amixer", "sset", "Master", "mute" if muted else "unmute")


class AppleScript(Mixer):
    """macOS."""

    program = "osascript"

    def read(self) -> tuple[int, bool]:
        """Return how loud it is in percent, and whether it is muted."""
        said = self._commands.output("osascript", "-e", "get volume settings")
        found = re.search(r"output volume:(\d+)", said)
        if found is None:
            raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, "This sound device does not let its volume be set.")
        return int(found[1]), "output muted:true" in said

    def set_percent(self, percent: int) -> None:
        """Set how loud it is."""
        self._commands.output("osascript", "-e", f"set volume output volume {percent}")

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._commands.output("osascript", "-e", f"set volume output muted {'true' if muted else 'false'}")


class WindowsMixer(Mixer):
    """Windows, through pycaw."""

    def read(self) -> tuple[int, bool]:
        """Return how loud it is in percent, and whether it is muted."""
        endpoint = self._endpoint()
        return round(endpoint.GetMasterVolumeLevelScalar() * 100), bool(endpoint.GetMute())

    def set_percent(self, percent: int) -> None:
        """Set how loud it is."""
        self._endpoint().SetMasterVolumeLevelScalar(percent / 100, None)

    def set_muted(self, muted: bool) -> None:
        """Switch the sound off or on."""
        self._endpoint().SetMute(int(muted), None)

    def _endpoint(self) -> Any:
        try:
            import comtypes
            from pycaw.pycaw import AudioUtilities

            comtypes.CoInitialize()  # once on each thread; doing it again is allowed
            return AudioUtilities.GetSpeakers().EndpointVolume
        except (ImportError, OSError, AttributeError) as error:
            raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, f"Windows gives no sound device: {error}.") from error


def set_volume(words: str, commands: Commands, system: str) -> str:
    """Set the loudness as a person says it; returns what it is now: `30%` or `muted`."""
    level = read_level(words)
    failures: list[NestorError] = []
    for mixer in _mixers(commands, system):
        try:
            return _set(mixer, level)
        except NestorError as error:
            failures.append(error)
    if failures:
        raise NestorError(
            ErrorCode.PLATFORM_UNAVAILABLE,
            f"The volume could not be changed: {failures[0].message}",
            hint="Check that speakers or headphones are connected and switched on.",
        ) from failures[0]
    raise NestorError(
        ErrorCode.PLATFORM_UNAVAILABLE,
        "No program here can change the volume.",
        hint="Install one: `sudo apt install wireplumber` for PipeWire, else pulseaudio-utils or alsa-utils.",
    )


def _mixers(commands: Commands, system: str) -> list[Mixer]:
    match system:
        case "win32":
            return [WindowsMixer(commands)]
        case "darwin":
            return [AppleScript(commands)]
        case _:
            mixers = [WirePlumber(commands), PulseAudio(commands), Alsa(commands)]
            return [mixer for mixer in mixers if commands.has(mixer.program)]


def _set(mixer: Mixer, level: Level) -> str:
    if level.muted is not None:
        mixer.set_muted(level.muted)
    else:
        percent = level.percent if level.percent is not None else mixer.read()[0] + level.step
        mixer.set_percent(max(0, min(100, percent)))
        mixer.set_muted(False)  # whoever asks for a loudness wants to hear it
    percent, muted = mixer.read()
    return "muted" if muted else f"{percent}%"


def _percent(said: str, program: str) -> int:
    found = _UNITS[program].search(said)
    if found is None:
        raise NestorError(ErrorCode.PLATFORM_UNAVAILABLE, f"{program} did not say how loud it is.")
    return int(found[1])
