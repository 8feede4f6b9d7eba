"""How the next token is drawn: one llama.cpp sampler chain per answer, all in C."""

import ctypes
from typing import Any

from engine.llm.providers.llama_cpp.native import lib
from engine.llm.providers.llama_cpp.wire import Generate

_PENALTY_WINDOW = 64
"""Tokens a repetition is looked for in, llama.cpp's own default."""


class Sampler:
    """The chain of one answer; close it when the answer is done."""

    def __init__(self, order: Generate, vocabulary_size: int) -> None:
        self._chain: Any = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        for part in _parts(order, vocabulary_size):
            lib.llama_sampler_chain_add(self._chain, part)

    def sample(self, context: Any, row: int) -> int:
        """Draw a token from the logits in that row of the last batch."""
        return int(lib.llama_sampler_sample(self._chain, context, row))

    def close(self) -> None:
        """Give the chain's memory back; closing twice is the same as once."""
        if self._chain is not None:
            lib.llama_sampler_free(self._chain)
            self._chain = None


def _parts(order: Generate, vocabulary_size: int) -> list[Any]:
    parts = []
    if order.repeat_penalty != 1.0:
        window = ctypes.c_int32(_PENALTY_WINDOW)
        parts.append(lib.llama_sampler_init_penalties(vocabulary_size, window, order.repeat_penalty, 0.0, 0.0))
    if order.temperature <= 0:
        return [*parts, lib.llama_sampler_init_greedy()]
    seed = lib.LLAMA_DEFAULT_SEED if order.seed is None else order.seed & 0xFFFFFFFF
    if order.top_k > 0:
        parts.append(lib.llama_sampler_init_top_k(order.top_k))
    if order.top_p < 1.0:
        parts.append(lib.llama_sampler_init_top_p(order.top_p, 1))
    if order.min_p > 0.0:
        parts.append(lib.llama_sampler_init_min_p(order.min_p, 1))
    return [*parts, lib.llama_sampler_init_temp(order.temperature), lib.llama_sampler_init_dist(seed)]
