"""How people say how loud it shall be: "30%", "up", "mute", "half"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.core.errors import ErrorCode, NestorError

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


_WORDS = frozenset(
    re.findall(r"[a-z]+", " ".join([*_NAMED, *_UP, *_DOWN, *_MUTE, *_UNMUTE, _AROUND.pattern, _NUMBER.pattern, "by"]))
)


def may_be_of_a_level(word: str) -> bool:
    """Say whether a word may be part of how people say a loudness."""
    return all(part in _WORDS for part in re.findall(r"[^\W\d_]+", word.casefold()))


def is_level(words: str) -> bool:
    """Say whether these words mean a loudness."""
    if words.casefold().endswith(("please", "now")):
        return False
    try:
        read_level(words)
    except NestorError:
        return False
    return True
