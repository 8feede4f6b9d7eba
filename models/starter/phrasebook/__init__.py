"""Everything people say to the starter, by intent."""

from models.starter.phrasebook import (
    advice,
    alike,
    around,
    asking,
    beyond,
    cannot,
    creative,
    doing,
    followups,
    frames,
    keeping,
    languages,
    managing,
    mentions,
    moving,
    near_misses,
    overrides,
    questions,
    reminders,
    talk,
    timers,
    told,
    typed_calls,
)
from models.starter.phrases import FollowUp, Intent

__all__ = ["FOLLOW_UPS", "INTENTS", "frames"]

INTENTS: tuple[Intent, ...] = (
    *reminders.INTENTS,
    *managing.INTENTS,
    *moving.INTENTS,
    *timers.INTENTS,
    *keeping.INTENTS,
    *asking.INTENTS,
    *doing.INTENTS,
    *talk.INTENTS,
    *near_misses.INTENTS,
    *told.INTENTS,
    *alike.INTENTS,
    *mentions.INTENTS,
    *cannot.INTENTS,
    *questions.INTENTS,
    *advice.INTENTS,
    *creative.INTENTS,
    *beyond.INTENTS,
    *overrides.INTENTS,
    *typed_calls.INTENTS,
    *around.INTENTS,
    *languages.INTENTS,
)
"""What is understood on its own."""

FOLLOW_UPS: tuple[FollowUp, ...] = followups.FOLLOW_UPS
"""What is understood from the exchange before it."""
