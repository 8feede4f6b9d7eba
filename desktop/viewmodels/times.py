"""Days and times as a person says them, where a view model has to say them itself."""

from datetime import datetime, timedelta


def clock_words(at: datetime) -> str:
    """Return the time of day, such as `9:00`."""
    return f"{at.hour}:{at:%M}"


def when_words(at: datetime, now: datetime) -> str:
    """Return when something is, as shortly as it can be said: `15:40`, `tomorrow 9:00`, `Fri 27 Nov, 9:00`."""
    local = at.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    if days == 0:
        return clock_words(local)
    if days == 1:
        return f"tomorrow {clock_words(local)}"
    year = "" if local.year == now.year else f" {local.year}"
    return f"{local:%a} {local.day} {local:%b}{year}, {clock_words(local)}"


def next_midnight(now: datetime) -> datetime:
    """Return when the next day begins where the person is."""
    return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


def ms_until(at: datetime, now: datetime) -> int:
    """Return the milliseconds until then, none for what is past."""
    return max(0, int((at.timestamp() - now.timestamp()) * 1000) + 1)
