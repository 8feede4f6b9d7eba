"""Makes training conversations: utterances with everyday noise, calls, tool results and replies.

Whatever noise does to an utterance, argument values are cut from the utterance itself, so each value is
always a stretch of the person's own words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Literal

from models.starter.chat import Call, Dialogue, Turn, ordered_call
from models.starter.phrasebook import INTENTS, frames
from models.starter.phrases import Intent, Part, expand, parts_of
from models.starter.results import QUESTION_ARGUMENT, Results
from models.starter.slots import Mode, Slots, misspell

Share = Literal["trained", "held out"]

_CORRECTION_SLOTS = {
    "when": "when",
    "bare_when": "when",
    "every": "when",
    "topic": "which",
    "task": "which",
    "delay": "by",
    "duration": "duration",
}
_QUOTED_ARGUMENTS = frozenset({"text", "query", "name", "which", "list", "fact"})


def held_out(intent: Intent) -> frozenset[str]:
    """Return the phrases of an intent that training never sees: about one in fourteen."""
    unique = sorted(set(intent.phrases) - set(intent.phrases[:3]))
    return frozenset(Random(intent.name).sample(unique, len(unique) // 14))  # noqa: S311 - a fixed split, no secret


class DialogueMaker:
    """Draws dialogues; the same seed draws the same ones."""

    def __init__(
        self, rng: Random, *, pieces: Sequence[str] = (), mode: Mode = "mixed", share: Share = "trained"
    ) -> None:
        self._rng = rng
        self._slots = Slots(rng, pieces=pieces, mode=mode)
        self._results = Results(rng, self._slots)
        kept = {
            intent.name: [phrase for phrase in intent.phrases if (phrase in held_out(intent)) == (share == "held out")]
            for intent in INTENTS
        }
        self._phrases = {name: phrases for name, phrases in kept.items() if phrases}
        self._intents = [intent for intent in INTENTS if intent.name in self._phrases]
        self._weights = [intent.weight for intent in self._intents]

    @property
    def intents(self) -> Sequence[Intent]:
        """The intents that have phrases in this share."""
        return self._intents

    def conversation(self, *, history_chance: float = 0.4, max_characters: int = 1500) -> list[Turn]:
        """Draw one to four dialogues in a row; the earlier ones have nothing to do with the last."""
        earlier = self._rng.choices((1, 2, 3), (3, 2, 1))[0] if self._rng.random() < history_chance else 0
        turns: list[Turn] = []
        for _ in range(earlier):
            before = self.dialogue().turns
            dropped = len(before) > 2 and before[1].call is None and self._rng.random() < 0.2
            turns.extend(before[:2] if dropped else before)
        turns.extend(self.dialogue().turns)
        if sum(len(turn.body()) + 20 for turn in turns) > max_characters:
            return self.conversation(history_chance=0.0)
        return turns

    def dialogue(self, intent: Intent | None = None) -> Dialogue:
        """Draw one finished dialogue."""
        chosen = intent or self._rng.choices(self._intents, self._weights)[0]
        phrase = self._rng.choice(self._phrases[chosen.name])
        said, arguments = self._utterance(phrase, chosen)
        turns = [Turn(role="user", text=said)]
        if chosen.reply:
            turns.append(Turn(role="assistant", text=chosen.reply))
        if chosen.answers:
            said, more = self._utterance(self._rng.choice(chosen.answers), chosen, answering=True)
            turns.append(Turn(role="user", text=said))
            arguments = {**arguments, **more}
        if chosen.tool:
            turns.extend(self._tool_turns(ordered_call(chosen.tool, arguments)))
        return Dialogue(intent=chosen.name, turns=tuple(turns), phrase=phrase)

    def _tool_turns(self, call: Call) -> list[Turn]:
        asked = QUESTION_ARGUMENT.get(call.tool)
        turns: list[Turn] = []
        if asked and self._rng.random() < 0.09:
            question = self._results.question(call)
            turns = [
                Turn(role="assistant", call=call),
                Turn(role="tool", text=question),
                Turn(role="assistant", text=question),
            ]
            template = Intent(name="correction", phrases=(), arguments=_CORRECTION_SLOTS)
            said, corrected = self._utterance(self._rng.choice(frames.CORRECTIONS[asked]), template, answering=True)
            turns.append(Turn(role="user", text=said))
            call = ordered_call(call.tool, {**call.arguments, **corrected})
        answer = self._results.answer(call)
        return [
            *turns,
            Turn(role="assistant", call=call),
            Turn(role="tool", text=answer),
            Turn(role="assistant", text=answer),
        ]

    def _utterance(self, phrase: str, intent: Intent, *, answering: bool = False) -> tuple[str, dict[str, str]]:
        rng = self._rng
        expanded = expand(phrase, rng)
        parts = self._filled(parts_of(expanded), intent)
        parts = self._noisy(parts)
        first = re.split(r"[\s,:]", expanded)[0].lower()
        if not answering:
            parts = self._framed(parts, first=first, request=bool(intent.tool))
        elif rng.random() < 0.15:
            parts.append(Part(text=rng.choice(frames.TRAIL[:8])))
        parts = self._cased(parts)
        text = parts[-1].text
        if text[-1:].isalnum() or text[-1:] in ")%\"'":
            parts.append(Part(text=self._ending(first if not answering else "")))
        while parts and not parts[0].text.strip():
            parts.pop(0)
        parts[0] = replace(parts[0], text=parts[0].text.lstrip())
        return "".join(part.text for part in parts), {part.argument: part.text for part in parts if part.argument}

    def _filled(self, parts: Sequence[Part], intent: Intent) -> list[Part]:
        kinds = [part.slot for part in parts if part.slot]
        values = self._slots.fill(kinds)
        filled: list[Part] = []
        for part in parts:
            if part.slot:
                filled.append(Part(text=values[part.slot], argument=intent.arguments.get(part.slot, "")))
            elif part.argument:
                inner = re.sub(r"\{(\w+)\}", lambda found: self._slots.fill([found[1]])[found[1]], part.text)
                filled.append(replace(part, text=re.sub(" +", " ", inner).strip()))
            else:
                filled.append(part)
        return filled

    def _noisy(self, parts: list[Part]) -> list[Part]:
        """Let keys slip and fillers slip in, outside of the values."""
        rng = self._rng
        plain = [place for place, part in enumerate(parts) if not part.argument and len(part.text.strip()) > 3]
        if plain and rng.random() < 0.07:
            place = rng.choice(plain)
            chosen = parts[place].text.split(" ")
            long_words = [spot for spot, word in enumerate(chosen) if len(word) > 3]
            if long_words:
                spot = rng.choice(long_words)
                chosen[spot] = misspell(rng, chosen[spot])
                parts[place] = Part(text=" ".join(chosen))
        if plain and rng.random() < 0.07:
            place = rng.choice(plain)
            chosen = parts[place].text.split(" ")
            if len(chosen) > 3:
                chosen.insert(rng.randrange(1, len(chosen) - 1), rng.choice(frames.FILLERS))
                parts[place] = Part(text=" ".join(chosen))
        if rng.random() < 0.04:
            quotes = rng.choice(('""', "''", "“”", "‘’", "«»", '""'))
            parts = [
                piece
                for part in parts
                for piece in (
                    (Part(text=quotes[0]), part, Part(text=quotes[1]))
                    if part.argument in _QUOTED_ARGUMENTS and quotes[0] not in part.text
                    else (part,)
                )
            ]
        return parts

    def _framed(self, parts: list[Part], *, first: str, request: bool) -> list[Part]:
        """Put politeness, the wake name and small asides around the request."""
        rng = self._rng
        lead = ""
        is_value = bool(parts[0].argument)
        if (
            request
            and rng.random() < 0.16
            and not is_value
            and first not in frames.QUESTION_STARTS
            and first not in frames.NO_REQUEST_STARTS
        ):
            lead = rng.choice(frames.REQUEST_LEAD)
        if rng.random() < 0.14:
            lead = rng.choice(frames.LEAD) + lead
        if request and rng.random() < 0.04:
            before = expand(rng.choice(frames.BEFORE), rng)
            lead = f"{self._slots.inner(before)} {lead}"
        if rng.random() < 0.12:
            lead = rng.choice(frames.WAKE) + lead
        framed = [Part(text=lead), *parts] if lead else list(parts)
        if rng.random() < (0.13 if request else 0.04):
            framed.append(Part(text=rng.choice(frames.TRAIL)))
        elif request and rng.random() < 0.03:
            framed.append(Part(text=rng.choice(frames.REASON)))
        return framed

    def _cased(self, parts: list[Part]) -> list[Part]:
        """Choose capitals and apostrophes for the whole utterance, values included."""
        rng = self._rng
        style = rng.random()
        texts = [part.text for part in parts]
        if style < 0.38:
            texts = [text.lower() for text in texts]
        elif style < 0.395:
            texts = [text.upper() for text in texts]
        elif style < 0.75:
            texts[0] = texts[0][:1].upper() + texts[0][1:]
        apostrophe = rng.random()
        if apostrophe < 0.12:
            texts = [
                text.replace("n't", "nt").replace("'s", "s").replace("'m", "m").replace("'d ", "d ") for text in texts
            ]
        elif apostrophe < 0.2:
            texts = [text.replace("'", "’") for text in texts]
        return [replace(part, text=text) for part, text in zip(parts, texts, strict=True)]

    def _ending(self, first: str) -> str:
        if first in frames.QUESTION_STARTS:
            return self._rng.choices(("?", "", "??", " ?", ".", "?!"), (50, 40, 3, 3, 3, 1))[0]
        return self._rng.choices(("", ".", "!", "...", "…", " .", "!!", "?", ","), (56, 24, 9, 2, 2, 1, 2, 3, 1))[0]
