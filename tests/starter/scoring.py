"""What one answer is worth, and the sums of many."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from tests.starter.cases import Case, Expectation, alternatives
from tests.starter.matching import Call, same_calls, same_tools
from tests.starter.replies import is_true, language_of

LOOKS_ONLY = frozenset(
    {
        *("reminder_list", "note_search", "memory_search", "todo_list"),
        *("time_now", "calculate", "convert_units"),
    }
)
"""Tools without side effects."""
GOES_OUTSIDE = frozenset({"web_search"})
"""Tools that change nothing here, but tell the outside what was said."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """What came of one thing said."""

    calls: Sequence[Call] = ()
    results: Sequence[str] = ()
    text: str = ""
    failed: bool = False
    """The run ended with an error; `text` says which."""
    first_s: float = 0.0
    """From Enter to the first word or call."""


@dataclass(kw_only=True, slots=True)
class Score:
    """Counts of one answer, or of many."""

    turns: int = 0
    requests: int = 0
    """Turns in which a call is wanted."""
    tool_right: int = 0
    arguments_right: int = 0
    texts: int = 0
    """Turns in which words are wanted."""
    texts_right: int = 0
    false_actions: int = 0
    """A call where none was wanted."""
    false_effects: int = 0
    """Of those, with side effects."""
    wrong_effects: int = 0
    """A call with side effects of another tool than any accepted one, where a call was wanted."""
    web_searches: int = 0
    """A search of the web that nobody wanted."""
    replies_true: int = 0
    languages: int = 0
    languages_right: int = 0
    failed: int = 0

    def add(self, other: "Score") -> None:
        """Count another score in."""
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))


def score(expected: Expectation, heard: Heard) -> Score:
    """Return the counts of one answer."""
    accepted = list(alternatives(expected))
    lists = [one["calls"] for one in accepted if "calls" in one]
    in_words = any("text" in one and _words_are_right(one, heard) for one in accepted)
    wanted_tools = {call["tool"] for calls in lists for call in calls}
    stray = {call["tool"] for call in heard.calls} - wanted_tools
    effects = bool(stray - LOOKS_ONLY - GOES_OUTSIDE)
    language = next((one["language"] for one in accepted if "language" in one), None)
    counts = Score(
        turns=1,
        false_actions=bool(heard.calls) and not lists,
        false_effects=effects and not lists,
        wrong_effects=effects and bool(lists),
        web_searches=bool(stray & GOES_OUTSIDE),
        replies_true=heard.failed or is_true(heard.text, heard.results),
        languages=language is not None,
        languages_right=language is not None and language_of(heard.text) == language,
        failed=heard.failed,
    )
    arguments_right = in_words or any(same_calls(heard.calls, calls) for calls in lists)
    if "calls" in expected:
        counts.requests = 1
        counts.tool_right = in_words or any(same_tools(heard.calls, calls) for calls in lists)
        counts.arguments_right = arguments_right
    else:
        counts.texts = 1
        counts.texts_right = arguments_right
    return counts


def is_right(counts: Score) -> bool:
    """Whether one answer is right in everything."""
    return bool(counts.arguments_right + counts.texts_right) and counts.replies_true == counts.turns


def intent(case: Case, place: int) -> str:
    """Return the row of a turn: the tool wanted, or where words are wanted the kind of the case."""
    expected = case.expect[place]
    return str(expected["calls"][0]["tool"]) if "calls" in expected else case.kind


def _words_are_right(expected: Expectation, heard: Heard) -> bool:
    return (
        not heard.calls
        and not heard.failed
        and bool(heard.text.strip())
        and (expected["text"] != "asks" or "?" in heard.text)
        and ("language" not in expected or language_of(heard.text) == expected["language"])
    )
