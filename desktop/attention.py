"""Tells the person what happened while they looked elsewhere: an answer that came, a question that waits for a yes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.entries import Question
from desktop.link import Link
from desktop.viewmodels import AppModel, Outcome, SettingsModel
from engine.core.ids import RunId, SessionId
from engine.core.notices import Notice
from engine.core.texts import shortened

BODY_CHARS = 240
"""What a notification shows of an answer; the rest is one click away."""


class Attention(QObject):
    """Shows notices for what ended or was asked in a conversation that is not in view."""

    def __init__(
        self,
        link: Link,
        app_model: AppModel,
        settings: SettingsModel,
        *,
        show_notice: Callable[[Notice], None],
        is_in_view: Callable[[SessionId], bool],
        open_session: Callable[[SessionId], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked_here: set[RunId] = set()
        self._link = link
        self._settings = settings
        self._show_notice = show_notice
        self._is_in_view = is_in_view
        self._open_session = open_session
        link.accepted.connect(self._asked_here.add)
        app_model.run_finished.connect(self._tell_of_outcome)
        app_model.asked.connect(self._tell_of_question)

    def _tell_of_outcome(self, outcome: Outcome) -> None:
        # Only what was asked here: a script that uses the bridge wants no notice for each of its answers.
        if outcome.run not in self._asked_here:
            return
        self._asked_here.discard(outcome.run)
        if self._is_in_view(outcome.session) or not self._wanted():
            return
        problem = outcome.problem
        body = f"{problem.message} {problem.hint}".strip() if problem else outcome.text
        self._show_notice(
            Notice(
                title="Nestor could not answer" if problem else "Nestor has answered",
                body=shortened(body, BODY_CHARS),
                on_opened=lambda: self._open_session(outcome.session),
            )
        )

    def _tell_of_question(self, session: SessionId, question: Question) -> None:
        """A run stands still until this is answered, so it is told whatever the settings say."""
        if self._is_in_view(session):
            return
        self._show_notice(
            Notice(
                title="Nestor needs your yes",
                body=shortened(question.summary, BODY_CHARS),
                buttons=(
                    ("Allow", lambda: self._link.answer(question.approval, approved=True)),
                    ("Don't allow", lambda: self._link.answer(question.approval, approved=False)),
                ),
                on_opened=lambda: self._open_session(session),
                sticky=True,
            )
        )

    def _wanted(self) -> bool:
        return bool(self._settings.value("desktop.notify_answers"))
