"""Puts a request together from persona, facts, history and tools, within the model's window.

The starter knows no persona and gets a few lines instead, those that it was trained on.

The persona comes first and never changes from turn to turn, then what changes rarely (facts, the date), then the
history: so the computed prefix of the last turn can be used again. What does not fit is left out from the oldest
message on, never splitting a tool call from its result, and never the person's latest words.
"""

from collections.abc import Sequence
from datetime import datetime

from engine.bots import Bot
from engine.core.errors import ErrorCode, NestorError
from engine.core.facts import Fact
from engine.core.messages import Message, SystemPrompt, UserMessage
from engine.core.tools import ToolSpec
from engine.llm import Capabilities, ChatModel, ModelRequest, Sampling

SAFETY_TOKENS = 32

Example = tuple[str, str]
"""What a person said, and the name of the tool they meant by it."""


def system_prompt(
    bot: Bot, facts: Sequence[Fact], *, person: str, now: datetime, examples: Sequence[Example] = ()
) -> SystemPrompt:
    """Return who the model is and what it knows; the date goes to the day, so that it changes once a day.

    `examples` are words that the person was misunderstood with before, each with the tool that they mean.
    """
    lines = [f"Today is {now:%A}, {now.day} {now:%B %Y}."]
    if person:
        lines.append(f"The person's name is {person}.")
    if facts:
        lines.append("What the person told you to remember:")
        lines += [f"- {fact.text}" for fact in reversed(facts)]
    lines += [
        f"When the person says something like “{_on_one_line(phrase)}”, they mean the tool {tool}."
        for phrase, tool in examples
    ]
    return SystemPrompt(stable=bot.soul, facts="\n".join(lines))


def starter_prompt(larger_model: str, examples: Sequence[Example] = ()) -> SystemPrompt:
    """Return the lines the starter was trained on: which larger model it may name, and what phrases meant before."""
    lines = [f"Larger model: {larger_model}"] if larger_model else []
    lines += [f"Example: {_on_one_line(phrase)} -> {tool}" for phrase, tool in examples]
    return SystemPrompt(stable="\n".join(lines))


def _on_one_line(phrase: str) -> str:
    return " ".join(phrase.split())


async def fitted_request(
    model: ChatModel,
    capabilities: Capabilities,
    *,
    system: SystemPrompt,
    history: Sequence[Message],
    tools: Sequence[ToolSpec],
    sampling: Sampling,
    max_tokens: int,
    conversation: str,
) -> ModelRequest:
    """Return a request that fits the window; where even the latest words are too long the model will say so."""
    turns = _turns(history)
    if capabilities.history_messages is not None:
        while len(turns) > 1 and sum(len(turn) for turn in turns) > capabilities.history_messages:
            turns = turns[1:]
    room = capabilities.context_tokens - SAFETY_TOKENS
    answer = min(max_tokens, capabilities.answer_tokens or max_tokens, max(room // 2, 16))

    def build() -> ModelRequest:
        return ModelRequest(
            system=system.text,
            messages=[message for turn in turns for message in turn],
            tools=tools if capabilities.tools else (),
            sampling=sampling,
            max_tokens=answer,
            conversation=conversation,
        )

    request = build()
    while len(turns) > 1 and (used := await model.count_tokens(request)) + answer > room:
        # Dropping a share in one go keeps the prefix stable for many turns, instead of moving it with each.
        excess = (used + answer - room) / max(used, 1)
        turns = turns[max(1, int(len(turns) * max(excess, 0.25))) :]
        request = build()
    return request


async def refuse_too_long(model: ChatModel, longest_tokens: int, said: str) -> None:
    """Raise NestorError if the person's message has more tokens than the model understands."""
    if len(said.encode("utf-8", "replace")) <= longest_tokens:
        return  # no token is shorter than a byte
    request = ModelRequest(system="", messages=[UserMessage(text=said)])
    if await model.count_tokens(request) <= longest_tokens:
        return
    words = len(said.split())
    about = round(words, -2) if words >= 1000 else max(round(words, -1), 10)
    raise NestorError(
        ErrorCode.CONTEXT_OVERFLOW,
        f"That is about {about:,} words, more than the {model.name} model can read at once.",
        hint="Say it in fewer words, or use a larger model: Settings → Models.",
    )


def _turns(history: Sequence[Message]) -> list[list[Message]]:
    """Return the history cut where the person speaks; each piece begins with a UserMessage."""
    turns: list[list[Message]] = []
    for message in history:
        if message.kind == "user" or not turns:
            turns.append([])
        turns[-1].append(message)
    return turns
