"""The tool `time_now`: the time here, or in a place a person names."""

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

from engine.core.tools import Recogniser, Risk, ToolContext, ToolFailed, ToolResult
from engine.tools.builtin.places import Place, Places, PlaceUnknownError
from engine.tools.toolset import Arguments, Tool

_HERE = frozenset({"", "here", "local", "now", "home", "today", "current", "my location", "local time", "none", "null"})


class TimeArguments(Arguments):
    """Where."""

    place: str = ""


def time_tool() -> Tool:
    """Return the tool `time_now`."""
    places = Places()

    async def run(arguments: TimeArguments, context: ToolContext) -> ToolResult:
        now = context.clock.now()
        if arguments.place.casefold() in _HERE:
            return ToolResult(text=f"It is {_say(now)}.", data={"time": now.isoformat()})
        place, there = await asyncio.to_thread(_look_up, places, arguments.place, now)
        return ToolResult(text=_sentence(place, there), data={"time": there.isoformat(), "zone": place.zone})

    return Tool(
        name="time_now",
        description="Tell the time and date anywhere.",
        arguments=TimeArguments,
        risk=Risk.READ,
        run=run,
        recognisers={"place": Recogniser(knows=places.may_be_of_a_place, accepts=places.knows, most_words=6)},
    )


def _look_up(places: Places, name: str, now: datetime) -> tuple[Place, datetime]:
    try:
        place = places.find(name)
    except PlaceUnknownError as error:
        raise ToolFailed(str(error)) from error
    return place, now.astimezone(ZoneInfo(place.zone))


def _sentence(place: Place, there: datetime) -> str:
    if place.is_zone:
        return f"It is {there:%H:%M} {place.name} on {_day(there)}."
    return f"In {place.name} it is {_say(there)}."


def _say(moment: datetime) -> str:
    return f"{moment:%H:%M} on {_day(moment)}"


def _day(moment: datetime) -> str:
    # Not strftime's own names: they follow the computer's locale, our sentences are English.
    return f"{_DAYS[moment.weekday()]}, {moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
