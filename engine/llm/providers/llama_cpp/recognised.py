"""Finds the stretches of the person's words that an argument may be, by what its tool says it must be understood as.

Works in our own process, before the worker is asked: recognisers belong to tools, and no model process knows tools.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from itertools import combinations

from engine.core.tools import Recogniser, ToolSpec
from engine.llm.providers.llama_cpp.formats.spans import MESSAGES_QUOTED, Chunk, cut

_KEPT = 128
"""Findings that are remembered, one for each message and recogniser."""
_MOST_ASKED = 120
"""Stretches of one message that a recogniser is asked about; a message with more could mean anything by then."""
_MOST_PAIRS = 24

_Place = tuple[int, int]
"""First and last chunk of a stretch."""


class StretchFinder:
    """Remembers what it found in the last messages, which are asked about again with every turn."""

    def __init__(self) -> None:
        self._found: OrderedDict[tuple[str, Recogniser], tuple[str, ...]] = OrderedDict()

    def find(self, said: Sequence[str], tools: Sequence[ToolSpec]) -> dict[str, dict[str, list[str]]]:
        """Return by tool and argument what may be chosen of what was said, the newest message last.

        An argument is missing where nothing in the newest message is recognised: it is then any stretch, so that the
        tool can ask back. A value that was said earlier must not be taken for one that was not understood just now.
        """
        quoted = list(reversed(said[-MESSAGES_QUOTED:]))
        found: dict[str, dict[str, list[str]]] = {}
        for tool in tools:
            for argument, recogniser in tool.recognisers.items():
                if not quoted or not self._in_message(quoted[0], recogniser):
                    continue
                stretches = dict.fromkeys(each for text in quoted for each in self._in_message(text, recogniser))
                found.setdefault(tool.name, {})[argument] = list(stretches)
        return found

    def _in_message(self, message: str, recogniser: Recogniser) -> tuple[str, ...]:
        key = message, recogniser
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = tuple(recognised(message, recogniser))
            if len(self._found) > _KEPT:
                self._found.popitem(last=False)
        self._found.move_to_end(key)
        return found


def recognised(message: str, recogniser: Recogniser) -> list[str]:
    """Return the stretches of a message that are accepted, and the pairs of them; nothing if there are too many.

    Of those that begin at the same word only the longest one counts: "5 minutes" is no "5".
    """
    chunks = cut(message)
    reach = _reach(chunks, recogniser)
    asked = 0
    single: dict[_Place, str] = {}
    for first, chunk in enumerate(chunks):
        ends = [last for last in range(first, reach[first]) if chunks[last].ends] if chunk.begins else []
        for last in reversed(ends):
            asked += 1
            if asked > _MOST_ASKED:
                return []
            text = "".join(each.text + each.gap for each in chunks[first:last]) + chunks[last].text
            if recogniser.accepts(text):
                single[first, last] = text
                break
    return list(dict.fromkeys([*single.values(), *_pairs(single, recogniser)]))


def _reach(chunks: Sequence[Chunk], recogniser: Recogniser) -> list[int]:
    """Return for each chunk where what is known ends that begins with it."""
    known: list[bool] = []
    word: list[Chunk] = []
    for chunk in chunks:
        word.append(chunk)
        if chunk.gap or len(known) + len(word) == len(chunks):
            # an address has parts that are none of an address by themselves
            whole = recogniser.knows("".join(each.text for each in word))
            known += [whole or not each.begins or recogniser.knows(each.text) for each in word]
            word = []
    reach: list[int] = []
    end = len(chunks)
    for at in reversed(range(len(chunks))):
        if not known[at]:
            end = at
        reach.append(min(end, at + recogniser.most_words))
    return reach[::-1]


def _pairs(single: Mapping[_Place, str], recogniser: Recogniser) -> list[str]:
    """Return what is understood only together: "tomorrow … at 5"."""
    if recogniser.accepts_joined is None:
        return []
    whole = [at for at in single if not any(_is_within(at, other) for other in single)]
    apart = [f"{single[one]} {single[other]}" for one, other in combinations(whole, 2) if one[1] + 1 < other[0]]
    return [pair for pair in apart[:_MOST_PAIRS] if recogniser.accepts_joined(pair)]


def _is_within(place: _Place, other: _Place) -> bool:
    return place != other and other[0] <= place[0] and place[1] <= other[1]
