"""The time, here and elsewhere."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.tools import ToolContext, ToolFailed
from engine.tools.builtin.clock import time_tool
from engine.tools.builtin.places import Places, PlaceUnknownError
from engine.tools.toolset import FunctionToolset


async def ask(context: ToolContext, place: str | None = None) -> str:
    arguments = {} if place is None else {"place": place}
    return (await FunctionToolset([time_tool()]).call("time_now", arguments, context)).text


@pytest.mark.parametrize("place", [None, "", "here", "Local"])
async def test_without_a_place_it_is_the_time_here(context: ToolContext, place: str | None) -> None:
    assert await ask(context, place) == "It is 14:20 on Saturday, 21 November 2026."


@pytest.mark.parametrize(
    ("place", "answer"),
    [
        ("Tokyo", "In Tokyo it is 22:20 on Saturday, 21 November 2026."),
        ("the time in tokyo?", "In Tokyo it is 22:20 on Saturday, 21 November 2026."),
        ("New York", "In New York it is 08:20 on Saturday, 21 November 2026."),
        ("Auckland", "In Auckland it is 02:20 on Sunday, 22 November 2026."),
        ("kolkata", "In Kolkata it is 18:50 on Saturday, 21 November 2026."),
        ("UTC", "It is 13:20 UTC on Saturday, 21 November 2026."),
        ("Pacific time", "It is 05:20 Pacific time on Saturday, 21 November 2026."),
        ("Germany", "In Germany it is 14:20 on Saturday, 21 November 2026."),
        ("San Francisco, California", "In San Francisco it is 05:20 on Saturday, 21 November 2026."),
        ("zurich", "In Zürich it is 14:20 on Saturday, 21 November 2026."),
    ],
)
async def test_a_place_gives_its_own_time(context: ToolContext, place: str, answer: str) -> None:
    assert await ask(context, place) == answer


@pytest.mark.parametrize("place", ["the USA", "America", "Russia", "Australia", "Canada"])
async def test_a_country_with_several_times_asks_for_a_city(context: ToolContext, place: str) -> None:
    with pytest.raises(ToolFailed, match=r"several times in .+ ask for a city, such as"):
        await ask(context, place)


@pytest.mark.parametrize(
    ("place", "hint"), [("Tokio", "Did you mean Tokyo?"), ("Gondolin-on-Sea", "larger city nearby"), ("\x00", "larger")]
)
async def test_an_unknown_place_names_the_nearest(context: ToolContext, place: str, hint: str) -> None:
    with pytest.raises(ToolFailed) as refusal:
        await ask(context, place)
    assert hint in str(refusal.value)


@given(st.text(max_size=40))
def test_any_text_is_a_place_or_a_sentence(text: str) -> None:
    try:
        assert PLACES.find(text).zone
    except PlaceUnknownError as error:
        assert str(error).endswith((".", "?"))


def test_every_place_we_list_has_a_zone_that_exists() -> None:
    PLACES.find("Berlin")
    assert all(ZoneInfo(place.zone) for place in PLACES._known.values())


PLACES = Places()
