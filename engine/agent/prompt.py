"""Puts a request together from persona, facts, history and tools, within the model's window.

The persona comes first and never changes from turn to turn, then what changes rarely (facts, the date), then the
history: so the computed prefix of the last turn can be used again. What does not fit is left out from the oldest
message on, never splitting a tool call from its result, and never the person's latest words.
"""

from collections.abc import Sequence
from datetime import datetime

from engine.bots import Bot
from engine.core.facts import Fact
from engine.core.messages import Message, SystemPrompt
from engine.core.tools import ToolSpec
from engine.llm import Capabilities, ChatModel, ModelRequest, Sampling

SAFETY_TOKENS = 32


def system_prompt(
    bot: Bot, facts: Sequence[Fact], *, person: str, now: datetime, examples: Sequence[tuple[str, str]] = ()
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
        f"When the person says something like “{phrase}”, they mean the tool {tool}." for phrase, tool in examples
    ]
    return SystemPrompt(stable=bot.soul, facts="\n".join(lines))


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
            system=system.text if capabilities.needs_system_prompt else "",
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


def _turns(history: Sequence[Message]) -> list[list[Message]]:
    """Return the history cut where the person speaks; each piece begins with a UserMessage."""
    turns: list[list[Message]] = []
    for message in history:
        if message.kind == "user" or not turns:
            turns.append([])
        turns[-1].append(message)
    return turns
