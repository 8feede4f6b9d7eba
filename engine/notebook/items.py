"""Several things said at once for a list: "milk, eggs and bread" is three, "mac and cheese" is one."""

import re
from typing import Final

MOST_ITEMS: Final = 100
"""More than this is no list that a person said."""
_LONGEST_ITEM_WORDS: Final = 3
"""What stands beside an "and" is a thing of its own only where both sides are as short as this."""

_COMMA: Final = re.compile(r"\s*(?:(?<!\d)[,;]|[,;](?!\d)|\n)\s*(?:(?:and|&)\s+)?", re.I)
_AND: Final = re.compile(r"\s+(?:and|&)\s+", re.I)
_WORD: Final = re.compile(r"[\w'’-]+")
_PRONOUNS: Final = frozenset({"it", "them", "him", "her", "me", "us", "that", "this", "then"})
_BELONG_TOGETHER: Final = frozenset(
    tuple(pair.split(" and "))
    for pair in (
        "mac and cheese", "macaroni and cheese", "fish and chips", "salt and pepper", "salt and vinegar",
        "bread and butter", "gin and tonic", "rum and coke", "vodka and tonic", "whisky and soda", "ham and cheese",
        "ham and pineapple", "cheese and onion", "cheese and tomato", "cheese and crackers", "chips and dip",
        "chips and salsa", "chips and guacamole", "cookies and cream", "peaches and cream", "pork and beans",
        "oil and vinegar", "olive oil and vinegar", "sweet and sour", "sweet and salty", "sour cream and onion",
        "sour cream and chives", "garlic and herb", "garlic and herbs", "lemon and ginger", "honey and mustard",
        "apple and cinnamon", "peanut butter and jelly", "peanut butter and jam", "pb and j", "steak and kidney",
        "steak and ale", "bangers and mash", "sausage and mash", "pie and mash", "surf and turf", "bubble and squeak",
        "spinach and ricotta", "spinach and feta", "chicken and mushroom", "chicken and waffles",
        "biscuits and gravy", "burger and fries", "soup and salad", "half and half", "hook and loop", "bow and arrow",
        "cup and saucer", "knife and fork", "knives and forks", "black and white", "red and white", "odds and ends",
        "bits and bobs", "bits and pieces", "head and shoulders", "arm and hammer", "m and ms", "m and s", "h and m",
        "ben and jerry's", "ben and jerrys", "dolce and gabbana", "rock and roll", "lock and key",
        "dungeons and dragons", "pride and prejudice", "war and peace", "tom and jerry", "bed and breakfast",
        "mix and match", "pick and mix", "wash and go", "arts and crafts", "q and a", "r and d",
    )
)  # fmt: skip
"""What one buys or calls by both words; a side is known by the words beside the "and"."""


def items_in(text: str) -> list[str]:
    """Return the things that a text for a list names, at least one where it has any words."""
    found = [item for piece in _COMMA.split(text) for item in _around_and(piece.strip(" ,;&")) if item]
    return found if 0 < len(found) <= MOST_ITEMS else [text]


def _around_and(piece: str) -> list[str]:
    sides = [side.strip() for side in _AND.split(piece)]
    joints = _AND.findall(piece)
    kept = sides[:1]
    for joint, side in zip(joints, sides[1:], strict=True):
        if _belong_together(kept[-1], side):
            kept[-1] += f"{joint}{side}"
        else:
            kept.append(side)
    short = all(
        _belongs_to_itself(side) or 0 < len(_WORD.findall(side)) <= _LONGEST_ITEM_WORDS for side in kept
    ) and not any(_PRONOUNS & set(side.casefold().split()) for side in kept)
    return kept if short else [piece]


def _belong_together(left: str, right: str) -> bool:
    ours, theirs = _WORD.findall(left.casefold()), _WORD.findall(right.casefold())
    ends = {" ".join(ours[-count:]) for count in (1, 2) if len(ours) >= count}
    begins = {" ".join(theirs[:count]) for count in (1, 2) if len(theirs) >= count}
    return any((end, begin) in _BELONG_TOGETHER for end in ends for begin in begins)


def _belongs_to_itself(side: str) -> bool:
    """Say whether this is two that belong together, which may be longer."""
    halves = _AND.split(side)
    return len(halves) > 1 and all(0 < len(_WORD.findall(half)) <= _LONGEST_ITEM_WORDS for half in halves)
