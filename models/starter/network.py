"""The starter's network: a small llama-style transformer as plain functions over named tensors.

Tensor names and the interleaved rotary order are those of llama.cpp, so exporting changes nothing but the word table:
in training a word's row is its given meaning, projected, plus its features, plus what is learned of it alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

CONTEXT = 2048
WIDTH = 256
HEADS = 4
LAYERS = 4
INNER = 704
ROPE_BASE = 10_000.0
EPSILON = 1e-5
FEATURES = 5
"""Capital first, all capitals, letters without a meaning of their own, anything else, a space before."""

PROJECTION = "meaning.projection"
FEATURE_ROWS = "meaning.features"
OWN_ROWS = "meaning.own"
WORD_TABLE = "token_embd.weight"

Parameters = Mapping[str, Tensor]


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """What is given and never trained."""

    meanings: Tensor
    """A row for each token, `WIDTH` wide; zero where it has no meaning of its own."""
    features: Tensor
    roots: Tensor
    """For each token the one whose learned row it shares: the same word in small letters and without a space."""
    cosines: Tensor
    sines: Tensor


def new_parameters(vocabulary: int, *, seed: int) -> dict[str, Tensor]:
    """Return freshly drawn weights."""
    generator = torch.Generator().manual_seed(seed)

    def drawn(rows: int, columns: int, scale: float) -> Tensor:
        return torch.randn(rows, columns, generator=generator) * scale

    parameters = {
        OWN_ROWS: drawn(vocabulary, WIDTH, 0.02),
        FEATURE_ROWS: drawn(FEATURES, WIDTH, 0.02),
        PROJECTION: drawn(WIDTH, WIDTH, WIDTH**-0.5),
        "output_norm.weight": torch.ones(WIDTH),
    }
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        for name in ("attn_q", "attn_k", "attn_v"):
            parameters[f"{block}{name}.weight"] = drawn(WIDTH, WIDTH, WIDTH**-0.5)
        parameters[f"{block}attn_output.weight"] = drawn(WIDTH, WIDTH, 0.3 * WIDTH**-0.5)
        for name in ("ffn_gate", "ffn_up"):
            parameters[f"{block}{name}.weight"] = drawn(INNER, WIDTH, WIDTH**-0.5)
        parameters[f"{block}ffn_down.weight"] = drawn(WIDTH, INNER, 0.3 * INNER**-0.5)
        for name in ("attn_norm", "ffn_norm"):
            parameters[f"{block}{name}.weight"] = torch.ones(WIDTH)
    return parameters


def rotations() -> tuple[Tensor, Tensor]:
    """Return the cosines and sines of every position's rotary angles."""
    size = WIDTH // HEADS
    inverse = 1.0 / ROPE_BASE ** (torch.arange(0, size, 2) / size)
    angles = torch.outer(torch.arange(float(CONTEXT)), inverse)
    return angles.cos(), angles.sin()


def word_table(parameters: Parameters, given: Given, words: Tensor | None = None) -> Tensor:
    """Return the row of every token, or of those asked for, for reading and for writing."""
    chosen = slice(None) if words is None else words
    meant = given.meanings[chosen] @ parameters[PROJECTION]
    return meant + given.features[chosen] @ parameters[FEATURE_ROWS] + parameters[OWN_ROWS][given.roots[chosen]]


def exported(parameters: Parameters, given: Given) -> dict[str, Tensor]:
    """Return the weights under llama.cpp's names."""
    kept = {name: value for name, value in parameters.items() if not name.startswith("meaning.")}
    return {WORD_TABLE: word_table(parameters, given), **kept}


def loss(
    parameters: Parameters,
    meanings: Tensor,
    features: Tensor,
    roots: Tensor,
    cosines: Tensor,
    sines: Tensor,
    words: Tensor,
    tokens: Tensor,
    conversations: Tensor,
    positions: Tensor,
    predicted: Tensor,
    targets: Tensor,
    weights: Tensor,
) -> Tensor:
    """Return the weighted mean cross entropy of the predicted positions, among the words of the batch.

    `tokens` and `targets` are places in `words`. Leaving all other words out saves a quarter of the work (sampled
    softmax: Jean et al., "On Using Very Large Target Vocabulary for Neural Machine Translation", 2015).
    """
    given = Given(meanings=meanings, features=features, roots=roots, cosines=cosines, sines=sines)
    table = word_table(parameters, given, words)
    rows, length = tokens.shape
    hidden = functional.embedding(tokens, table)
    same = conversations[:, None, :] == conversations[:, :, None]
    visible = same & torch.ones(length, length, dtype=torch.bool).tril()
    mask = torch.where(visible, 0.0, -1e30)[:, None]
    cosine, sine = cosines[positions][:, None], sines[positions][:, None]

    def heads(states: Tensor) -> Tensor:
        return states.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

    def turned(states: Tensor) -> Tensor:
        even, odd = states[..., 0::2], states[..., 1::2]
        return torch.stack((even * cosine - odd * sine, even * sine + odd * cosine), -1).flatten(-2)

    def projected(states: Tensor, name: str) -> Tensor:
        return functional.linear(states, parameters[f"{name}.weight"])

    def normed(states: Tensor, name: str) -> Tensor:
        return functional.rms_norm(states, (WIDTH,), parameters[f"{name}.weight"], EPSILON)

    for layer in range(LAYERS):
        block = f"blk.{layer}."
        states = normed(hidden, f"{block}attn_norm")
        # Written out: the fused CPU kernel takes longer on masked rows.
        query = turned(heads(projected(states, f"{block}attn_q")))
        key = turned(heads(projected(states, f"{block}attn_k")))
        shares = (query @ key.mT * (WIDTH // HEADS) ** -0.5 + mask).softmax(-1)
        attended = shares @ heads(projected(states, f"{block}attn_v"))
        hidden = hidden + projected(attended.transpose(1, 2).reshape(rows, length, WIDTH), f"{block}attn_output")
        states = normed(hidden, f"{block}ffn_norm")
        gated = functional.silu(projected(states, f"{block}ffn_gate")) * projected(states, f"{block}ffn_up")
        hidden = hidden + projected(gated, f"{block}ffn_down")
    chosen = normed(hidden.reshape(-1, WIDTH)[predicted], "output_norm")
    logits = functional.linear(chosen, table)
    each = functional.cross_entropy(logits, targets, ignore_index=-100, reduction="none")
    return (each * weights).sum() / weights.sum()
