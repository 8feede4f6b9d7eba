"""Key combinations: what counts as one, and what is said of what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.platform.keys import KEYS, MODIFIERS, KeysError, parse_keys


@pytest.mark.parametrize(
    ("text", "written", "words"),
    [
        ("<ctrl>+<alt>+<space>", "<ctrl>+<alt>+<space>", "Ctrl + Alt + Space"),
        ("<alt>+<ctrl>+<space>", "<ctrl>+<alt>+<space>", "Ctrl + Alt + Space"),
        ("<CTRL>+<Shift>+A", "<ctrl>+<shift>+a", "Ctrl + Shift + A"),
        ("<ctrl_l>+<alt_r>+k", "<ctrl>+<alt>+k", "Ctrl + Alt + K"),
        ("<super>+<enter>", "<cmd>+<enter>", "Super + Enter"),
        ("<ctrl>+<alt>++", "<ctrl>+<alt>++", "Ctrl + Alt + +"),
        (" <ctrl> + <alt> + j ", "<ctrl>+<alt>+j", "Ctrl + Alt + J"),
        ("<f9>", "<f9>", "F9"),
        ("<shift>+<f9>", "<shift>+<f9>", "Shift + F9"),
        ("<media_play_pause>", "<media_play_pause>", "Play/pause"),
        ("<ctrl>+<alt>+ß", "<ctrl>+<alt>+ß", "Ctrl + Alt + SS"),
    ],
)
def test_combinations_are_read_in_any_order_and_spelling(text: str, written: str, words: str) -> None:
    combination = parse_keys(text)
    assert (combination.text, combination.words()) == (written, words)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No keys are given"),
        ("   ", "No keys are given"),
        ("<ctrl>+<foo>", "'<ctrl>+<foo>' is not a key combination; there is no key '<foo>'"),
        ("<ctrl>+<spac>", "did you mean '<space>'?"),
        ("ctrl+alt+space", "did you mean '<ctrl>'?"),
        ("<ctrl>+<alt>", "it needs one more key to press with Ctrl + Alt"),
        ("<ctrl>+", "a key is missing after the last plus"),
        ("<ctrl>+<alt>+a+b", "only one key besides"),
        ("<ctrl>+<ctrl>+a", "the same key twice"),
        ("<ctrl>+<ctrl_r>+a", "the same key twice"),
        ("a", "A is needed for typing; add Ctrl or Alt"),
        ("<shift>+a", "Shift + A is needed for typing"),
        ("<alt_gr>+e", "AltGr + E is needed for typing"),
        ("<enter>", "Enter is needed for typing"),
        ("<ctrl>+c", "Ctrl + C means “copy” in every program"),
        ("<65>", "there is no key '<65>'"),
        ("<ctrl>+\x00", "there is no key"),
        ("<>", "there is no key"),
    ],
)
def test_what_is_wrong_is_said_in_words(text: str, said: str) -> None:
    with pytest.raises(KeysError) as caught:
        parse_keys(text)
    assert said in str(caught.value)


@given(st.text(max_size=40))
def test_any_text_is_either_a_combination_or_an_error_in_words(text: str) -> None:
    try:
        combination = parse_keys(text)
    except KeysError as error:
        assert str(error).endswith((".", "?"))
    else:
        assert parse_keys(combination.text) == combination


@given(st.sets(st.sampled_from(list(MODIFIERS)), min_size=1), st.sampled_from(list(KEYS)))
def test_what_is_written_is_read_the_same(modifiers: set[str], key: str) -> None:
    try:
        combination = parse_keys("+".join(f"<{name}>" for name in (*modifiers, key)))
    except KeysError as error:
        assert "needed for typing" in str(error)
    else:
        assert parse_keys(combination.text) == combination


def test_systems_call_keys_by_their_own_names() -> None:
    combination = parse_keys("<cmd>+<alt>+k")
    assert combination.words(system="darwin") == "Option + Command + K"
    assert combination.words(system="win32") == "Alt + Windows + K"
