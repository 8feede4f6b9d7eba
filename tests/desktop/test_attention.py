"""What happened while the person looked elsewhere is told, once, and leads to where it happened."""

from datetime import UTC, datetime

import pytest

from desktop.attention import Attention
from desktop.link import Link
from desktop.viewmodels import AppModel, ReminderBoard, SettingsModel
from engine.core.events import ApprovalRequested, RunFailed, RunFinished, RunQueued
from engine.core.ids import ApprovalId, MessageId, RunId, SessionId, ToolCallId
from engine.core.notices import Notice
from engine.core.settings import ListSettings, SettingInfo
from engine.core.usage import Usage
from tests.doubles.link import ScriptedLink

pytestmark = pytest.mark.usefixtures("qapp")

AT = datetime(2026, 11, 21, 15, 20, tzinfo=UTC)
RUN, HERE = RunId("run-1"), SessionId("s-1")


class Scene:
    """An app whose window shows one conversation or none."""

    def __init__(self, *, notify: bool = True) -> None:
        self.link: Link = ScriptedLink()
        self.scripted.replies[ListSettings] = (
            SettingInfo(path="desktop.notify_answers", value=notify, default=True, description=""),
        )
        self.notices: list[Notice] = []
        self.opened: list[SessionId] = []
        self.in_view: set[SessionId] = set()
        self.settings = SettingsModel(self.link)
        self.settings.refresh()
        self.model = AppModel(self.link, ReminderBoard(self.link, now=lambda: AT), now=lambda: AT)
        self.attention = Attention(
            self.link,
            self.model,
            self.settings,
            show_notice=self.notices.append,
            is_in_view=self.in_view.__contains__,
            open_session=self.opened.append,
        )

    @property
    def scripted(self) -> ScriptedLink:
        assert isinstance(self.link, ScriptedLink)
        return self.link

    def ask(self) -> None:
        self.link.accepted.emit(RUN)
        self.scripted.emit(RunQueued(run=RUN, session=HERE, at=AT, text="hello"))

    def finish(self, text: str = "It is done.") -> None:
        self.scripted.emit(
            RunFinished(run=RUN, session=HERE, at=AT, text=text, message=MessageId("m"), usage=Usage(prompt_tokens=1))
        )


def test_an_answer_that_nobody_sees_is_told_and_a_click_opens_its_conversation() -> None:
    scene = Scene()
    scene.ask()
    scene.finish()
    (notice,) = scene.notices
    assert (notice.title, notice.body) == ("Nestor has answered", "It is done.")
    assert notice.on_opened is not None
    notice.on_opened()
    assert scene.opened == [HERE]


def test_an_answer_in_view_is_not_told() -> None:
    scene = Scene()
    scene.in_view.add(HERE)
    scene.ask()
    scene.finish()
    assert not scene.notices


def test_an_answer_to_somebody_else_is_not_told() -> None:
    scene = Scene()
    scene.scripted.emit(RunQueued(run=RUN, session=HERE, at=AT, text="from a script"))
    scene.finish()
    assert not scene.notices


def test_answers_are_not_told_where_the_settings_say_so() -> None:
    scene = Scene(notify=False)
    scene.ask()
    scene.finish()
    assert not scene.notices


def test_a_failure_says_what_to_do() -> None:
    scene = Scene()
    scene.ask()
    scene.scripted.emit(
        RunFailed(run=RUN, session=HERE, at=AT, code="worker_died", message="The model stopped.", hint="Ask again.")
    )
    (notice,) = scene.notices
    assert (notice.title, notice.body) == ("Nestor could not answer", "The model stopped. Ask again.")


def test_a_question_can_be_answered_in_the_notice_whoever_asked() -> None:
    scene = Scene(notify=False)
    scene.scripted.emit(
        ApprovalRequested(
            run=RUN,
            session=HERE,
            approval=ApprovalId("a-1"),
            call=ToolCallId("c-1"),
            tool="open_app",
            summary="Open Firefox",
        )
    )
    (notice,) = scene.notices
    assert notice.body == "Open Firefox"
    dict(notice.buttons)["Allow"]()
    assert scene.scripted.answers == [(ApprovalId("a-1"), True)]
