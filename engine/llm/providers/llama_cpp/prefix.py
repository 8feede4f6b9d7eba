"""Which computed tokens can be used again: a sequence of the context per conversation, the longest common prefix kept.

Pure bookkeeping. The cells a sequence holds are llama.cpp's; whoever claims a sequence carries the claim out there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Slot:
    """One sequence of the context, and the tokens that are computed in it."""

    sequence: int
    tokens: list[int] = field(default_factory=list)
    conversation: str = ""
    used: int = 0
    """Turn of the clock at which it was last claimed or released."""
    busy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a request gets."""

    slot: Slot
    kept: int
    """How many tokens of the prompt need not be computed."""
    copied_from: Slot | None
    """Another conversation's slot that holds them; None if they are in the slot itself."""
    dropped: tuple[Slot, ...]
    """Idle slots whose tokens had to go to make room."""


class PrefixCache:
    """The slots of one context, all sharing its cells."""

    def __init__(self, *, sequences: int, cells: int) -> None:
        self._slots = [Slot(sequence=number) for number in range(sequences)]
        self._cells = cells
        self._clock = 0

    def claim(self, conversation: str, prompt: Sequence[int], room: int) -> Claim | None:
        """Return a slot for a prompt that may grow by `room` tokens; None while all are busy.

        The last token is never taken from the cache, since its logits are needed.
        """
        free = [slot for slot in self._slots if not slot.busy]
        if not free:
            return None
        limit = len(prompt) - 1
        shared = {slot.sequence: min(common_prefix(slot.tokens, prompt), limit) for slot in self._slots}
        best = max(self._slots, key=lambda slot: (shared[slot.sequence], slot.conversation == conversation))
        kept = shared[best.sequence]
        own = [slot for slot in free if slot.conversation == conversation and slot.tokens]
        if own:
            slot = max(own, key=lambda each: shared[each.sequence])
        else:
            slot = min(free, key=lambda each: (bool(each.tokens), each.used))
        if shared[slot.sequence] == kept:
            best = slot
        dropped = self._make_room(slot, spare=best, needed=len(prompt) + room)
        if best in dropped:
            best, kept = slot, shared[slot.sequence]
        self._clock += 1
        slot.tokens = list(prompt[:kept])
        slot.conversation, slot.busy, slot.used = conversation, True, self._clock
        return Claim(slot=slot, kept=kept, copied_from=best if best is not slot else None, dropped=dropped)

    def release(self, slot: Slot) -> None:
        """Let a slot be claimed again; what it holds stays."""
        self._clock += 1
        slot.busy, slot.used = False, self._clock

    def forget(self, slot: Slot) -> None:
        """Take note that a slot's cells are gone."""
        slot.tokens = []
        slot.conversation = ""

    def _make_room(self, slot: Slot, *, spare: Slot, needed: int) -> tuple[Slot, ...]:
        """Empty idle slots, the longest unused first and `spare` last, until `needed` cells are free for `slot`.

        Cells shared by a copy are counted twice, which errs on the safe side.
        """
        others = [each for each in self._slots if each is not slot]
        idle = sorted((each for each in others if each.tokens and not each.busy), key=lambda each: each.used)
        idle.sort(key=lambda each: each is spare)
        dropped: list[Slot] = []
        while idle and needed + sum(len(each.tokens) for each in others) > self._cells:
            dropped.append(idle.pop(0))
            self.forget(dropped[-1])
        return tuple(dropped)


def common_prefix(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many tokens two sequences share at their beginning."""
    length = min(len(one), len(other))
    step = 256  # compare in blocks, which lists do in C, and look closer only at the block that differs
    for start in range(0, length, step):
        end = min(start + step, length)
        if one[start:end] != other[start:end]:
            return next(index for index in range(start, end) if one[index] != other[index])
    return length
