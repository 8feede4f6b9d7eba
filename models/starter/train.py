"""Trains the network: two single-threaded processes that average their gradients on every step.

Matrices learn with Muon, embeddings and norms with AdamW; weights are bfloat16 with float32 masters. The
learning rate follows the clock, so that training ends when the given minutes are over. A checkpoint every two
minutes lets an interrupted run go on where it stopped.
"""

import math
import multiprocessing
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.distributed
from torch import Tensor

from models.starter.corpus import Batches
from models.starter.network import loss, new_parameters, rotations
from models.starter.tokenizer import VOCABULARY_SIZE

WORKERS = 2
_MUON_RATE = 5e-3
_ADAM_RATE = 3e-3
_DECAY = 0.02
_WARM_STEPS = 60
_STEADY_SHARE = 0.35
_SAVE_EVERY_S = 120.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What a training run shall do."""

    folder: Path
    minutes: float
    seed: int
    port: int = 29517
    rate: float = 1.0
    """A factor on both learning rates; below 1 for going on from a finished model."""

    def corpus_path(self, rank: int) -> Path:
        """Return where the conversations of one worker lie."""
        return self.folder / f"corpus-{rank}.npz"

    @property
    def checkpoint_path(self) -> Path:
        """Where the state of an unfinished run lies."""
        return self.folder / "checkpoint.pt"

    @property
    def weights_path(self) -> Path:
        """Where the finished weights lie."""
        return self.folder / "weights.pt"


def train(plan: Plan, *, start_from: Path | None = None) -> None:
    """Train until the minutes are over; resume if a checkpoint lies in the folder."""
    context = multiprocessing.get_context("spawn")
    workers = [
        context.Process(target=_work, args=(plan, rank, start_from), name=f"trainer-{rank}") for rank in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        message = f"Training stopped early; run the same command again to go on from {plan.checkpoint_path}"
        raise RuntimeError(message)


class _Muon:
    """Momentum whose update is made orthogonal; each worker makes half of the updates and shares them."""

    def __init__(self, masters: dict[str, Tensor], names: Sequence[str], *, rank: int) -> None:
        self._masters = masters
        self._names = list(names)
        self._rank = rank
        self.momentum = torch.zeros_like(self._stacked(masters))

    def _stacked(self, tensors: dict[str, Tensor]) -> Tensor:
        return torch.stack([tensors[name].T if "ffn_down" in name else tensors[name] for name in self._names])

    def step(self, gradients: dict[str, Tensor], rate: float) -> None:
        """Move the masters against their gradients."""
        gradient = self._stacked(gradients)
        self.momentum.lerp_(gradient, 0.05)
        half = len(self._names) // WORKERS
        mine = gradient.lerp(self.momentum, 0.95)[self._rank * half : (self._rank + 1) * half]
        update = _orthogonal(mine).contiguous()
        shares = [torch.empty_like(update) for _ in range(WORKERS)]
        torch.distributed.all_gather(shares, update)
        scale = 0.2 * math.sqrt(max(update.shape[1:])) * rate
        for name, change in zip(self._names, torch.cat(shares).float(), strict=True):
            self._masters[name].mul_(1 - _DECAY * rate).sub_(change.T if "ffn_down" in name else change, alpha=scale)


def _orthogonal(gradient: Tensor) -> Tensor:
    """Push the singular values of each matrix towards one (Newton-Schulz)."""
    states = gradient.to(torch.bfloat16)
    states = states / (states.float().norm(dim=(-2, -1), keepdim=True) + 1e-7).to(torch.bfloat16)
    tall = states.shape[-2] > states.shape[-1]
    states = states.mT if tall else states
    for _ in range(5):
        product = states @ states.mT
        states = 3.4445 * states + (-4.7750 * product + 2.0315 * (product @ product)) @ states
    return states.mT if tall else states


def _schedule(step: int, share: float) -> float:
    return min(1.0, (step + 1) / _WARM_STEPS) * min(1.0, (1.0 - share) / (1.0 - _STEADY_SHARE))


def _work(plan: Plan, rank: int, start_from: Path | None) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(plan.seed)
    torch.distributed.init_process_group(
        "gloo", init_method=f"tcp://127.0.0.1:{plan.port}", rank=rank, world_size=WORKERS
    )
    masters = torch.load(start_from) if start_from else new_parameters(VOCABULARY_SIZE, seed=plan.seed)
    attention = [name for name in masters if "attn_" in name and "norm" not in name]
    inner = [name for name in masters if "ffn_" in name and "norm" not in name]
    others = [name for name in masters if name not in {*attention, *inner}]
    muons = [_Muon(masters, attention, rank=rank), _Muon(masters, inner, rank=rank)]
    adam = torch.optim.AdamW(
        [masters[name] for name in others], _ADAM_RATE, betas=(0.9, 0.95), weight_decay=0.0, fused=True
    )
    step, seen, elapsed = 0, 0.0, 0.0
    if plan.checkpoint_path.exists():
        state = torch.load(plan.checkpoint_path)
        step, seen, elapsed = state["step"], state["seen"], state["elapsed"]
        for name, value in state["masters"].items():
            masters[name].copy_(value)
        for muon, momentum in zip(muons, state["momenta"], strict=True):
            muon.momentum.copy_(momentum)
        adam.load_state_dict(state["adam"])

    live = {name: master.to(torch.bfloat16, copy=True).requires_grad_() for name, master in masters.items()}
    cosines, sines = rotations(torch.bfloat16)
    compiled = torch.compile(loss)
    flat = torch.zeros(sum(value.numel() for value in live.values()), dtype=torch.bfloat16)
    sizes = [value.numel() for value in live.values()]
    saved_at = started_at = time.monotonic()
    before, first = elapsed, True
    for batch in Batches(plan.corpus_path(rank), seed=plan.seed * 1000 + step * WORKERS + rank):
        arrays = (batch.tokens, batch.conversations, batch.positions, batch.predicted, batch.targets)
        value = compiled(live, cosines, sines, *(torch.from_numpy(array) for array in arrays))
        value.backward()
        if first:
            first, started_at = False, time.monotonic()  # compiling is not training time
        torch.cat([weight.grad.reshape(-1) for weight in live.values()], out=flat)
        for weight in live.values():
            weight.grad = None
        shared = torch.tensor(
            [value.item(), float((batch.conversations >= 0).sum()), before + time.monotonic() - started_at]
        )
        torch.distributed.all_reduce(flat)
        torch.distributed.all_reduce(shared)
        elapsed = shared[2].item() / WORKERS
        seen += shared[1].item()
        done = min(1.0, elapsed / (60.0 * plan.minutes))
        rate = _schedule(step, done) * plan.rate
        split = flat.split(sizes)
        gradients = {name: part.float().view_as(live[name]) / WORKERS for name, part in zip(live, split, strict=True)}
        for muon in muons:
            muon.step(gradients, _MUON_RATE * rate)
        for name in others:
            masters[name].grad = gradients[name]
        for group in adam.param_groups:
            group["lr"] = _ADAM_RATE * rate
        adam.step()
        with torch.no_grad():
            for name, weight in live.items():
                weight.copy_(masters[name])
        step += 1
        if rank == 0 and (step <= 3 or step % 50 == 0):
            speed = seen / max(elapsed, 1.0)
            print(  # noqa: T201 - this is the progress that training shows
                f"{step:6d} steps  {elapsed / 60:5.1f} min  {seen / 1e6:6.2f} M tokens  {speed:6.0f}/s  "
                f"loss {shared[0].item() / WORKERS:.4f}  rate {rate:.2f}",
                flush=True,
            )
        if rank == 0 and (done >= 1.0 or time.monotonic() - saved_at > _SAVE_EVERY_S):
            saved_at = time.monotonic()
            state = {
                "masters": {name: master.detach() for name, master in masters.items()},
                "momenta": [m.momentum for m in muons],
            }
            torch.save(
                {**state, "adam": adam.state_dict(), "step": step, "seen": seen, "elapsed": elapsed},
                plan.checkpoint_path,
            )
        if done >= 1.0:
            break
    if rank == 0:
        torch.save({name: master.detach() for name, master in masters.items()}, plan.weights_path)
        plan.checkpoint_path.unlink(missing_ok=True)
    torch.distributed.destroy_process_group()
