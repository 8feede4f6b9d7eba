"""Turns generated conversations into token arrays, and the arrays into training batches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
ROWS = 16
LOSS_POSITIONS = 896
DECISION_WEIGHT = 3.0
"""How much more the first token of an answer counts: it is the choice of tool, or of words instead."""
_GAP_CHANCE = 0.25

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """One step's rows: tokens, which conversation each belongs to, where it stands, and what to predict."""

    tokens: Ints
    conversations: Ints
    positions: Ints
    predicted: Ints
    """Flat indices of the positions whose next token counts, padded to `LOSS_POSITIONS`."""
    targets: Ints
    """The tokens that follow them; -100 where padded."""
    weights: npt.NDArray[np.float32]
    """How much each counts; 0 where padded."""


def write_corpus(folder: Path, path: Path, *, seed: int, conversations: int) -> int:
    """Generate conversations, write them as arrays and return the number of tokens."""
    tokenizer, vocabulary = load_tokenizer(folder)
    rng = Random(seed)  # noqa: S311
    maker = DialogueMaker(rng, pieces=vocabulary.pieces)
    tokens: list[int] = []
    counted: list[int] = []
    positions: list[int] = []
    lengths: list[int] = []
    for _ in range(conversations):
        turns = maker.conversation()
        ids, counts, starts = encode(tokenizer, turns)
        if len(ids) > ROW_TOKENS:
            continue
        tokens.extend(ids)
        counted.extend(counts)
        positions.extend(_positions(rng, len(ids), starts))
        lengths.append(len(ids))
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(
        path,
        tokens=np.array(tokens, np.int16),
        counted=np.array(counted, np.int8),
        positions=np.array(positions, np.int16),
        lengths=np.array(lengths, np.int16),
    )
    return len(tokens)


def encode(tokenizer: Tokenizer, turns: Sequence[Turn]) -> tuple[list[int], list[int], list[int]]:
    """Return token ids, which of them the assistant writes (2 for the first of an answer), and where persons speak.

    A tool's result is there only where it is answered at the end, as in the chat template.
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
    for text, kind in zip(tokenizer.encode_batch(texts), kinds, strict=True):
        if kind == "user":
            starts.append(len(ids))
        ids += text.ids
        counts += [2] + [1] * (len(text.ids) - 1) if kind == "answer" else [0] * len(text.ids)
    return ids, counts, starts


def _positions(rng: Random, length: int, starts: Sequence[int]) -> list[int]:
    """Count positions up, sometimes with a jump before a turn, so that far-away history is nothing new."""
    if len(starts) < 2 or rng.random() > _GAP_CHANCE:
        return list(range(length))
    start = rng.choice(starts[1:])
    gap = rng.randint(1, CONTEXT - ROW_TOKENS)
    return [place + gap * (place >= start) for place in range(length)]


class Batches:
    """Packs the conversations of one file into rows, in a new order on every pass."""

    def __init__(self, path: Path, *, seed: int) -> None:
        stored = np.load(path)
        self._tokens: Ints = stored["tokens"].astype(np.int64)
        self._counted = stored["counted"]
        self._positions: Ints = stored["positions"].astype(np.int64)
        self._lengths: Ints = stored["lengths"].astype(np.int64)
        self._offsets = np.concatenate([[0], np.cumsum(self._lengths)])
        self._rng = np.random.default_rng(seed)

    def __iter__(self) -> Iterator[Batch]:
        while True:
            waiting = list(self._rng.permutation(len(self._lengths)))
            while len(waiting) > 64 * ROWS:
                yield self._batch(waiting)

    def _batch(self, waiting: list[int]) -> Batch:
        tokens = np.zeros((ROWS, ROW_TOKENS), np.int64)
        conversations = np.full((ROWS, ROW_TOKENS), -1)
        positions = np.zeros((ROWS, ROW_TOKENS), np.int64)
        following = np.full((ROWS, ROW_TOKENS), -100)
        counts = np.zeros((ROWS, ROW_TOKENS), np.float32)
        for row in range(ROWS):
            used = 0
            for number in range(ROW_TOKENS):
                chosen = next(
                    (place for place in range(-1, -49, -1) if self._lengths[waiting[place]] <= ROW_TOKENS - used),
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
                counts[row, used : used + length - 1] = np.where(counted == 2, DECISION_WEIGHT, 1.0)[1:]
                used += length
        flat = following.reshape(-1)
        predicted = self._rng.permutation(np.flatnonzero(flat >= 0))[:LOSS_POSITIONS]
        missing = LOSS_POSITIONS - len(predicted)
        return Batch(
            tokens=tokens,
            conversations=conversations,
            positions=positions,
            predicted=np.pad(predicted, (0, missing)),
            targets=np.pad(flat[predicted], (0, missing), constant_values=-100),
            weights=np.pad(counts.reshape(-1)[predicted], (0, missing)),
        )
