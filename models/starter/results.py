"""Makes up what tools answer: sentences, lists and failures, which the starter must repeat word for word.

Most of the texts look like the tool's own, the rest have nothing to do with it, so that the starter learns to
copy whatever it is given instead of a wording for each tool.
"""

# ruff: noqa: E501 - one pattern to a line, however long

import re
from collections.abc import Mapping
from random import Random

from models.starter.chat import Call
from models.starter.phrases import expand, lines
from models.starter.slots import Slots

_OWN: Mapping[str, tuple[str, ...]] = {
    "reminder_create": lines("""
        I'll remind you (to {text} {exact}|{exact}: {text}|of {text} {when}, next {exact}).
        (Reminder set for {exact}: {text}|OK: {text}, {exact}|Reminder saved. {exact}: {text}|Set for {exact}: {text}).
        I'll remind you to {text} {when} ⟨next: {exact}⟩.
        (Every time, {when}: {text}. Next on {exact}.|{exact}: {text}|Reminder: {text}, {exact}.)
    """),
    "reminder_list": lines("""
        You have {count} reminders(: {list}|:{bullets})
        (You have no reminders.|No reminders are set.|You have no reminders today.)
        (One reminder: {task}, {exact}.|Next: {task}, {exact}.|{count} reminders. {list}|Your reminders:{bullets})
    """),
    "reminder_edit": lines("""
        (Moved to {exact}: {task}|Changed to: {task}, {exact}|{task} is now {exact}.|Moved: {task}, {exact}.)
    """),
    "undo_last": lines("""
        (Taken back: the reminder “{task}”.|Taken back: {task}.|There is nothing to take back.|Taken back: the note “{memo}”.)
    """),
    "reminder_cancel": lines("""
        (Cancelled: {task}, {exact}.|I cancelled the reminder to {task}.|Reminder removed: {task}.|Cancelled {count} reminders.)
        (Cancelled the reminder about {which}, {exact}.|All {1-30} reminders are cancelled.|Cancelled {count} reminders: {list})
        (No reminder matches {which}.|You have no reminder about {which}.|Cancelled: {which}.|There is nothing to cancel.)
    """),
    "reminder_snooze": lines("""
        (Snoozed until {exact_clock}: {task}.|I'll remind you again at {exact_clock} ⟨in {by}⟩.|Moved to {exact}: {task}.)
        (Snoozed by {by}: {task}, now {exact}.|I'll come back to that in {by}, at {exact_clock}.|There is no reminder to snooze.)
    """),
    "timer_start": lines("""
        (Timer set for {duration}.|Timer set for {duration}; it ends at {exact_clock}.|Timer started: {duration}, until {exact_clock}.)
        (The {word} timer rings at {exact_clock} ⟨in {duration}⟩.|Your timer for {duration} is running. It ends at {exact_clock}.)
        ({word} timer: {duration}, ends {exact_clock}.|{duration}, starting now.)
    """),
    "note_add": lines(
        "(Noted: {text}.|Noted: {text}|Note saved: {text}.|I've noted that: {text}|Saved as note {1-99}: {text}.)"
    ),
    "note_search": lines("""
        (One note matches: {fact}.|Your note: {fact} ⟨{date}⟩|{count} notes match: {list}|I found no note about {query}.)
        (Notes about {query}:{bullets}|{count} notes:{bullets}|Nothing in your notes matches {query}.|Note of {date}: {memo})
    """),
    "memory_save": lines("(I'll remember that {fact}.|Remembered: {fact}.|I'll remember: {fact}.|Saved: {fact}.)"),
    "memory_search": lines("""
        (You told me: {fact}.|You told me on {date} that {fact}.|I know this: {fact}.|I don't know that yet.|{fact})
        (I remember {count} things: {list}|I don't know anything about {query} yet. Tell me and I'll remember it.)
        (What I remember:{bullets}|Nothing I remember is about {query}.)
    """),
    "todo_add": lines("""
        (Added to your to-do list: {text}.|Added {text} to the {word} list.|{text} is on your {word} list now.)
        (Added: {text}. ⟨{1-30} open⟩|Added to {word}: {text}|I put {text} on your list.|{text} was already on the list.)
    """),
    "todo_list": lines("""
        (Your to-do list is empty.|The {word} list is empty.|There is no list called {word}.|{count} open: {list})
        (On your {word} list: {list}|Your to-do list:{bullets}|Your {word} list has {count} items:{bullets}|To do: {list})
    """),
    "todo_complete": lines("""
        (Done: {task}.|Marked as done: {task}.|{task} is done. {0-20} left.|Ticked off: {which}.|Nothing open matches {which}.)
        (Done: {which}. Nothing left on the list.|Done: {which}. {0-20} left.)
    """),
    "time_now": lines("""
        (It is {exact_clock} on {day_and_date}.|It's {exact_clock}.|{day_and_date}, {exact_clock}.|It is {day_and_date}.)
        (In {place} it is {exact_clock}, {day_and_date}.|It is {exact_clock} in {place} ⟨{day}⟩.|I don't know the place {place}.)
        (It is {day}, {exact_clock}.|It is {exact_clock} in {place}, {2-11} hours ahead of you.)
    """),
    "calculate": lines("""
        {expression} = {result}
        ({expression} is {result}.|{result}|= {result}|{expression} ≈ {result}|I can't compute {expression}.)
        (That can't be computed: division by zero.|{expression} = {result} ⟨rounded⟩)
    """),
    "convert_units": lines("""
        {value} {from_unit} = {result} {to_unit}
        ({value} {from_unit} is {result} {to_unit}.|{value} {from_unit} ≈ {result} {to_unit}|I don't know the unit {word}.)
        I can't convert {from_unit} to {to_unit}.
    """),
    "open_app": lines("""
        (Opening {name}.|Opened {name}.|{name} is open.|I found no application called {name}.|{name} is already running.)
        No app called {name}. Close matches: {app}, {app}.
    """),
    "open_url": lines("(Opening {url}.|Opened {url} in your browser.|{url} is open.|{url} is not a web address.)"),
    "web_search": lines("""
        (Top results:{bullets}|1⟩ {title} ⟨{url}⟩: {sentence} 2⟩ {title} ⟨{url}⟩: {sentence}|{title}: {sentence} Source: {url})
        (No results for {query}.|The web search is off. Turn it on in the settings.|There is no connection to the internet.)
        ({sentence} ⟨{url}⟩|Results for {query}:\\n1. {title} - {url}\\n{sentence}\\n2. {title} - {url}\\n{sentence})
        {title}\\n{url}\\n{sentence}
    """),
    "set_volume": lines(
        "(Volume: {percent}.|The volume is {percent} now.|Muted.|Sound is on again.|Volume set to {percent}.)"
    ),
    "take_screenshot": lines("(Saved the screenshot to {path}.|Screenshot: {path}|The screen was saved as {path}.)"),
}
_ANY = lines("""
    ({sentence}|{sentence}|{sentence} {sentence}|{title}: {sentence}|{sentence} {list}|{sentence}{bullets}|{title}\\n{sentence})
    ({fact}.|{list}|{count} found:{bullets}|{word}: {rare}.|{task}, {exact}.|{rare}|{words}, {exact_clock}; {words}.|{count}: {list})
    ({title} – {fact}|“{sentence}” — {title}|{fact}; {fact}.|{path}|{result}|{date}, {exact_clock}: {task}.|{result} {word}s)
    ("{words}" is not a {word}.|{url}|{1-99} {word}s, {percent}|{task}. {task}.|Not possible: {words}.|{rare}; {words}; {words})
    ({word} = {result} ⟨{words}⟩|Permission denied: {path}.|{list}|{bullets}|{task}|{words}|It failed: {sentence})
""")
_ASKING: Mapping[str, tuple[str, ...]] = {
    "when": lines("""
        (That time has already passed: {when}.|I don't understand the time {when}.|That is in the past.) When should I remind you?
        (When exactly? {when} is not a time that I know.|{when} could be {exact} or {exact}. Which one?|When should it be?)
        ({exact_clock} in the morning or in the evening?|I need a time for that: when?|I don't know when {when} is. When?)
    """),
    "which": lines("""
        Two reminders match: 1⟩ {task}, {exact}; 2⟩ {task}, {exact}. Which one?
        ({count} match {which}: {list} Which one?|Which one? {list}|Several match:{bullets}\\nWhich one?)
        (Nothing matches {which}. You have: {list} Which one do you mean?|I found none called {which}. Which one?)
    """),
    "by": lines("""
        (I don't understand {by}. For how long?|For how long should I snooze it?|That is not a length of time: {by}. For how long?)
    """),
    "duration": lines("""
        (I don't understand the duration {duration}. For how long?|How long is {duration}? Please say it in minutes.)
        A timer needs a length of time. For how long?
    """),
}
QUESTION_ARGUMENT: Mapping[str, str] = {
    "reminder_create": "when",
    "reminder_cancel": "which",
    "todo_complete": "which",
    "reminder_snooze": "by",
    "timer_start": "duration",
}
"""The argument that a tool may ask back about."""
_ITEM = lines("""
    {task}
    {task}, {exact}
    {task}, {exact}
    {thing}
    {fact}
    {words}
    {topic} ⟨{exact}⟩
""")
_SLOT = re.compile(r"\{([a-z_]+)\}")


class Results:
    """Draws tool results."""

    def __init__(self, rng: Random, slots: Slots) -> None:
        self._rng = rng
        self._slots = slots

    def answer(self, call: Call, *, own: float = 0.6) -> str:
        """Return a finished result of the call, with the chance `own` in the words of its tool."""
        return self._filled(_OWN[call.tool] if self._rng.random() < own else _ANY, call)

    def question(self, call: Call) -> str:
        """Return a failure that asks the person for the argument in question."""
        return self._filled(_ASKING[QUESTION_ARGUMENT[call.tool]], call)

    def _filled(self, patterns: tuple[str, ...], call: Call) -> str:
        rng = self._rng
        pattern = expand(rng.choice(patterns), rng).replace("\\n", "\n")
        # Split at the slots: every second piece is a name.
        pieces = [
            self._slot(piece, call) if place % 2 else self._slots.inner(piece)
            for place, piece in enumerate(_SLOT.split(pattern))
        ]
        text = "".join(pieces).strip() or "Done."
        return text[:1].upper() + text[1:] if rng.random() < 0.7 else text

    def _slot(self, name: str, call: Call) -> str:
        if call.arguments.get(name):
            return call.arguments[name]
        if name == "list":
            return self._list()
        return self._bullets() if name == "bullets" else self._slots.draw(name)

    def _items(self) -> list[str]:
        pattern = self._rng.choice(_ITEM)
        count = self._rng.choices((0, 1, 2, 3, 4, 5, 6), (1, 3, 5, 4, 3, 2, 1))[0]
        return [self._slots.inner(pattern) for _ in range(count)]

    def _list(self) -> str:
        items = self._items()
        if self._rng.random() < 0.5:
            return "; ".join(f"{place}) {item}" for place, item in enumerate(items, 1)) + "."
        return self._rng.choice((", ", "; ")).join(items) + "."

    def _bullets(self) -> str:
        mark = self._rng.choice(("- ", "- ", "* ", "• ", ""))
        return "".join(f"\n{mark or f'{place}. '}{item}" for place, item in enumerate(self._items(), 1))
