"""Secrets stay out of logs, and ordinary words stay in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.observe import Masker

SECRET = "hunter2-Xy9"


@pytest.mark.parametrize(
    "text",
    [
        f"password: {SECRET}",
        f"password={SECRET}",
        f"PASSWORD = '{SECRET}'",
        f"passwd: {SECRET}, user: ann",
        f'{{"password": "{SECRET}"}}',
        f'{{"password":"two words {SECRET}"}}',
        f'{{"password": "with \\" a quote {SECRET}"}}',
        f'{{\\"password\\": \\"{SECRET}\\"}}',
        f"{{'secret': '{SECRET}'}}",
        f"api_key={SECRET}&x=1",
        f"X-API-Key: {SECRET}",
        f"apikey: {SECRET}",
        f"OPENAI_API_KEY={SECRET}",
        f"client_secret={SECRET}",
        f"refresh_token={SECRET}",
        f"secret_key: {SECRET}",
        f"GET /ws?token={SECRET}&session=main",
        f"Authorization: Bearer {SECRET}",
        f"Authorization: Basic {SECRET}",
        f"authorization: {SECRET}",
        f"{{'Authorization': 'Bearer {SECRET}'}}",
        f"sent Bearer {SECRET}",
        f"https://ann:{SECRET}@example.org/calendar",
        f"postgres://:{SECRET}@localhost",
        f"nestor.token.{SECRET}",
        f"model:\n  api_key: {SECRET}\n  use: starter",
    ],
)
def test_what_is_called_a_secret_is_masked(text: str) -> None:
    masked = Masker().mask(text)
    assert "hunter2" not in masked
    assert "Xy9" not in masked
    assert "•••" in masked


@pytest.mark.parametrize(
    "key",
    [
        "sk-proj-AbCd1234efgh5678",
        "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
        "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
        "xoxb-123456789012-abcdef",
        "hf_AbCdEfGhIjKlMnOp",
        "AKIAIOSFODNN7EXAMPLE",
        "AIzaSyA-1234567890abcdefg",
    ],
)
def test_keys_are_known_by_their_beginning(key: str) -> None:
    assert Masker().mask(f"used {key} there") == "used ••• there"


def test_what_surrounds_a_secret_stays() -> None:
    mask = Masker().mask
    assert mask("GET /ws?token=abcdef123&session=main") == "GET /ws?token=•••&session=main"
    assert mask('{"user": "ann", "password": "x y", "port": 5}') == '{"user": "ann", "password": "•••", "port": 5}'
    assert mask("https://ann:abc@example.org:80/x") == "https://ann:•••@example.org:80/x"


def test_values_it_was_told_of_are_masked_wherever_they_stand() -> None:
    masker = Masker()
    masker.learn(["correct horse", "correct horse battery", "short"])
    assert masker.mask("a correct horse battery, a correct horse, a short one") == "a •••, a •••, a short one"


@pytest.mark.parametrize(
    "text",
    [
        "the basic idea, a basic understanding of tokens",
        "Bearer of bad news",
        "sketch-the-new-kitchen skeletonizations ghostwriters-united",
        "I forgot my password. What is a secret? It has 5 tokens: few",
        "max_tokens=1024 prompt_tokens=12",
        "at 12:30 call mum: she wanted to talk",
        "http://127.0.0.1:8741/api/v1/chat",
        "mail ann@example.org at noon",
        "run_01j9abcdefghijklmnopq s-7k2m9x",
        "scikit: sk-learn-pipelines",
    ],
)
def test_ordinary_lines_stay_as_they_are(text: str) -> None:
    assert Masker().mask(text) == text


WORDS = st.lists(
    st.one_of(
        st.from_regex(r"[A-Za-zÀ-ž]{1,14}", fullmatch=True),
        st.integers(0, 99_999).map(str),
        st.sampled_from(["Bearer", "basic", "key", "a,", "b.", "(c)", "d:", "12:30", "–", "🎉", "x=1", "שלום"]),
    ),
    max_size=12,
).map(" ".join)


@given(WORDS)
def test_prose_stays_as_it_is(text: str) -> None:
    assert Masker().mask(text) == text


@given(st.text(max_size=200))
def test_masking_twice_is_masking_once(text: str) -> None:
    masker = Masker()
    assert masker.mask(masker.mask(text)) == masker.mask(text)


@given(st.text("abc_-=:\"'\\ tokenpassword@/", max_size=400))
def test_no_text_makes_it_slow_or_break(text: str) -> None:
    assert isinstance(Masker().mask(text * 5), str)
