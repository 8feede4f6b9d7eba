"""Everything people say to the starter, by intent."""

from models.starter.phrasebook import asking, beyond, doing, frames, keeping, reminders, talk
from models.starter.phrases import Intent

__all__ = ["INTENTS", "frames"]

INTENTS: tuple[Intent, ...] = (
    *reminders.INTENTS,
    *keeping.INTENTS,
    *asking.INTENTS,
    *doing.INTENTS,
    *talk.INTENTS,
    *beyond.INTENTS,
)
