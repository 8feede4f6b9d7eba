"""Reminders and schedules: what is due, when, and how a person said it."""
