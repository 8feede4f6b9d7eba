"""Makes up what tools answer: plain sentences, lists and failures, which the starter must repeat word for word.

Half of the texts look like the tool's own, half have nothing to do with it, so that the starter learns to
copy whatever it is given instead of a wording for each tool.
"""

from collections.abc import Callable, Mapping
from random import Random

from models.starter import moments
from models.starter.chat import Call
from models.starter.slots import Slots

_OWN: Mapping[str, str] = {
    "reminder_create": "I'll remind you to {text} {moment}.|I'll remind you {moment}: {text}.|Reminder set for {moment}: {text}.|"
    "I'll remind you of {text} {when}, next {moment}.|OK: {text}, {moment}.|Reminder saved. {moment}: {text}.|"
    "I'll remind you to {text} {when} (next: {moment}).|Every time, {when}: {text}. Next on {moment}.",
    "reminder_list": "You have {count} reminders: {list}|Your reminders:{bullets}|You have no reminders.|One reminder: {task}, {moment}.|"
    "{count} reminders. {list}|You have {count} reminders:{bullets}|Next: {task}, {moment}.|No reminders are set.",
    "reminder_cancel": "Cancelled: {task}, {moment}.|I cancelled the reminder to {task}.|Cancelled {count} reminders.|Reminder removed: {task}.|"
    "Cancelled the reminder about {which}, {moment}.|All {number} reminders are cancelled.|I have cancelled {count} reminders: {list}",
    "reminder_snooze": "Snoozed until {clock}: {task}.|I'll remind you again at {clock} (in {delay}).|Moved to {moment}: {task}.|"
    "Snoozed by {by}: {task}, now {moment}.|I'll come back to that in {delay}, at {clock}.",
    "timer_start": "Timer set for {duration}.|Timer set for {duration}; it ends at {clock}.|The {word} timer rings at {clock} (in {duration}).|"
    "Timer started: {duration}, until {clock}.|Your timer for {duration} is running. It ends at {clock}.|{word} timer: {duration}, ends {clock}.",
    "note_add": "Noted: {text}.|Note saved: {text}.|I've noted that: {text}|Saved as note {number}: {text}.|Noted: {text}",
    "note_search": "One note matches: {fact}.|Your note: {fact} ({date})|{count} notes match: {list}|I found no note about {query}.|"
    "Notes about {query}:{bullets}|{count} notes:{bullets}|Nothing in your notes matches {query}.|Note of {date}: {fact}",
    "memory_save": "I'll remember that {fact}.|Remembered: {fact}.|I'll remember: {fact}.|Saved: {fact}.",
    "memory_search": "You told me: {fact}.|You told me on {date} that {fact}.|I know this: {fact}.|I don't know that yet.|"
    "I remember {count} things: {list}|I don't know anything about {query} yet. Tell me and I'll remember it.|What I remember:{bullets}",
    "todo_add": "Added to your to-do list: {text}.|Added {text} to the {word} list.|{text} is on your {word} list now.|Added: {text}. ({number} open)|"
    "Added to {word}: {text}|I put {text} on your list.",
    "todo_list": "Your to-do list is empty.|On your {word} list: {list}|Your to-do list:{bullets}|{count} open: {list}|The {word} list is empty.|"
    "Your {word} list has {count} items:{bullets}|There is no list called {word}.|To do: {list}",
    "todo_complete": "Done: {task}.|Marked as done: {task}.|{task} is done. {number} left.|Ticked off: {which}.|Done: {which}. Nothing left on the list.",
    "time_now": "It is {clock24} on {day}, {date}.|It's {clock24}.|In {place} it is {clock24}, {day}, {date}.|{day}, {date}, {clock24}.|"
    "It is {day}, {date}.|It is {clock24} in {place} ({day}).|{clock24} ({place}), {number} hours ahead of you.|I don't know the place {place}.",
    "calculate": "{expression} = {result}|{expression} is {result}.|{result}|= {result}|{expression} ≈ {result}|I can't compute {expression}.|"
    "That can't be computed: division by zero.",
    "convert_units": "{value} {from_unit} = {result} {to_unit}|{value} {from_unit} is {result} {to_unit}.|{value} {from_unit} ≈ {result} {to_unit}|"
    "I can't convert {from_unit} to {to_unit}.|I don't know the unit {word}.",
    "open_app": "Opening {name}.|Opened {name}.|{name} is open.|I found no application called {name}.|No app called {name}. Close matches: {rare}, {rare}.",
    "open_url": "Opening {url}.|Opened {url} in your browser.|{url} is open.|{url} is not a web address.",
    "web_search": "Top results:{bullets}|1) {title} ({url2}): {sentence} 2) {title} ({url2}): {sentence}|{title}: {sentence} Source: {url2}|"
    "No results for {query}.|The web search is off. Turn it on in the settings.|There is no connection to the internet.|{sentence} ({url2})|"
    "Results for {query}:\n1. {title} - {url2}\n{sentence}\n2. {title} - {url2}\n{sentence}|{title}\n{url2}\n{sentence}\n\n{title}\n{url2}\n{sentence}",
    "set_volume": "Volume: {percent}.|The volume is {percent} now.|Muted.|Sound is on again.|Volume set to {percent}.",
    "take_screenshot": "Saved the screenshot to {path}.|Screenshot: {path}|The screen was saved as {path}.",
}
_ANY = (
    "{sentence}|{sentence}|{sentence} {sentence}|{fact}.|{title}: {sentence}|{list}|{count} found:{bullets}|{sentence} {list}|{word}: {rare}.|"
    "{task}, {moment}.|{rare}|{rare} {rare}, {clock24}; {rare}.|{word} = {result} ({rare})|{title} – {fact}|“{sentence}” — {title}|"
    '{sentence}{bullets}|{fact}; {fact}.|{path}|{result}|{date}, {clock24}: {task}.|"{rare}" is not a {word}.|{url2}|{number} {word}s, {percent}|'
    "{title}\n{sentence}\n{sentence}|{task}. {task}. {task}.|Not possible: {rare}.|Permission denied: {path}.|{rare}; {rare}; {rare}; {rare}"
)
_ASKING: Mapping[str, str] = {
    "when": "That time has already passed: {when}. When should I remind you?|I don't understand the time {when}. When should I remind you?|"
    "{clock} in the morning or in the evening?|When exactly? {when} is not a time that I know.|That is in the past. When should it be?|"
    "{when} could be {moment} or {moment}. Which one?|I need a time for that: when?",
    "which": "Two reminders match: 1) {task}, {moment}; 2) {task}, {moment}. Which one?|{count} match {which}: {list} Which one?|"
    "Nothing matches {which}. You have: {list} Which one do you mean?|Which one? {list}|Several match:{bullets}\nWhich one?|I found none called {which}. Which one?",
    "by": "I don't understand {by}. For how long?|For how long should I snooze it?|How long is {by}?|That is not a length of time: {by}. For how long?",
    "duration": "I don't understand the duration {duration}. For how long?|A timer needs a length of time. For how long?|How long is {duration}? Please say it in minutes.",
}
QUESTION_ARGUMENT: Mapping[str, str] = {
    "reminder_create": "when",
    "reminder_cancel": "which",
    "todo_complete": "which",
    "reminder_snooze": "by",
    "timer_start": "duration",
}
"""The argument that a tool may ask back about."""


class Results:
    """Draws tool results."""

    def __init__(self, rng: Random, slots: Slots) -> None:
        self._rng = rng
        self._slots = slots

    def answer(self, call: Call) -> str:
        """Return a finished result of the call."""
        patterns = _OWN[call.tool] if self._rng.random() < 0.6 else _ANY
        return self._filled(patterns, call)

    def question(self, call: Call) -> str:
        """Return a failure that asks the person for the argument in question."""
        return self._filled(_ASKING[QUESTION_ARGUMENT[call.tool]], call)

    def _filled(self, patterns: str, call: Call) -> str:
        pattern = self._rng.choice(patterns.split("|"))
        out: list[str] = []
        for piece in pattern.replace("}", "{").split("{"):
            if len(out) % 2 == 0:
                out.append(piece)
            elif piece in call.arguments:
                out.append(call.arguments[piece])
            else:
                out.append(self._made_up(piece))
        text = "".join(out).strip()
        return text[:1].upper() + text[1:] if self._rng.random() < 0.7 else text

    def _made_up(self, kind: str) -> str:
        rng, slots = self._rng, self._slots
        makers: Mapping[str, Callable[[], str]] = {
            "moment": self._moment,
            "list": self._list,
            "bullets": self._bullets,
            "sentence": self._sentence,
            "path": self._path,
            "count": lambda: rng.choice(
                (
                    str(rng.randint(2, 12)),
                    rng.choice(moments.SMALL_NUMBERS[1:9]),
                    rng.choice(moments.SMALL_NUMBERS[1:9]).capitalize(),
                )
            ),
            "number": lambda: str(rng.randint(0, 99)),
            "clock": lambda: f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}",
            "clock24": lambda: f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}",
            "day": lambda: rng.choice(moments.DAYS),
            "date": lambda: f"{rng.randint(1, 31)} {rng.choice(moments.MONTHS)} {rng.randint(2024, 2032)}",
            "word": lambda: slots.rare(1) if rng.random() < 0.4 else slots.w(),
            "rare": lambda: slots.rare(rng.randint(1, 4)),
            "result": self._result,
            "percent": lambda: f"{rng.randint(0, 100)}{rng.choice(('%', ' %', ' percent'))}",
            "title": lambda: " ".join(slots.rare_word().capitalize() for _ in range(rng.randint(1, 4))),
            "url2": slots.url,
            "text": slots.task,
            "which": slots.topic,
            "query": slots.topic,
            "name": slots.app,
            "by": slots.delay,
            "fact": slots.fact,
        }
        return makers[kind]() if kind in makers else slots.fill([kind])[kind]

    def _moment(self) -> str:
        rng = self._rng
        clock = f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
        day, month = rng.choice(moments.DAYS), rng.choice(moments.SHORT_MONTHS)
        number, year = rng.randint(1, 31), rng.randint(2025, 2031)
        return rng.choice(
            (
                f"at {clock} today",
                f"today at {clock}",
                f"tomorrow at {clock}",
                f"on {day[:3]} {number} {month} at {clock}",
                f"on {day[:3]} {number} {month} {year} at {clock}",
                f"at {clock} today (in {moments.duration(rng)})",
                f"{day[:3]} {number} {month} {clock}",
                f"at {clock} tomorrow",
                f"today {clock}",
                f"{day} at {clock}",
                f"on {day}, {number} {month} {year}, at {clock}",
                f"tomorrow {clock}",
                f"every {day} at {clock}",
                f"{year}-{rng.randint(1, 12):02d}-{number:02d} {clock}",
            )
        )

    def _result(self) -> str:
        rng = self._rng
        sign, whole = rng.choice(("", "", "", "-")), rng.randint(0, 10 ** rng.randint(1, 6))
        return rng.choice(
            (
                f"{sign}{whole}",
                f"{sign}{whole}.{rng.randint(0, 99)}",
                f"{sign}{rng.randint(0, 999)}.{rng.randint(0, 9999)}",
                f"{whole:,}",
                f"{rng.randint(1, 9)}.{rng.randint(0, 999)}e{rng.choice('+-')}{rng.randint(2, 20)}",
                f"{sign}{rng.randint(0, 999)}",
            )
        )

    def _items(self) -> list[str]:
        rng, slots = self._rng, self._slots
        maker: Callable[[], str] = rng.choice(
            (
                slots.task,
                lambda: f"{slots.task()}, {self._moment()}",
                lambda: f"{slots.task()}, {self._moment()}",
                slots.g,
                slots.thing,
                slots.fact,
                lambda: slots.rare(2),
                slots.topic,
                lambda: f"{slots.rare(2)} ({self._moment()})",
            )
        )
        return [maker() for _ in range(rng.choices((0, 1, 2, 3, 4, 5, 6), (1, 3, 5, 4, 3, 2, 1))[0])]

    def _list(self) -> str:
        items = self._items()
        form = self._rng.randrange(4)
        if form < 2:
            return "; ".join(f"{place}) {item}" for place, item in enumerate(items, 1)) + "."
        return (", ", "; ")[form - 2].join(items) + "."

    def _bullets(self) -> str:
        mark = self._rng.choice(("- ", "- ", "* ", "• ", ""))
        return "".join(f"\n{mark or f'{place}. '}{item}" for place, item in enumerate(self._items(), 1))

    def _sentence(self) -> str:
        rng, slots = self._rng, self._slots
        chosen = [
            slots.w() if rng.random() < 0.7 else slots.rare_word()
            for _ in range(rng.choice((3, 4, 5, 6, 7, 8, 9, 10, 14)))
        ]
        marked = [
            word + rng.choices(("", ",", ";", ":", " -", " &"), (30, 3, 1, 1, 1, 1))[0] for word in chosen
        ]
        if rng.random() < 0.15:
            spot = rng.randrange(len(marked))
            marked[spot] = rng.choice(("“{}”", '"{}"', "({})", "'{}'", "[{}]", "«{}»", "*{}*")).format(
                chosen[spot]
            )
        return " ".join(marked).strip(",;:-& ").capitalize() + rng.choice((".", ".", ".", "!", "?", "…"))

    def _path(self) -> str:
        rng, slots = self._rng, self._slots
        name = f"{slots.syllables(1)}{rng.randint(1, 9999)}.{rng.choice(('png', 'jpg', 'txt', 'pdf'))}"
        return rng.choice(
            (
                f"/home/{slots.syllables(2)}/Pictures/{name}",
                f"~/Pictures/Screenshot {rng.randint(2024, 2030)}-{rng.randint(10, 12)}-{rng.randint(10, 31)} {name}",
                f"C:\\Users\\{slots.syllables(2)}\\{name}",
                f"/tmp/{name}",
            )
        )
