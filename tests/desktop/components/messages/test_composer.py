"""The composer sends with Enter, keeps long pastes out of the field, and lets nothing get lost."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.components.chips import Chip
from desktop.components.messages import Composer
from desktop.components.messages.composer_field import ComposerField
from desktop.components.messages.round_button import RoundButton
from desktop.entries import PastedText
from desktop.theme import Theme


@pytest.fixture
def composer(applied: Theme, shown: Callable[[QWidget], QWidget]) -> Composer:
    host = QWidget()
    made = Composer(applied, longest_chars=50_000, parent=host)
    shown(host)
    made.setGeometry(0, 0, 600, made.sizeHint().height())
    made.focus_text()
    return made


@pytest.fixture
def sent(composer: Composer) -> list[tuple[str, list[object]]]:
    told: list[tuple[str, list[object]]] = []
    composer.submitted.connect(lambda text, attachments: told.append((text, attachments)))
    return told


def field(composer: Composer) -> ComposerField:
    found = composer.findChild(ComposerField)
    assert found is not None
    return found


def paste(composer: Composer, text: str = "", files: tuple[Path, ...] = ()) -> None:
    data = QMimeData()
    data.setText(text)
    data.setHtml(f"<b>{text[:100]}</b>")
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    field(composer).insertFromMimeData(data)


def chips(composer: Composer) -> list[str]:
    return [chip.text() for chip in composer.findChildren(Chip) if chip.isVisible()]


def button(composer: Composer, name: str) -> RoundButton:
    return next(each for each in composer.findChildren(RoundButton) if each.accessibleName() == name)


def test_enter_sends_and_empties_the_field(composer: Composer, sent: list[object]) -> None:
    QTest.keyClicks(field(composer), "  Hello there ")
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == [("Hello there", [])]
    assert composer.text() == ""


def test_shift_and_enter_breaks_the_line(composer: Composer, sent: list[object]) -> None:
    QTest.keyClicks(field(composer), "a")
    QTest.keyClick(field(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field(composer), "b")
    assert composer.text() == "a\nb"
    assert sent == []


def test_nothing_is_sent_while_there_is_nothing(composer: Composer, sent: list[object]) -> None:
    QTest.keyClicks(field(composer), "  ")
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == []


def test_enter_while_a_word_is_composed_does_not_send(composer: Composer, sent: list[object]) -> None:
    QApplication.sendEvent(field(composer), QInputMethodEvent("かな", []))
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == []
    done = QInputMethodEvent("", [])
    done.setCommitString("仮名")
    QApplication.sendEvent(field(composer), done)
    QTest.keyClick(field(composer), Qt.Key.Key_Return)
    assert sent == [("仮名", [])]


def test_up_brings_sent_messages_back(composer: Composer) -> None:
    for text in ("one", "two"):
        composer.set_text(text)
        composer.submit()
    shown_texts = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(field(composer), key)
        shown_texts.append(composer.text())
    assert shown_texts == ["two", "one", "one", "two", ""]


def test_up_in_a_text_only_moves_the_caret(composer: Composer) -> None:
    composer.set_text("one")
    composer.submit()
    composer.set_text("new")
    QTest.keyClick(field(composer), Qt.Key.Key_Up)
    assert composer.text() == "new"


def test_pasted_text_loses_its_styles(composer: Composer) -> None:
    paste(composer, "some words")
    assert composer.text() == "some words"
    assert "font-weight" not in field(composer).toHtml().split("<p", 1)[1]


def test_a_long_paste_becomes_a_chip(composer: Composer, sent: list[object]) -> None:
    paste(composer, "x" * 8_000)
    assert len(composer.text()) == 8_000
    composer.clear()
    paste(composer, "x" * 8_001)
    assert composer.text() == ""
    assert chips(composer) == ["Pasted text, 8 kB"]
    assert composer.pasted_text(0) == "x" * 8_001
    composer.submit()
    assert sent == [("", [PastedText(text="x" * 8_001)])]
    assert chips(composer) == []


def test_five_megabytes_are_pasted_without_a_freeze(composer: Composer, sent: list[object]) -> None:
    told: list[int] = []
    composer.too_long.connect(told.append)
    start = perf_counter()
    paste(composer, "words " * 800_000)
    assert perf_counter() - start < 0.5
    assert chips(composer) == ["Pasted text, 4.8 MB"]
    composer.submit()
    assert told == [4_800_000]
    assert sent == []
    assert chips(composer) == ["Pasted text, 4.8 MB"]


def test_files_become_chips_and_can_be_taken_away(composer: Composer, sent: list[object], tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path in files:
        path.write_text("abc")
    paste(composer, files=(*files, tmp_path))
    composer.add_attachments(files)
    assert chips(composer) == ["a.txt, 3 bytes", "b.txt, 3 bytes"]
    next(chip for chip in composer.findChildren(Chip) if chip.isVisible()).removed.emit()
    composer.submit()
    assert sent == [("", [files[1]])]


def test_files_can_be_dropped(composer: Composer, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("abc")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    composer.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert composer.attachments() == [path]


def test_the_field_grows_up_to_eight_lines(composer: Composer) -> None:
    heights = []
    for lines in (1, 4, 8, 30):
        composer.set_text("\n".join("x" * lines))
        heights.append(field(composer).height())
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] == heights[3]


def test_stop_is_offered_while_an_answer_comes(composer: Composer) -> None:
    stopped: list[bool] = []
    composer.stop_requested.connect(lambda: stopped.append(True))
    composer.set_running(True)
    assert not button(composer, "Send").isVisible()
    button(composer, "Stop").click()
    composer.set_text("and another thing")
    assert button(composer, "Send").isVisible()
    assert button(composer, "Stop").isVisible()
    composer.set_running(False)
    assert not button(composer, "Stop").isVisible()
    assert stopped == [True]


def test_escape_is_told(composer: Composer) -> None:
    told: list[bool] = []
    composer.escaped.connect(lambda: told.append(True))
    QTest.keyClick(field(composer), Qt.Key.Key_Escape)
    assert told == [True]


def test_a_disabled_composer_sends_nothing(composer: Composer, sent: list[object]) -> None:
    composer.set_text("a")
    composer.setEnabled(False)
    composer.submit()
    assert sent == []
