"""Who answers: bots with a soul of their own."""

from engine.bots.bots import Bot, BotStore

__all__ = ["Bot", "BotStore"]
