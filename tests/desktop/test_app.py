"""The whole app without a screen: what is asked is answered, kept, and there again after the next start."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app import Start
from engine.config import Environment
from tests.desktop.pilot import Pilot

pytestmark = pytest.mark.model


@pytest.fixture
def pilot(qapp: QApplication, nestor_home: Path) -> Pilot:
    config = nestor_home / "config" / "config.yml"
    config.parent.mkdir(parents=True)
    config.write_text("version: 1\nbridge:\n  port: 0\ndesktop:\n  welcomed: true\n")
    return Pilot(qapp, Environment.read())


def test_a_question_is_answered_and_there_after_the_next_start(pilot: Pilot) -> None:
    async def asks() -> None:
        pilot.ask("what is 18% of 240?")
        await pilot.wait_for(lambda: "43.2" in pilot.last_answer())
        assert pilot.window.windowTitle() == "what is 18% of 240? – Nestor"

    async def looks() -> None:
        await pilot.wait_for(pilot.titles)
        assert pilot.titles() == ["what is 18% of 240?"]

    pilot.fly(asks)
    pilot.fly(looks)


def test_a_hidden_start_shows_no_window_at_first(pilot: Pilot) -> None:
    async def looks() -> None:
        assert not pilot.window.isVisible()

    pilot.fly(looks, Start.HIDDEN)


def test_a_changed_theme_takes_effect_at_once(pilot: Pilot) -> None:
    def lightness() -> int:
        return pilot.window.palette().window().color().lightness()

    async def changes() -> None:
        for theme, is_it in (("dark", lambda: lightness() < 100), ("light", lambda: lightness() > 200)):
            pilot.app.settings.set("desktop.theme", theme)
            await pilot.wait_for(is_it)

    pilot.fly(changes)
