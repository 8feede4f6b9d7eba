"""Makes training conversations: utterances with everyday noise, calls, answers, and what is said after them.

Whatever noise does to an utterance, argument values are cut from the utterance itself, so each value is
always a stretch of the person's own words, or two of them.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from models.starter.chat import LARGER_MODEL, TOOLS, Call, Dialogue, Turn, ordered_call, system_turn
from models.starter.phrasebook import FOLLOW_UPS, INTENTS, frames
from models.starter.phrasebook.replies import STATEMENT_REPLY
from models.starter.phrasebook.unfinished import GIVEN_UP
from models.starter.phrases import PLAIN_SHARE, FollowUp, Intent, Part, expand, parts_of
from models.starter.results import QUESTION_ARGUMENT, Results
from models.starter.slots import SHORT_FORMS, Mode, Slots, misspell

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
ORDERS = frozenset(
    "add alert bring buzz calculate call cancel capture change chuck clear convert create cross delete drop find "
    "get give google grab jot keep launch list look make mark move mute note notify open pause ping play pop "
    "postpone push put read record remember remind remove rename run save schedule screenshot search set show "
    "silence snooze start stick stop store take tell tick time turn undo unmute wake write".split()
)
"""First words of a request that can follow "don't" or "to"."""
MAIN_ARGUMENT: Mapping[str, str] = {
    "reminder_create": "text",
    "timer_start": "label",
    "note_add": "text",
    "note_search": "query",
    "memory_save": "fact",
    "memory_search": "query",
    "todo_add": "text",
    "web_search": "query",
    "open_app": "name",
}
"""What a call is about, for the tools that another one may stand in for."""
_STAND_INS = (("note_add", "memory_save", "todo_add"), ("note_search", "memory_search", "web_search"))
"""Tools of one group need the same words: a corrected phrasing may mean any of its group."""
_EVERYDAY_PLAIN_SHARE = 0.75
_EVERYDAY: Mapping[str, float] = {
    "reminder_create": 4.0,
    "reminder_recurring": 1.5,
    "timer_start": 1.5,
    "todo_add": 1.3,
    "convert_units": 1.8,
    "calculate": 1.3,
    "open_app": 1.3,
    "open_url": 1.5,
    "note_add": 1.3,
}
"""How much more often people ask for this than the intents' weights say, which are there for variety."""
_UNCLEAR = frozenset({"unclear", "unsure", "never_mind"})
"""Words that mean something only after a request, where follow-ups say what."""
_ASKED_FOR_TIMES = frozenset({"reminder_no_time", "snooze_no_time"})
"""Questions whose answers are times: another request cannot be taken for one."""
_UNLIKE_TIMES = frozenset(
    "note_add note_search memory_save memory_search todo_add todo_list time_now calculate convert_units open_app "
    "open_url web_search set_volume take_screenshot reminder_list".split()
)
"""Tools that people ask for in words that name no time to be reminded."""
_KNOWN_MODELS = (
    *("Qwen3 0.6B", "Qwen3 1.7B", "Qwen3 4B", "Qwen3 8B", "Qwen3 14B", "Qwen3 30B-A3B"),
    *("Gemma 3 4B", "Gemma 3 12B", "Phi-4 mini", "Mistral Small 24B", "Llama 3.2 3B", "gpt-oss 20B", "Qwen3.5 9B"),
)
_NAMED = "{larger} runs on this computer"
_UNNAMED = "A larger model can"


class DialogueMaker:
    """Draws dialogues; the same seed draws the same ones."""

    def __init__(
        self, rng: Random, *, pieces: Sequence[str] = (), mode: Mode = "mixed", everyday: bool = False
    ) -> None:
        """`everyday` draws what is asked most and plainest most of the time, for the end of the training."""
        self._rng = rng
        self._plain_share = _EVERYDAY_PLAIN_SHARE if everyday else PLAIN_SHARE
        self._slots = Slots(rng, pieces=pieces, mode=mode)
        self._results = Results(rng, self._slots)
        self._weights = [intent.weight * (_EVERYDAY.get(intent.name, 1.0) if everyday else 1.0) for intent in INTENTS]
        self._requests = [intent for intent in INTENTS if intent.tool and not intent.reply]
        self._quiet = [intent for intent in INTENTS if not intent.tool and intent.name not in _UNCLEAR]
        self._by_tool = {
            tool: [intent for intent in INTENTS if intent.tool == tool]
            for tool in dict.fromkeys(intent.tool for intent in INTENTS if intent.tool)
        }

    def conversation(self, *, history_chance: float = 0.2, max_characters: int = 1100) -> list[Turn]:
        """Draw a conversation of one to three exchanges, the last one sometimes a follow-up of the one before."""
        rng = self._rng
        kind = rng.random()
        larger = self._larger_model() if rng.random() < 0.3 else ""
        examples: list[tuple[str, str]] = []
        if kind < 0.05:
            example, last = self._corrected()
            examples.append(example)
        elif kind < 0.24:
            last = self.follow_up()
        elif kind < 0.265:
            last = self.ramble()
        elif kind < 0.32:
            last = self.remark()
        elif kind < 0.345:
            last = self.given_up()
        else:
            last = self.dialogue()
        if rng.random() < 0.05:
            examples.insert(rng.randint(0, len(examples)), self._other_example())
        turns: list[Turn] = []
        if rng.random() < history_chance:
            for _ in range(rng.choices((1, 2), (4, 1))[0]):
                turns += self.finished(self.dialogue(), dropped_chance=0.2)
        turns += last.turns
        if turns[-1].calls and rng.random() < 0.08:
            result = self._results.answer(turns[-1].calls[-1])
            turns += [Turn(role="tool", text=result), Turn(role="assistant", text=result)]
        if larger or examples:
            turns.insert(0, system_turn(larger or self._larger_model(), examples))
        if sum(len(turn.body()) + 10 for turn in turns) > max_characters:
            return self.conversation(history_chance=0.0)
        return [_with_model(turn, turns[0]) for turn in turns]

    def dialogue(self, intent: Intent | None = None) -> Dialogue:
        """Draw one exchange, up to the call or the answer in words."""
        chosen = intent or self._rng.choices(INTENTS, self._weights)[0]
        said, arguments = self._utterance(self._drawn(chosen), chosen)
        turns = [Turn(role="user", text=said)]
        if chosen.reply:
            turns.append(Turn(role="assistant", text=chosen.reply))
        if chosen.answers:
            said, more = self._utterance(self._rng.choice(chosen.answers), chosen, answering=True)
            turns.append(Turn(role="user", text=said))
            arguments = {**arguments, **more}
        if chosen.tool:
            turns += self._call_turns(ordered_call(chosen.tool, arguments))
        return Dialogue(intent=chosen.name, turns=tuple(turns))

    def finished(self, dialogue: Dialogue, *, dropped_chance: float = 0.0) -> list[Turn]:
        """Return the exchange as it stands in a history: with what came of its call; at times given up half-way."""
        turns = list(dialogue.turns)
        if len(turns) > 2 and not turns[1].calls and self._rng.random() < dropped_chance:
            return turns[:2]
        if turns[-1].calls:
            results = [self._results.answer(call, own=0.9) for call in turns[-1].calls]
            turns += [Turn(role="tool", text=result) for result in results]
            turns.append(Turn(role="assistant", text="\n".join(results), learned=False))
        return turns

    def follow_up(self, chosen: FollowUp | None = None) -> Dialogue:
        """Draw an exchange and what is said right after it."""
        rng = self._rng
        chosen = chosen or _weighted(rng, FOLLOW_UPS)
        while True:
            tool = rng.choice(chosen.after or tuple(self._by_tool))
            first = self.dialogue(_weighted(rng, self._by_tool[tool]))
            before = first.turns[-1].calls[-1]
            kept = {
                argument: before.arguments.get(MAIN_ARGUMENT.get(tool, "") if source == "main" else source, "")
                for argument, source in chosen.kept.items()
            }
            if all(value or name not in TOOLS[chosen.tool] for name, value in kept.items()):
                break
        self._slots.converted = tuple(unit for name in ("from_unit", "to_unit") if (unit := before.arguments.get(name)))
        said, arguments = self._utterance(self._drawn(chosen), chosen, answering=True)
        turns = [*self.finished(first), Turn(role="user", text=said)]
        if chosen.reply:
            turns.append(Turn(role="assistant", text=chosen.reply))
        if chosen.answers:
            said, more = self._utterance(rng.choice(chosen.answers), chosen, answering=True)
            turns.append(Turn(role="user", text=said))
            arguments = {**arguments, **more}
        if chosen.tool:
            call = ordered_call(chosen.tool, {name: value for name, value in kept.items() if value} | arguments)
            undone = (Call(tool="undo_last", arguments={}),) if chosen.undoes else ()
            turns.append(Turn(role="assistant", calls=(*undone, call)))
        return Dialogue(intent=chosen.name, turns=tuple(turns))

    def remark(self) -> Dialogue:
        """Draw a request that was done, and then something that is none."""
        done = self.dialogue(self._rng.choice(self._requests))
        quiet = self.dialogue(_weighted(self._rng, self._quiet))
        return Dialogue(intent=quiet.intent, turns=(*self.finished(done), *quiet.turns))

    def given_up(self) -> Dialogue:
        """Draw a question that gets no answer: the person lets it be, or asks for something else instead."""
        rng = self._rng
        asked = rng.choice([intent for intent in INTENTS if intent.answers])
        then = GIVEN_UP
        if asked.name in _ASKED_FOR_TIMES and rng.random() < 0.6:
            then = rng.choice([each for each in self._requests if each.tool in _UNLIKE_TIMES])
        last = self.dialogue(then)
        return Dialogue(intent=last.intent, turns=(*self.dialogue(asked).turns[:2], *last.turns))

    def ramble(self) -> Dialogue:
        """Draw a long message of things told, half of the time with one request among them."""
        rng = self._rng
        told = [intent for intent in INTENTS if intent.reply == STATEMENT_REPLY]
        kinds = rng.choices(told, [intent.weight for intent in told], k=rng.randint(2, 9))
        sentences = [self._spoken(expand(self._drawn(kind), rng), kind, bare=True)[0] for kind in kinds]
        wish = self.dialogue(rng.choice([each for group in self._by_tool.values() for each in group if not each.reply]))
        answer = Turn(role="assistant", text=STATEMENT_REPLY)
        if rng.random() < 0.5:
            place = rng.choice((len(sentences), len(sentences), rng.randint(0, len(sentences))))
            sentences.insert(place, wish.turns[0].text)
            answer = wish.turns[1]
        glue = rng.choice((". ", ". ", ", ", " and ", " ", "\n", "; "))
        said = glue.join(sentence.rstrip(".!…, ") if glue[0] in ".,;" else sentence for sentence in sentences)
        return Dialogue(intent="ramble", turns=(Turn(role="user", text=said), answer))

    def _corrected(self) -> tuple[tuple[str, str], Dialogue]:
        """Draw an example that a correction left behind, and the same phrasing again with other values."""
        rng = self._rng
        group = rng.choice(_STAND_INS)
        intent = rng.choice([each for each in self._by_tool[rng.choice(group)] if not each.reply])
        expanded = expand(self._drawn(intent), rng)
        tool = rng.choice(group)
        example, _ = self._spoken(expanded, intent, bare=True)
        said, arguments = self._spoken(expanded, intent)
        main = MAIN_ARGUMENT[intent.tool]
        if main not in arguments:
            return self._corrected()
        given = arguments if tool == intent.tool else {MAIN_ARGUMENT[tool]: arguments[main]}
        turns = (Turn(role="user", text=said), Turn(role="assistant", calls=(ordered_call(tool, given),)))
        return (example, tool), Dialogue(intent=f"corrected_{tool}", turns=turns)

    def _other_example(self) -> tuple[str, str]:
        """Draw an example that has nothing to do with what is said next."""
        intent = self._rng.choice(INTENTS)
        said, _ = self._spoken(expand(self._drawn(intent), self._rng), intent, bare=True)
        return said, self._rng.choice(tuple(MAIN_ARGUMENT))

    def _larger_model(self) -> str:
        rng = self._rng
        if rng.random() < 0.5:
            return rng.choice(_KNOWN_MODELS)
        size = rng.choice((f"{rng.randint(1, 99)}B", f"{rng.randint(1, 9)}.{rng.randint(1, 9)}B", "mini", "Small"))
        return f"{self._slots.syllables().capitalize()}{rng.choice(('', '-', ' '))}{rng.randint(1, 9)} {size}"

    def _call_turns(self, call: Call) -> list[Turn]:
        """Return the call, at times after one that the tool asked back about."""
        asked = QUESTION_ARGUMENT.get(call.tool)
        if not asked or self._rng.random() >= 0.07:
            return [Turn(role="assistant", calls=(call,))]
        question = self._results.question(call)
        template = Intent(name="correction", phrases=(), arguments=_CORRECTION_SLOTS)
        said, corrected = self._utterance(self._rng.choice(frames.CORRECTIONS[asked]), template, answering=True)
        return [
            Turn(role="assistant", calls=(call,)),
            Turn(role="tool", text=question),
            Turn(role="assistant", text=question, learned=False),
            Turn(role="user", text=said),
            Turn(role="assistant", calls=(ordered_call(call.tool, {**call.arguments, **corrected}),)),
        ]

    def _utterance(
        self, phrase: str, source: Intent | FollowUp, *, answering: bool = False
    ) -> tuple[str, dict[str, str]]:
        return self._spoken(expand(phrase, self._rng), source, answering=answering)

    def _spoken(
        self, expanded: str, source: Intent | FollowUp, *, answering: bool = False, bare: bool = False
    ) -> tuple[str, dict[str, str]]:
        """Return the utterance of an expanded phrase, and its arguments; `bare` leaves everyday noise out."""
        rng = self._rng
        parts = self._filled(parts_of(expanded), source)
        if not bare:
            parts = self._noisy(parts)
        first = re.split(r"[\s,:]", expanded)[0].lower()
        if bare:
            pass
        elif not answering:
            parts = self._framed(parts, first=first, request=bool(source.tool))
        elif rng.random() < 0.15:
            parts.append(Part(text=rng.choice(frames.TRAIL[:8])))
        parts = self._cased(parts)
        text = parts[-1].text
        if text[-1:].isalnum() or text[-1:] in ")%\"'":
            parts.append(Part(text=self._ending(first if not answering else "")))
        while parts and not parts[0].text.strip():
            parts.pop(0)
        parts[0] = replace(parts[0], text=parts[0].text.lstrip())
        arguments: dict[str, str] = {}
        for part in parts:
            if part.argument:
                before = arguments.get(part.argument)
                arguments[part.argument] = part.text if before is None else f"{before} {part.text}"
        return "".join(part.text for part in parts), arguments

    def _filled(self, parts: Sequence[Part], source: Intent | FollowUp) -> list[Part]:
        kinds = [part.slot for part in parts if part.slot not in {"", "request", "order"}]
        values = self._slots.fill(kinds)
        filled: list[Part] = []
        for part in parts:
            if part.slot in {"request", "order"}:
                filled.append(Part(text=self._request(order=part.slot == "order")))
            elif part.slot:
                text = self._slots.draw(part.slot) if part.slot in SHORT_FORMS else values[part.slot]
                filled.append(Part(text=text, argument=source.arguments.get(part.slot, "")))
            elif part.argument:
                inner = re.sub(r"\{(\w+)\}", lambda found: self._slots.fill([found[1]])[found[1]], part.text)
                filled.append(replace(part, text=re.sub(" +", " ", inner).strip()))
            else:
                filled.append(part)
        return filled

    def _drawn(self, source: Intent | FollowUp) -> str:
        return source.drawn(self._rng, plain_share=self._plain_share)

    def _request(self, *, order: bool) -> str:
        """Draw the words of a request, for those who only quote or forbid it; an order begins with a verb."""
        while True:
            intent = self._rng.choice(self._requests)
            said, _ = self._spoken(expand(self._drawn(intent), self._rng), intent, bare=True)
            said = said.rstrip(".!?… ,")
            if not order or said.split()[0].lower() in ORDERS:
                return said[:1].lower() + said[1:] if order else said

    def _noisy(self, parts: list[Part]) -> list[Part]:
        """Let keys slip and fillers slip in, outside of the values."""
        rng = self._rng
        plain = [place for place, part in enumerate(parts) if not part.argument and len(part.text.strip()) > 3]
        if plain and rng.random() < 0.1:
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
            given = [part.argument for part in parts]
            parts = [
                piece
                for part in parts
                for piece in (
                    (Part(text=quotes[0]), part, Part(text=quotes[1]))
                    if part.argument in _QUOTED_ARGUMENTS
                    and quotes[0] not in part.text
                    and given.count(part.argument) == 1
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


_Source = TypeVar("_Source", Intent, FollowUp)


def _weighted(rng: Random, sources: Sequence[_Source]) -> _Source:
    """Choose one by the weights."""
    return rng.choices(sources, [each.weight for each in sources])[0]


def _with_model(turn: Turn, system: Turn) -> Turn:
    """Put the larger model's name, if the system message tells one, where an answer names it."""
    if _NAMED not in turn.text:
        return turn
    named = system.text.splitlines()[0].removeprefix(LARGER_MODEL) if system.role == "system" else ""
    return replace(turn, text=turn.text.replace("{larger}", named) if named else turn.text.replace(_NAMED, _UNNAMED))
