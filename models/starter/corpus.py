"""Turns generated conversations into token arrays, and the arrays into training batches."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from random import Random

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from models.starter.chat import Turn
from models.starter.dialogues import DialogueMaker
from models.starter.network import CONTEXT
from models.starter.tokenizer import load_tokenizer

ROW_TOKENS = 256
"""The longest conversation that is learned from."""
SHORT_ROW_TOKENS = 128
"""Most are shorter, and attention costs less in short rows."""
STEP_TOKENS = 4096
_LONG_ROWS_EVERY = 8
"""Every so many steps the rows are long ones."""
LOSS_POSITIONS = 1280
WORDS = 2560
"""Of how many tokens each step takes the probabilities: those of the batch, all glue, and others by chance."""
DECISION_WEIGHT = 3.0
"""How much more the first token of an answer counts: it is the choice of tool, or of words instead."""
EDGE_WEIGHT = 2.0
"""How much more a key, a closing and the first word of a value count: they say where values begin and end."""
_GAP_CHANCE = 0.25

_WEIGHTS = np.array([0.0, 1.0, DECISION_WEIGHT, EDGE_WEIGHT], np.float32)
_SHARD = 10_000
_SPARE = 1000
"""How many conversations are left over at the end of a pass, for a choice of lengths."""

Ints = npt.NDArray[np.int64]
Shorts = npt.NDArray[np.int16]


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """One step's rows: tokens, which conversation each belongs to, where it stands, and what to predict."""

    words: Ints
    """The tokens that take part in this step; `tokens` and `targets` are places in it."""
    tokens: Ints
    conversations: Ints
    positions: Ints
    predicted: Ints
    """Flat indices of the positions whose next token counts, padded to `LOSS_POSITIONS`."""
    targets: Ints
    """What follows them; -100 where padded."""
    weights: npt.NDArray[np.float32]
    """How much each counts; 0 where padded."""


def write_corpus(folder: Path, path: Path, *, seed: int, conversations: int, everyday: bool = False) -> int:
    """Generate conversations on all cores, write them as arrays and return the number of tokens.

    `everyday` makes three in four of them such as most people have them most of the time.
    """
    shards = [
        (folder, seed + number, min(_SHARD, conversations - start), everyday)
        for number, start in enumerate(range(0, conversations, _SHARD))
    ]
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as workers:
        made = list(workers.map(_shard, *zip(*shards, strict=True)))
    path.parent.mkdir(parents=True, exist_ok=True)
    tokens, counted, positions, lengths = (np.concatenate(each) for each in zip(*made, strict=True))
    np.savez(path, tokens=tokens, counted=counted, positions=positions, lengths=lengths)
    return len(tokens)


def _shard(folder: Path, seed: int, conversations: int, everyday: bool) -> tuple[Shorts, ...]:
    """Generate some of the conversations: tokens, what counts of them, their positions, and lengths."""
    tokenizer, vocabulary = load_tokenizer(folder)
    rng = Random(seed)  # noqa: S311
    varied = DialogueMaker(rng, pieces=vocabulary.pieces)
    usual = DialogueMaker(rng, pieces=vocabulary.pieces, everyday=True) if everyday else varied
    tokens: list[int] = []
    counted: list[int] = []
    positions: list[int] = []
    lengths: list[int] = []
    for number in range(conversations):
        maker = usual if number % 4 else varied
        ids, counts, starts = encode(tokenizer, maker.conversation())
        if len(ids) > ROW_TOKENS:
            continue
        tokens.extend(ids)
        counted.extend(counts)
        positions.extend(_positions(rng, len(ids), starts))
        lengths.append(len(ids))
    return tuple(np.array(each, np.int16) for each in (tokens, counted, positions, lengths))


def encode(tokenizer: Tokenizer, turns: Sequence[Turn]) -> tuple[list[int], list[int], list[int]]:
    """Return token ids, which of them the assistant writes, and where persons speak.

    Of what the assistant writes 2 marks the first token of an answer, 3 the edges of values, 1 all else. A result
    is there only where it is answered at the end, as in the chat template.
    """
    texts: list[str] = []
    kinds: list[str] = []
    for place, turn in enumerate(turns):
        if turn.role == "tool" and place != len(turns) - 2:
            continue
        if turn.role == "assistant":
            texts += ["<|im_start|>assistant\n", f"{turn.body()}<|im_end|>\n"]
            kinds += ["", "answer" if turn.learned else ""]
        else:
            texts.append(turn.render())
            kinds.append(turn.role)
    ids: list[int] = []
    counts: list[int] = []
    starts: list[int] = []
    glue_begins = tokenizer.get_vocab_size(with_added_tokens=False)
    for text, kind in zip(tokenizer.encode_batch(texts), kinds, strict=True):
        if kind == "user":
            starts.append(len(ids))
        ids += text.ids
        counts += _marks(text.ids, glue_begins) if kind == "answer" else [0] * len(text.ids)
    return ids, counts, starts


def _marks(answer: Sequence[int], glue_begins: int) -> list[int]:
    """Return what `encode` says of each token of an answer."""
    marks = [1] * len(answer)
    for place, token in enumerate(answer):
        if token >= glue_begins:
            marks[place : place + 2] = [3] * len(marks[place : place + 2])
    return [2, *marks[1:]]


def _positions(rng: Random, length: int, starts: Sequence[int]) -> list[int]:
    """Count positions up, sometimes with a jump before a turn, so that far-away history is nothing new."""
    if len(starts) < 2 or rng.random() > _GAP_CHANCE:
        return list(range(length))
    start = rng.choice(starts[1:])
    gap = rng.randint(1, CONTEXT - ROW_TOKENS)
    return [place + gap * (place >= start) for place in range(length)]


class Batches:
    """Packs the conversations of one file into rows, in a new order on every pass."""

    def __init__(self, path: Path, *, seed: int, always: Sequence[int], vocabulary: int) -> None:
        """`always` are the tokens that take part in every step, `vocabulary` is the number of all."""
        stored = np.load(path)
        self._always = np.array(always, np.int64)
        self._vocabulary = vocabulary
        self._tokens: Ints = stored["tokens"].astype(np.int64)
        self._counted = stored["counted"]
        self._positions: Ints = stored["positions"].astype(np.int64)
        self._lengths: Ints = stored["lengths"].astype(np.int64)
        self._offsets = np.concatenate([[0], np.cumsum(self._lengths)])
        self._rng = np.random.default_rng(seed)

    def __iter__(self) -> Iterator[Batch]:
        while True:
            order = self._rng.permutation(len(self._lengths))
            is_long = self._lengths[order] > SHORT_ROW_TOKENS
            long, short = list(order[is_long]), list(order[~is_long])
            step = 0
            while len(short) > _SPARE:
                step += 1
                if step % _LONG_ROWS_EVERY:
                    yield self._batch(short, SHORT_ROW_TOKENS)
                else:
                    yield self._batch(long if len(long) > _SPARE else short, ROW_TOKENS)

    def _batch(self, waiting: list[int], row_tokens: int) -> Batch:
        shape = STEP_TOKENS // row_tokens, row_tokens
        tokens = np.zeros(shape, np.int64)
        conversations = np.full(shape, -1)
        positions = np.zeros(shape, np.int64)
        following = np.full(shape, -100)
        counts = np.zeros(shape, np.float32)
        for row in range(len(tokens)):
            used = 0
            for number in range(row_tokens):
                chosen = next(
                    (place for place in range(-1, -49, -1) if self._lengths[waiting[place]] <= row_tokens - used),
                    None,
                )
                if chosen is None:
                    break
                picked = waiting.pop(chosen)
                length = int(self._lengths[picked])
                source = slice(self._offsets[picked], self._offsets[picked + 1])
                here = slice(used, used + length)
                tokens[row, here] = self._tokens[source]
                conversations[row, here] = number
                positions[row, here] = self._positions[source]
                counted = self._counted[source]
                following[row, used : used + length - 1] = np.where(counted > 0, self._tokens[source], -100)[1:]
                counts[row, used : used + length - 1] = _WEIGHTS[counted][1:]
                used += length
        flat = following.reshape(-1)
        predicted = self._rng.permutation(np.flatnonzero(flat >= 0))[:LOSS_POSITIONS]
        missing = LOSS_POSITIONS - len(predicted)
        words = self._words(tokens)
        places = np.zeros(self._vocabulary, np.int64)
        places[words] = np.arange(len(words))
        return Batch(
            words=words,
            tokens=places[tokens],
            conversations=conversations,
            positions=positions,
            predicted=np.pad(predicted, (0, missing)),
            targets=np.pad(places[flat[predicted]], (0, missing), constant_values=-100),
            weights=np.pad(counts.reshape(-1)[predicted], (0, missing)),
        )

    def _words(self, tokens: Ints) -> Ints:
        needed = np.union1d(tokens, self._always)
        if len(needed) > WORDS:
            message = f"a batch holds {len(needed)} different tokens, more than WORDS"
            raise ValueError(message)
        others = np.setdiff1d(self._rng.permutation(self._vocabulary), needed, assume_unique=True)
        return np.concatenate([needed, others[: WORDS - len(needed)]])
