"""What the evaluation takes for the same call."""

import pytest

from tests.starter.matching import bare, same_calls, same_tools


def create(**arguments: object) -> dict[str, object]:
    return {"tool": "reminder_create", "arguments": arguments}


def cancel(**arguments: object) -> dict[str, object]:
    return {"tool": "reminder_cancel", "arguments": arguments}


@pytest.mark.parametrize(
    ("got", "wanted"),
    [
        (create(text="call mum", when="at 5"), create(text="call mum", when="at 5")),
        (create(text="Call mum!", when="at 5."), create(text="call mum", when="at 5")),
        (create(text="my passport", when="on Friday"), create(text="passport", when="Friday")),
        (create(text="passport", when="7"), create(text="the passport", when="for 7")),
        (create(text="call mum", when="tomorrow"), create(text=["ring mum", "call mum"], when="tomorrow")),
        (cancel(which="the dentist reminder"), cancel(which="dentist")),
        (cancel(which="the reminder"), cancel(which="reminder")),
        (cancel(), cancel(which=[None, "it"])),
        (cancel(which=None), cancel(which=[None, "it"])),
        (cancel(which="it"), cancel(which=[None, "it"])),
        (cancel(which=5), cancel(which="5")),
    ],
)
def test_these_calls_are_the_same(got: dict[str, object], wanted: dict[str, object]) -> None:
    assert same_calls([got], [wanted])


@pytest.mark.parametrize(
    ("got", "wanted"),
    [
        (create(text="call mum", when="at 5"), create(text="call mum", when="at 6")),
        (create(text="call mum"), create(text="call mum", when="at 5")),
        (create(text="call mum", when="at 5", list="x"), create(text="call mum", when="at 5")),
        (create(text="call mum in", when="5"), create(text="call mum", when="in 5")),
        (create(text="at the bank", when="5"), create(text="bank", when="5")),
        (cancel(), cancel(which="it")),
        (cancel(which="dentist"), create(which="dentist")),
    ],
)
def test_these_calls_are_not(got: dict[str, object], wanted: dict[str, object]) -> None:
    assert not same_calls([got], [wanted])


def test_several_calls_are_compared_in_order() -> None:
    undo, made = {"tool": "undo_last", "arguments": {}}, create(text="a b", when="at 5")
    assert same_tools([undo, made], [undo, create(text="c", when="at 6")])
    assert not same_tools([made, undo], [undo, made])
    assert not same_calls([undo], [undo, made])
    assert not same_calls([undo, undo], [undo])


@pytest.mark.parametrize(("name", "value"), [("text", "the"), ("value", "a"), ("when", "on"), ("which", "reminder")])
def test_a_word_that_stands_alone_is_kept(name: str, value: str) -> None:
    assert bare(name, value) == [value]
