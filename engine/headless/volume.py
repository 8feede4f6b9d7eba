"""The loudness of the speakers: how people say it, and the programs that set it on each system."""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.headless.commands import Commands

STEP = 10
"""Percent that "louder" and "quieter" mean."""

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = ("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred")
_NAMED: Mapping[str, int] = MappingProxyType(
    {
        **{name: number for number, name in enumerate(_ONES, 1)},
        **{name: 10 * number for number, name in enumerate(_TENS, 1)},
        **{
            f"{ten} {one}": 10 * tens + ones
            for tens, ten in enumerate(_TENS[:9], 1)
            for ones, one in enumerate(_ONES, 1)
        },
        **dict.fromkeys(("max", "maximum", "full", "max out", "loudest", "full blast", "hundred", "one hundred"), 100),
        **dict.fromkeys(("all the way up", "up all the way"), 100),
        **dict.fromkeys(("half", "halfway", "half way", "medium", "middle"), 50),
        **dict.fromkeys(("min", "minimum", "zero", "nothing", "none", "all the way down", "down all the way"), 0),
    }
)
_UP = frozenset(["up", "louder", "higher", "increase", "raise", "boost", "amplify", "more", "+"])
_DOWN = frozenset(
    ["down", "quieter", "softer", "lower", "decrease", "reduce", "cut", "drop", "dim", "less", "quiet", "-"]
)
_MUTE = frozenset(["mute", "muted", "off", "silence", "silent", "sound off"])
_UNMUTE = frozenset(["unmute", "unmuted", "on", "back on", "sound on"])
_BY_SOME = "a little bit|a bit|a little|a lot|a notch|a touch|a tad|slightly|somewhat|some"
"""How much louder is not told apart: each is one step."""
_AROUND = re.compile(
    rf"^(?:(?:to|at|a|the|turn|make|it|that|sound|volume|bit|little|much|way|even|{_BY_SOME}) )+(?!off|on)"
    rf"|(?: (?:it|that|please|volume|now|{_BY_SOME}))+$"
)
_UP_TO = re.compile(r"^(?:up|down|raise|lower|increase|reduce|decrease)(?: it)? to (?=\d)")
_STEP = re.compile(r"(?P<way>[a-z]+) (?:by )?(?P<by>\d{1,3}) ?(?:%|percent|per cent)?")
_BETWEEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_NUMBER = re.compile(r"([+-]?)\s*(\d{1,3})(?:[.,]\d+)?\s*(?:%|percent|per cent)?")
_UNITS = {
    "pactl": re.compile(r"(\d+)%"),
    "amixer": re.compile(r"\[(\d+)%\]"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """What a person asked for: a percentage, a step from what it is now, or silence."""

    percent: int | None = None
    step: int = 0
    muted: bool | None = None


def read_level(words: str) -> Level:
    """Return what the words mean; raises NestorError(INVALID_REQUEST) where they mean no loudness."""
    plain = _BETWEEN.sub(" ", " ".join(words.casefold().split()).strip(" .!"))
    while (shorter := _UP_TO.sub("", _AROUND.sub("", plain))) != plain:
        plain = shorter
    named = _NAMED.get(plain.removesuffix("%").removesuffix("percent").strip())
    if named is not None:
        return Level(percent=named)
    if plain in _UP or plain in _DOWN:
        return Level(step=STEP if plain in _UP else -STEP)
    if plain in _MUTE or plain in _UNMUTE:
        return Level(muted=plain in _MUTE)
    step = _STEP.fullmatch(plain)
    if step is not None and (step["way"] in _UP or step["way"] in _DOWN):
        return Level(step=int(step["by"]) if step["way"] in _UP else -int(step["by"]))
    number = _NUMBER.fullmatch(plain)
    if number is not None and number[1]:
        return Level(step=int(number[1] + number[2]))
    if number is not None and int(number[2]) <= 100:
        return Level(percent=int(number[2]))
    raise NestorError(
        ErrorCode.INVALID_REQUEST,
        f"{words[:40]!r} is no loudness.",
        hint='Say a percentage from 0 to 100, "up", "down", "mute" or "unmute".',
    )


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
