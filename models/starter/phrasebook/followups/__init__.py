"""What people say right after something was done: more of it, another time, another tool, or taking it back."""

from models.starter.phrasebook.followups import corrections, instead, listed, lists, more, reactions, reminders
from models.starter.phrases import FollowUp

__all__ = ["FOLLOW_UPS"]

FOLLOW_UPS: tuple[FollowUp, ...] = (
    *reminders.FOLLOW_UPS,
    *listed.FOLLOW_UPS,
    *lists.FOLLOW_UPS,
    *corrections.FOLLOW_UPS,
    *instead.FOLLOW_UPS,
    *more.FOLLOW_UPS,
    *reactions.FOLLOW_UPS,
)
