"""How people ask to be reminded: once, again and again, or without saying all of it."""

from models.starter.phrasebook.once import CREATE
from models.starter.phrasebook.routines import RECURRING
from models.starter.phrasebook.unfinished import NO_TEXT, NO_TIME, NOTHING

__all__ = ["CREATE", "INTENTS", "NOTHING", "NO_TEXT", "NO_TIME", "RECURRING"]

INTENTS = (CREATE, RECURRING, NO_TIME, NO_TEXT, NOTHING)
