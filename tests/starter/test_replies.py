"""What the evaluation takes for a true reply, and for which language."""

import pytest

from models.starter.phrasebook import FOLLOW_UPS, INTENTS
from tests.starter.replies import claims, is_true, language_of


@pytest.mark.parametrize(
    "text",
    [
        "Reminder set for today at 18:05: call mum",
        "Noted: the garage code",
        "OK, done.",
        "Done",
        "Sure. Cancelled: dentist",
        "Added to your to-do list: milk",
        "I've set a timer for ten minutes.",
        "I’ve already cancelled it.",
        "The reminder has been cancelled.",
        "Your timer is set.",
        "Timer started: 5 minutes, until 14:05.",
        "I'll remind you to call mum.",
        "I'll remember that.",
        "You have 2 reminders: a; b",
        "Opened Firefox.",
    ],
)
def test_these_words_claim_that_something_was_done(text: str) -> None:
    assert claims(text)
    assert not is_true(text, [])
    assert is_true(text, [text])


@pytest.mark.parametrize(
    "text",
    [
        "When should I remind you?",
        "What should I note?",
        "I can't do that yet.",
        "Just say: remind me to call mum in 20 minutes.",
        "I can set reminders and timers, and take notes.",
        "I did not understand “5” as a time.",
        "I see. If I should note or remember something, just say so.",
    ],
)
def test_these_words_claim_nothing(text: str) -> None:
    assert not claims(text)


def test_no_answer_of_the_phrasebook_claims_anything() -> None:
    assert [each.reply for each in (*INTENTS, *FOLLOW_UPS) if claims(each.reply)] == []


@pytest.mark.parametrize(
    ("text", "results", "expected"),
    [
        ("Noted: eggs", ["Noted: eggs"], True),
        ("Taken back: eggs\nNoted: eggs", ["Taken back: eggs", "Noted: eggs"], True),
        ("It failed.", ["It failed.", "It failed."], True),
        ("Noted: milk", ["Noted: eggs"], False),
        ("Noted: eggs", ["There is nothing to take back.", "Noted: eggs"], False),
        ("Noted: eggs. Bought too.", ["Noted: eggs"], False),
        ("", ["Noted: eggs"], False),
    ],
)
def test_a_reply_after_tools_is_made_of_their_results(text: str, results: list[str], *, expected: bool) -> None:
    assert is_true(text, results) is expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I only understand English so far.", "en"),
        ("When should I remind you?", "en"),
        ("Ich verstehe bisher nur Englisch.", "de"),
        ("Pour l'instant, je ne comprends que l'anglais.", "fr"),
        ("Por ahora solo entiendo inglés.", "es"),
        ("Пока я понимаю только английский.", "ru"),
        ("我目前只懂英语。", "zh"),
        ("今のところ英語しかわかりません。", "ja"),
    ],
)
def test_languages_are_told_apart(text: str, language: str) -> None:
    assert language_of(text) == language


def test_each_answer_of_the_phrasebook_is_told_to_be_in_its_language() -> None:
    languages = {"german": "de", "french": "fr", "spanish": "es", "russian": "ru", "chinese": "zh", "japanese": "ja"}
    told = {each.name: language_of(each.reply) for each in INTENTS if each.reply}
    assert told == {name: languages.get(name, "en") for name in told}
