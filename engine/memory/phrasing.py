"""Whether two sentences are the same phrasing with other values: "chuck the keys in the drawer", "… the passport …"."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

ALIKE: Final = 0.6
"""The share of words two sentences must have in common, in the same order."""
_CONTENT_WORDS: Final = 2
"""A phrase with fewer words that mean something ("tomorrow at 5", "yes please") says nothing without its context."""

_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
_LEFT_OUT: Final = frozenset("please hey hi hello ok okay nestor thanks".split())
_SMALL: Final = frozenset(
    """
    a an the this that these those it its it's i i'm i've i'd me my mine we us our you your he him his she her they them
    and or but so then if as of on in at to for from with by about into onto up down out off over is are am was were be
    been do does did done don't have has had can could would should will shall may might must not no yes just also too
    there here what's when where who why how which some any all one two three four five six seven eight nine ten
    """.split()
)
_ORDINARY: Final = frozenset(
    """
    remind reminder reminders remember note notes write list lists to-do todo add put set start stop cancel delete make
    change move snooze timer timers alarm alarms wake tell show give get open search find look read call buy need want
    today tomorrow tonight morning afternoon evening night noon midnight day days week weeks month months year hours
    hour minute minutes second seconds monday tuesday wednesday thursday friday saturday sunday am pm o'clock every
    later now time what know like let go new last next thing things something volume
    """.split()
)
"""Words that everybody says to an assistant; sentences that share only these are not the same phrasing."""

_TOLD_BY_ALL: Final = _SMALL | _ORDINARY

Words = tuple[str, ...]


@lru_cache(maxsize=512)
def words_of(text: str) -> Words:
    """Return the words by which phrasings are compared."""
    return tuple(word for word in _WORD.findall(text.casefold().replace("’", "'")) if word not in _LEFT_OUT)


def says_something(words: Sequence[str]) -> bool:
    """Say whether words mean something without what was said before them."""
    return len({word for word in words if word not in _SMALL and not word.isdigit()}) >= _CONTENT_WORDS


def likeness(one: Words, other: Words) -> float:
    """Return 1 for the same words, 0 for another phrasing, in between the share of words both have in one order."""
    most = likeness_at_most(one, other)
    if most in (0.0, 1.0):
        return most
    share = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return share if share >= ALIKE else 0.0


def likeness_at_most(one: Words, other: Words) -> float:
    """Return what the likeness is at most, in a fraction of the time: the same words count in whichever order."""
    if one == other:
        return 1.0 if one else 0.0
    if not one or not other or (one[0] != other[0] and one[-1] != other[-1]):
        return 0.0
    shared = set(one) & set(other)
    if all(word in _TOLD_BY_ALL or word.isdigit() for word in shared):
        return 0.0
    # A little less than 1, which only the same words in the same order have.
    most = min(2 * sum(word in shared for word in one) / (len(one) + len(other)), 0.999)
    return most if most >= ALIKE else 0.0
