"""Trains the starter on the processor alone: Muon for matrices, AdamW for the rest, in single precision.

Muon: Keller Jordan et al., "Muon: An optimizer for hidden layers in neural networks", 2024. Everything is drawn from
the seed and counted in steps, so the same command makes the same weights on the same machine and build of torch; an
interrupted run goes on from its checkpoint.
"""

import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from models.starter.corpus import Batches
from models.starter.network import (
    LAYERS,
    OWN_ROWS,
    PROJECTION,
    WIDTH,
    Given,
    exported,
    loss,
    new_parameters,
    rotations,
)
from models.starter.tokenizer import VOCABULARY_SIZE, load_tokenizer

_MUON_RATE = 5e-3
_ADAM_RATE = 3e-3
_DECAY = 0.02
_OWN_DECAY = 0.1
_WARM_STEPS = 60
_STEADY_SHARE = 0.3
_EVERYDAY_SHARE = 0.09
"""The last steps, at small rates, are about what people say most; all before them is about variety."""
_SAVE_EVERY_S = 120.0
_SHOW_EVERY = 25


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What a training run shall do."""

    folder: Path
    steps: int
    seed: int
    with_meanings: bool = True
    """False trains all words from nothing, to see what the given meanings bring."""

    @property
    def fingerprint(self) -> str:
        """Return what must be the same for a checkpoint to be gone on from."""
        return f"{self.steps} steps, seed {self.seed}, meanings {self.with_meanings}, {LAYERS} layers, {WIDTH} wide"

    @property
    def corpus_path(self) -> Path:
        """Return where the conversations lie."""
        return self.folder / "corpus.npz"

    @property
    def everyday_path(self) -> Path:
        """Return where the conversations of the last steps lie: what is said most, in the words used most."""
        return self.folder / "everyday.npz"

    @property
    def checkpoint_path(self) -> Path:
        """Return where the state of an unfinished run lies."""
        return self.folder / "checkpoint.pt"

    @property
    def weights_path(self) -> Path:
        """Return where the finished weights lie, under llama.cpp's names."""
        return self.folder / "weights.pt"


class _Muon:
    """Momentum whose update is made orthogonal."""

    def __init__(self, parameters: dict[str, Tensor], names: Sequence[str]) -> None:
        self._parameters = parameters
        self._names = list(names)
        self.momentum = torch.zeros_like(self._stacked(parameters))

    def _stacked(self, tensors: dict[str, Tensor]) -> Tensor:
        return torch.stack([tensors[name].T if "ffn_down" in name else tensors[name] for name in self._names])

    def step(self, rate: float) -> None:
        """Move the parameters against their gradients."""
        gradient = self._stacked({name: _gradient(self._parameters[name]) for name in self._names})
        self.momentum.lerp_(gradient, 0.05)
        update = _orthogonal(gradient.lerp(self.momentum, 0.95))
        scale = 0.2 * math.sqrt(max(update.shape[1:])) * rate
        for name, change in zip(self._names, update, strict=True):
            self._parameters[name].mul_(1 - _DECAY * rate).sub_(change.T if "ffn_down" in name else change, alpha=scale)


def _gradient(parameter: Tensor) -> Tensor:
    return parameter.grad if parameter.grad is not None else torch.zeros_like(parameter)


def _orthogonal(gradient: Tensor) -> Tensor:
    """Push the singular values of each matrix towards one (Newton-Schulz)."""
    states = gradient / (gradient.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    tall = states.shape[-2] > states.shape[-1]
    states = states.mT if tall else states
    for _ in range(4):
        product = states @ states.mT
        states = 3.4445 * states + (-4.7750 * product + 2.0315 * (product @ product)) @ states
    return states.mT if tall else states


def _schedule(step: int, steps: int) -> float:
    share = step / steps
    return min(1.0, (step + 1) / _WARM_STEPS) * min(1.0, (1.0 - share) / (1.0 - _STEADY_SHARE))


def load_given(folder: Path, *, with_meanings: bool = True) -> Given:
    """Return what `meanings.write_meanings` wrote into the folder, ready for the network."""
    stored = np.load(folder / "meanings.npz")
    meanings, features = torch.from_numpy(stored["meanings"]), torch.from_numpy(stored["features"])
    cosines, sines = rotations()
    roots = torch.from_numpy(stored["roots"])
    return Given(
        meanings=meanings if with_meanings else torch.zeros_like(meanings),
        features=features,
        roots=roots,
        cosines=cosines,
        sines=sines,
    )


def train(plan: Plan) -> None:
    """Train for the plan's steps and write the weights; resume if a checkpoint lies in the folder."""
    torch.set_num_threads(min(2, os.cpu_count() or 1))
    torch.manual_seed(plan.seed)
    given = load_given(plan.folder, with_meanings=plan.with_meanings)
    parameters = new_parameters(VOCABULARY_SIZE, seed=plan.seed)
    attention = [name for name in parameters if "attn_" in name and "norm" not in name] + [PROJECTION]
    inner = [name for name in parameters if "ffn_" in name and "norm" not in name]
    others = [name for name in parameters if name not in {*attention, *inner, OWN_ROWS}]
    muons = [_Muon(parameters, attention), _Muon(parameters, inner)]
    adam = torch.optim.AdamW(
        [
            {"params": [parameters[name] for name in others], "weight_decay": 0.0},
            {"params": [parameters[OWN_ROWS]], "weight_decay": _OWN_DECAY},
        ],
        _ADAM_RATE,
        betas=(0.9, 0.95),
        fused=True,
    )
    step, seen, elapsed = 0, 0, 0.0
    if plan.checkpoint_path.exists():
        state = torch.load(plan.checkpoint_path)
        if state["plan"] != plan.fingerprint:
            message = f"{plan.checkpoint_path} belongs to another run; delete it or give that run's arguments again"
            raise RuntimeError(message)
        step, seen, elapsed = state["step"], state["seen"], state["elapsed"]
        for name, value in state["parameters"].items():
            parameters[name].copy_(value)
        for muon, momentum in zip(muons, state["momenta"], strict=True):
            muon.momentum.copy_(momentum)
        adam.load_state_dict(state["adam"])
    for value in parameters.values():
        value.requires_grad_()

    compiled = torch.compile(loss, dynamic=False)
    started_at = saved_at = time.monotonic()
    before = elapsed
    tokenizer, vocabulary = load_tokenizer(plan.folder)
    always = [tokenizer.token_to_id(text) for text in (*vocabulary.control, *vocabulary.glue)]
    varied, everyday = (
        Batches(path, seed=plan.seed, always=always, vocabulary=VOCABULARY_SIZE)
        for path in (plan.corpus_path, plan.everyday_path)
    )
    batches = chain(islice(varied, plan.steps - round(plan.steps * _EVERYDAY_SHARE)), everyday)
    for batch in islice(batches, step, plan.steps):
        arrays = (
            *(batch.words, batch.tokens, batch.conversations, batch.positions),
            *(batch.predicted, batch.targets, batch.weights),
        )
        value = compiled(
            parameters,
            given.meanings,
            given.features,
            given.roots,
            given.cosines,
            given.sines,
            *(torch.from_numpy(array) for array in arrays),
        )
        value.backward()
        rate = _schedule(step, plan.steps)
        for group in adam.param_groups:
            group["lr"] = _ADAM_RATE * rate
        with torch.no_grad():
            for muon in muons:
                muon.step(_MUON_RATE * rate)
        adam.step()
        for parameter in parameters.values():
            parameter.grad = None
        step += 1
        seen += int((batch.conversations >= 0).sum())
        elapsed = before + time.monotonic() - started_at
        if step <= 3 or step % _SHOW_EVERY == 0:
            left = elapsed / step * (plan.steps - step)
            print(  # noqa: T201 - this is the progress that training shows
                f"{step:6d}/{plan.steps} steps  {elapsed / 60:5.1f} min, {left / 60:5.1f} left  "
                f"{seen / 1e6:6.2f} M tokens  {seen / max(elapsed, 1.0):6.0f}/s  loss {value.item():.4f}",
                flush=True,
            )
        if step < plan.steps and time.monotonic() - saved_at > _SAVE_EVERY_S:
            saved_at = time.monotonic()
            state = {"parameters": {name: each.detach() for name, each in parameters.items()}}
            state |= {"momenta": [muon.momentum for muon in muons], "adam": adam.state_dict()}
            state |= {"plan": plan.fingerprint, "step": step, "seen": seen, "elapsed": elapsed}
            torch.save(state, plan.checkpoint_path)
    finished = exported({name: value.detach() for name, value in parameters.items()}, given)
    torch.save(finished, plan.weights_path)
    plan.checkpoint_path.unlink(missing_ok=True)
