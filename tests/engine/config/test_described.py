"""Every setting says how it is entered, between which limits, and when a change of it takes effect."""

from engine.config import Settings
from engine.config.described import described

INFOS = {info.path: info for info in described(Settings())}


def test_a_setting_says_how_it_is_entered() -> None:
    assert {path: info.kind for path, info in INFOS.items() if path in KINDS} == KINDS
    assert INFOS["desktop.theme"].choices == ("system", "light", "dark", "high_contrast")
    assert INFOS["logs.level"].choices == ("debug", "info", "warning", "error")
    assert {info.choices for info in INFOS.values() if info.kind != "choice"} == {()}


def test_a_number_says_its_limits() -> None:
    assert (INFOS["desktop.text_scale"].minimum, INFOS["desktop.text_scale"].maximum) == (0.8, 2.0)
    assert (INFOS["model.temperature"].minimum, INFOS["model.temperature"].maximum) == (0, 2)
    assert (INFOS["model.gpu_layers"].minimum, INFOS["model.gpu_layers"].maximum) == (-1, 1000)
    assert {info.minimum is None for info in INFOS.values() if info.kind == "number"} == {False}


def test_only_what_is_read_at_the_start_waits_for_the_next() -> None:
    waiting = {path for path, info in INFOS.items() if info.applies == "restart"}
    assert waiting == {
        "version",
        "person.timezone",
        "bridge.enabled",
        "bridge.host",
        "bridge.port",
        "logs.keep_mb",
    }


def test_every_setting_is_explained() -> None:
    assert [path for path, info in INFOS.items() if not info.description.endswith((".", "`."))] == []


KINDS = {
    "person.name": "text",
    "person.timezone": "text",
    "model.context_tokens": "number",
    "model.temperature": "number",
    "agent.disabled_tools": "list",
    "reminders.sound": "switch",
    "logs.level": "choice",
    "desktop.theme": "choice",
    "desktop.text_scale": "number",
    "desktop.quick_ask_hotkey": "text",
}
