"""The starter's network: a small llama-style transformer as plain functions over named tensors.

Tensor names and the interleaved rotary order are those of llama.cpp, so exporting changes nothing.
"""

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional

CONTEXT = 2048
WIDTH = 256
HEADS = 4
LAYERS = 6
INNER = 704
ROPE_BASE = 10_000.0
EPSILON = 1e-5

Parameters = Mapping[str, Tensor]


def new_parameters(vocabulary: int, *, seed: int) -> dict[str, Tensor]:
    """Return freshly drawn weights."""
    generator = torch.Generator().manual_seed(seed)

    def drawn(rows: int, columns: int, scale: float) -> Tensor:
        return torch.randn(rows, columns, generator=generator) * scale

    parameters = {
        "token_embd.weight": drawn(vocabulary, WIDTH, 0.02),
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


def rotations(dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Return the cosines and sines of every position's rotary angles."""
    size = WIDTH // HEADS
    inverse = 1.0 / ROPE_BASE ** (torch.arange(0, size, 2) / size)
    angles = torch.outer(torch.arange(float(CONTEXT)), inverse)
    return angles.cos().to(dtype), angles.sin().to(dtype)


def loss(
    parameters: Parameters,
    cosines: Tensor,
    sines: Tensor,
    tokens: Tensor,
    conversations: Tensor,
    positions: Tensor,
    predicted: Tensor,
    targets: Tensor,
) -> Tensor:
    """Return the mean cross entropy of the predicted positions."""
    rows, length = tokens.shape
    hidden = functional.embedding(tokens, parameters["token_embd.weight"])
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
        # Written out: the fused CPU kernel takes three times as long on masked bfloat16 rows.
        query = turned(heads(projected(states, f"{block}attn_q")))
        key = turned(heads(projected(states, f"{block}attn_k")))
        weights = ((query @ key.mT).float() * (WIDTH // HEADS) ** -0.5 + mask).softmax(-1).to(hidden.dtype)
        attended = weights @ heads(projected(states, f"{block}attn_v"))
        hidden = hidden + projected(attended.transpose(1, 2).reshape(rows, length, WIDTH), f"{block}attn_output")
        states = normed(hidden, f"{block}ffn_norm")
        gated = functional.silu(projected(states, f"{block}ffn_gate")) * projected(states, f"{block}ffn_up")
        hidden = hidden + projected(gated, f"{block}ffn_down")
    chosen = normed(hidden.reshape(-1, WIDTH)[predicted], "output_norm")
    logits = functional.linear(chosen, parameters["token_embd.weight"]).float()
    return functional.cross_entropy(logits, targets, ignore_index=-100)
