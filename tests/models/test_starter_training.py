"""The training itself, where what it needs is installed (`make starter` installs it): resumed is as if never cut."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch", reason="made with the training's own packages only")
tokenizers = pytest.importorskip("tokenizers")

from models.starter import corpus, train  # noqa: E402 - only where torch is there
from models.starter.chat import Call, Turn  # noqa: E402
from models.starter.network import FEATURES, WIDTH, WORD_TABLE  # noqa: E402
from models.starter.tokenizer import SPACE, TURN_END, VOCABULARY_SIZE, load_tokenizer, train_tokenizer  # noqa: E402

STEPS = 4


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build folder with a tokenizer, a small corpus and meanings drawn at random."""
    folder = tmp_path_factory.mktemp("starter")
    train_tokenizer(folder, seed=1, common=("ring", "call"), dialogues=500)
    corpus.write_corpus(folder, folder / "corpus.npz", seed=2, conversations=3_000)
    corpus.write_corpus(folder, folder / "everyday.npz", seed=3, conversations=3_000, everyday=True)
    rng = np.random.default_rng(3)
    meanings = rng.normal(0, 0.05, (VOCABULARY_SIZE, WIDTH)).astype(np.float32)
    features, roots = np.zeros((VOCABULARY_SIZE, FEATURES), np.float32), np.arange(VOCABULARY_SIZE)
    np.savez(folder / "meanings.npz", meanings=meanings, features=features, roots=roots)
    return folder


def test_a_call_is_few_tokens(folder: Path) -> None:
    tokenizer, _ = load_tokenizer(folder)
    tokens = tokenizer.encode(Call(tool="note_add", arguments={"text": "milk"}).text()).tokens
    assert tokens[:2] == ['<tool_call>{"name": "note_add", "arguments": {', '"text": "']
    assert tokens[-1] == '"}}</tool_call>'


@given(words=st.text(st.sampled_from("abcXYZ019éд—' ,"), min_size=1, max_size=12))
def test_a_word_is_cut_the_same_way_with_and_without_a_space_before_it(folder: Path, words: str) -> None:
    tokenizer, _ = load_tokenizer(folder)
    words = words.strip(" '") or "x"
    alone, after = tokenizer.encode(words).tokens, tokenizer.encode(f"buy {words}").tokens[1:]
    assert after == [SPACE + alone[0], *alone[1:]]


def test_only_what_the_assistant_writes_counts_and_the_first_token_most(folder: Path) -> None:
    tokenizer, _ = load_tokenizer(folder)
    turns = [
        Turn(role="user", text="note milk"),
        Turn(role="assistant", calls=(Call(tool="note_add", arguments={"text": "milk"}),)),
        Turn(role="tool", text="Noted: milk"),
        Turn(role="assistant", text="Noted: milk", learned=False),
        Turn(role="user", text="thanks"),
        Turn(role="assistant", text="You're welcome!"),
    ]
    ids, counts, starts = corpus.encode(tokenizer, turns)
    learned = [
        tokenizer.decode([token], skip_special_tokens=False) for token, count in zip(ids, counts, strict=True) if count
    ]
    assert "".join(learned) == f"{turns[1].body()}{TURN_END}{turns[5].body()}{TURN_END}"
    assert counts.count(2) == 2
    assert counts.count(3) == 5, "a key, the value's first word, the closing and the ends of both turns"
    assert len(starts) == 2
    assert "tool_response" not in tokenizer.decode(ids, skip_special_tokens=False)


def trained(folder: Path, monkeypatch: pytest.MonkeyPatch, *, cut_after: int | None = None) -> dict[str, Any]:
    """Train a few steps without compiling; with `cut_after` be interrupted there and go on."""
    monkeypatch.setattr(torch, "compile", lambda function, **_options: function)
    monkeypatch.setattr(train, "_SAVE_EVERY_S", 0.0)
    plan = train.Plan(folder=folder, steps=STEPS, seed=5)
    if cut_after is not None:
        whole = corpus.Batches.__iter__

        def cut(batches: corpus.Batches) -> Iterator[corpus.Batch]:
            yield from islice(whole(batches), cut_after)
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(corpus.Batches, "__iter__", cut)
            with pytest.raises(KeyboardInterrupt):
                train.train(plan)
        assert plan.checkpoint_path.exists()
    train.train(plan)
    assert not plan.checkpoint_path.exists()
    weights: dict[str, Any] = torch.load(plan.weights_path)
    return weights


def test_a_run_that_was_cut_ends_with_the_same_weights(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, resumed = trained(folder, monkeypatch), trained(folder, monkeypatch, cut_after=2)
    assert whole[WORD_TABLE].shape == (VOCABULARY_SIZE, WIDTH)
    assert all(torch.equal(value, resumed[name]) for name, value in whole.items())


def test_a_checkpoint_of_another_run_is_not_gone_on_from(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "compile", lambda function, **_options: function)
    other = train.Plan(folder=folder, steps=STEPS, seed=6)
    torch.save({"plan": "another"}, other.checkpoint_path)
    with pytest.raises(RuntimeError, match="belongs to another run"):
        train.train(other)
    other.checkpoint_path.unlink()
