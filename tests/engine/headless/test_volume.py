"""The volume: said as people say it, set by whichever program there is, told as it is afterwards."""

from pathlib import Path

import pytest

from engine.core.errors import ErrorCode, NestorError
from engine.core.loudness import Level, read_level
from tests.engine.headless.conftest import Tools

WPCTL = """
case "$1" in
  get-volume) echo "Volume: $(cat "$STATE/volume")$(cat "$STATE/muted")";;
  set-volume) n=${3%\\%}; [ "$n" = 100 ] && echo 1.00 > "$STATE/volume" || printf '0.%02d\\n' "$n" > "$STATE/volume";;
  set-mute) [ "$3" = 1 ] && echo ' [MUTED]' > "$STATE/muted" || echo > "$STATE/muted";;
esac
"""
PACTL = """
case "$1" in
  get-sink-volume) echo 'Volume: front-left: 19661 /  30% / -31.37 dB,   front-right: 19661 /  30%';;
  get-sink-mute) echo 'Mute: no';;
esac
"""
AMIXER = "echo '  Front Left: Playback 12 [30%] [-20.00dB] [on]'"


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("30%", Level(percent=30)),
        ("30", Level(percent=30)),
        (" 35 percent ", Level(percent=35)),
        ("to 40 %", Level(percent=40)),
        ("0", Level(percent=0)),
        ("100%", Level(percent=100)),
        ("max", Level(percent=100)),
        ("the max", Level(percent=100)),
        ("max out", Level(percent=100)),
        ("Half", Level(percent=50)),
        ("fifty percent", Level(percent=50)),
        ("thirty", Level(percent=30)),
        ("medium", Level(percent=50)),
        ("minimum", Level(percent=0)),
        ("up", Level(step=10)),
        ("a bit louder", Level(step=10)),
        ("a little quieter", Level(step=-10)),
        ("much louder", Level(step=10)),
        ("turn it up a little bit", Level(step=10)),
        ("up by 20", Level(step=20)),
        ("down 5%", Level(step=-5)),
        ("up to 60", Level(percent=60)),
        ("turn it down to 20 percent", Level(percent=20)),
        ("all the way up", Level(percent=100)),
        ("all the way down", Level(percent=0)),
        ("full", Level(percent=100)),
        ("full volume", Level(percent=100)),
        ("a hundred", Level(percent=100)),
        ("twenty-five percent", Level(percent=25)),
        ("seventy five", Level(percent=75)),
        ("50", Level(percent=50)),
        ("louder", Level(step=10)),
        ("quieter", Level(step=-10)),
        ("more", Level(step=10)),
        ("less", Level(step=-10)),
        ("sound off", Level(muted=True)),
        ("sound back on", Level(muted=False)),
        ("unmute it", Level(muted=False)),
        ("up a bit", Level(step=10)),
        ("higher", Level(step=10)),
        ("+5", Level(step=5)),
        ("-20%", Level(step=-20)),
        ("down a notch", Level(step=-10)),
        ("softer", Level(step=-10)),
        ("reduce", Level(step=-10)),
        ("mute", Level(muted=True)),
        ("off", Level(muted=True)),
        ("silence", Level(muted=True)),
        ("unmute", Level(muted=False)),
        ("on", Level(muted=False)),
    ],
)
def test_levels_are_read_as_people_say_them(words: str, level: Level) -> None:
    assert read_level(words) == level


@pytest.mark.parametrize("words", ["", "blue", "101", "-1e9", "300%", "\0", "x" * 10_000, "30 40", "٣٠٠"])
def test_what_is_no_level_is_asked_again(words: str) -> None:
    with pytest.raises(NestorError) as caught:
        read_level(words)
    assert caught.value.code is ErrorCode.INVALID_REQUEST
    assert "percentage" in caught.value.hint


async def test_pipewire_is_set_and_says_how_loud_it_is(tools: Tools, tmp_path: Path) -> None:
    (tmp_path / "volume").write_text("0.40\n")
    (tmp_path / "muted").write_text(" [MUTED]\n")
    tools.add("wpctl", WPCTL)
    platform = tools.platform(STATE=str(tmp_path))
    assert await platform.set_volume("up") == "50%"
    assert await platform.set_volume("30%") == "30%"
    assert await platform.set_volume("mute") == "muted"
    assert await platform.set_volume("unmute") == "30%"
    assert await platform.set_volume("max") == "100%"
    assert await platform.set_volume("louder") == "100%"
    assert await platform.set_volume("0") == "0%"
    assert await platform.set_volume("quieter") == "0%"
    assert "wpctl set-volume @DEFAULT_AUDIO_SINK@ 50%" in tools.calls


@pytest.mark.parametrize(
    ("program", "script", "call"),
    [
        ("pactl", PACTL, "pactl set-sink-volume @DEFAULT_SINK@ 20%"),
        ("amixer", AMIXER, "amixer -M sset Master 20%"),
    ],
)
async def test_without_pipewire_the_others_are_used(tools: Tools, program: str, script: str, call: str) -> None:
    tools.add(program, script)
    assert await tools.platform().set_volume("down") == "30%"  # as the script goes on saying
    assert call in tools.calls


async def test_one_that_fails_is_followed_by_the_next(tools: Tools) -> None:
    tools.add("wpctl", "echo 'Could not connect to PipeWire' >&2; exit 1")
    tools.add("amixer", AMIXER)
    assert await tools.platform().set_volume("30%") == "30%"


async def test_where_nothing_plays_sound_it_is_said_why(tools: Tools) -> None:
    with pytest.raises(NestorError, match="No program here can change the volume") as caught:
        await tools.platform().set_volume("up")
    assert caught.value.code is ErrorCode.PLATFORM_UNAVAILABLE
    assert "wireplumber" in caught.value.hint
    tools.add("pactl", "echo 'Connection failure: Connection refused' >&2; exit 1")
    with pytest.raises(NestorError, match="pactl failed: Connection failure: Connection refused") as caught:
        await tools.platform().set_volume("up")
    assert caught.value.code is ErrorCode.PLATFORM_UNAVAILABLE


async def test_on_a_mac_applescript_does_it(tools: Tools) -> None:
    tools.add("osascript", "echo 'output volume:44, input volume:50, alert volume:100, output muted:false'")
    assert await tools.platform(system="darwin").set_volume("quieter") == "44%"
    assert "osascript -e set volume output volume 34" in tools.calls
