"""What people keep and find again: notes, facts about themselves, to-dos and lists."""

from models.starter.phrasebook import lists, memory, notes, todos

INTENTS = (*notes.INTENTS, *memory.INTENTS, *todos.INTENTS, *lists.INTENTS)
