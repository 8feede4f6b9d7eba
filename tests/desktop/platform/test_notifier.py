"""Notices of the app: native while a service answers, our own windows while none does."""

import pytest

from desktop.platform import DesktopNotifier
from desktop.platform.notifier import LOOK_AGAIN_S
from engine.core.notices import Notice
from tests.guards import LogWatch

NOTICE = Notice(title="call mum", body="Reminder, 15:20", buttons=(("Done", lambda: None),))


class Service:
    """A notification service that can be taken away."""

    def __init__(self, *, answers: bool) -> None:
        self.answers = answers
        self.shown: list[Notice] = []
        self.asked = 0
        self.closed = False

    async def problem(self) -> str:
        self.asked += 1
        return "" if self.answers else "no notification service answers here"

    async def show(self, notice: Notice) -> bool:
        if self.answers:
            self.shown.append(notice)
        return self.answers

    async def close(self) -> None:
        self.closed = True


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def test_a_service_that_answers_shows_everything(clock: Clock) -> None:
    service, toasts = Service(answers=True), []
    notifier = DesktopNotifier(service, toasts.append, monotonic=clock)
    assert await notifier.problem() == ""
    assert await notifier.show(NOTICE)
    assert (service.shown, toasts) == ([NOTICE], [])
    assert notifier.native_problem == ""


async def test_without_a_service_our_own_window_shows_it_with_its_buttons(clock: Clock) -> None:
    service, toasts = Service(answers=False), []
    notifier = DesktopNotifier(service, toasts.append, monotonic=clock)
    assert await notifier.problem() == ""
    assert await notifier.show(NOTICE)
    assert toasts == [NOTICE]
    assert notifier.native_problem == "no notification service answers here"


async def test_a_first_notice_needs_no_question_before(clock: Clock) -> None:
    toasts: list[Notice] = []
    assert await DesktopNotifier(Service(answers=False), toasts.append, monotonic=clock).show(NOTICE)
    assert toasts == [NOTICE]


async def test_a_service_that_breaks_loses_nothing_and_is_used_again_when_it_is_back(clock: Clock) -> None:
    service, toasts = Service(answers=True), []
    notifier = DesktopNotifier(service, toasts.append, monotonic=clock)
    await notifier.show(NOTICE)
    service.answers = False
    await notifier.show(NOTICE)
    assert len(toasts) == 1
    asked = service.asked
    await notifier.show(NOTICE)
    assert service.asked == asked  # not asked again at once
    assert len(toasts) == 2
    service.answers = True
    clock.seconds += LOOK_AGAIN_S
    await notifier.show(NOTICE)
    assert len(toasts) == 2
    assert len(service.shown) == 2
    assert notifier.native_problem == ""


async def test_a_service_that_claims_to_work_and_does_not_is_stepped_over(clock: Clock) -> None:
    service, toasts = Service(answers=True), []

    async def refuse(notice: Notice) -> bool:
        return False

    service.show = refuse  # type: ignore[method-assign]
    notifier = DesktopNotifier(service, toasts.append, monotonic=clock)
    assert await notifier.show(NOTICE)
    assert await notifier.show(NOTICE)
    assert len(toasts) == 2


async def test_only_if_our_own_window_breaks_a_notice_is_not_shown(clock: Clock, expected_logs: LogWatch) -> None:
    def broken(notice: Notice) -> None:
        raise RuntimeError("no window")

    expected_logs("A notice could not be shown in our own window")
    notifier = DesktopNotifier(Service(answers=False), broken, monotonic=clock)
    assert await notifier.show(NOTICE) is False


async def test_closing_lets_go_of_the_service(clock: Clock) -> None:
    service = Service(answers=True)
    await DesktopNotifier(service, lambda notice: None, monotonic=clock).close()
    assert service.closed
