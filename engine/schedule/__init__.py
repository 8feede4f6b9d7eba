"""Time: reminders and timers, the phrases that set them, and the scheduler that fires them."""

from engine.schedule.firing import Scheduler
from engine.schedule.reminders import ReminderBook
from engine.schedule.tools import schedule_toolset

__all__ = ["ReminderBook", "Scheduler", "schedule_toolset"]
