"""The words that English phrases of time are made of: a cheap test before a phrase is read.

What is said beside a time in the middle of other words is told apart with it. Knowing a word here says nothing about
whether a phrase is understood; `read_phrase` says that.
"""

import re
from typing import Final

from engine.schedule.phrases.english.spelling import corrected
from engine.schedule.phrases.english.words import (
    MONTHS,
    ONES,
    ORDINALS,
    PARTS,
    SCALES,
    TENS,
    UNITS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
)

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OTHERS: Final = frozenset(
    """
    a about abt after afternoon afternoons again ago all already alternate am an and annually another approx
    approximately around arvo arvos as asap at away b b4 bed bedtime before beforehand beginning between bi biannually
    bimonthly bit biweekly boxing break breakfast breakfasttime business by christmas circa close cob coming cop couple
    daily date day days dinner dinnertime dot during each earlier earliest early else end eod ev every everyday evry
    evrey evryday exactly far few following for fortnight fortnightly fortnights from full further good half halfway
    halloween hence hour hourly hous hundred if immediately in ish it itself just l8r last late later latest least
    little long lunch lunchtime max maybe mid midafternoon midday middle midmorning midnight midnights midweek minit
    minits mintue moment month monthly more moro morow morrow morn morning mornings mrw mro new next nite nitely nites
    night nightly nights no noon noonish now nxt o oclock odd of on once only or other over p past per perhaps planned
    pm point possible precisely previous prompt promptly quarter quarterly quarters r rd nd st th right rather roughly
    round roundabout same say school schooldays sec semi several sharp short shortly single so some someday something
    sometime soon sooner start starting supper suppertime tea teatime than that the then there thereabouts this three
    thrice through thru till til time times tmr tmrrw tmrw tmw to today tom tommorow tommorrow tomo tomoro tomorro
    tomorrow tomoz tonight tonite tops toward towards twice until valentine valentines weekday weekdays weekend weekends
    weekly wendsday wensday while whole with within wk wkday wkdays wkend wknd wks weks work workday workdays working
    xmas year yearly yesterday m s evening evenings eve clock oh t z thing bright play not like l8r 2day 2nite 2night
    2moro 2morrow 2mrw 2mro
    """.split()
)
_KNOWN: Final = frozenset(
    {*MONTHS, *ONES, *ORDINALS, *PARTS, *SCALES, *TENS, *UNITS, *WEEKDAY_PLURALS, *WEEKDAYS, *_OTHERS}
)
_LOOSE: Final = frozenset(
    """
    a about again all an and another around as at before after between by during each else every few for from if in it
    just last least like little maybe more new next no not of on once only or other over past per perhaps possible
    rather right roughly round same say several so some something start starting than that the then there thing this
    through till til time times to toward towards until while whole with within sharp exactly precisely
    """.split()
)
"""Words that name no time by themselves, nor together."""
_NEVER_FIRST: Final = frozenset("and or then so if it than rather more else there".split())
_NEVER_LAST: Final = frozenset(
    """
    a about after an and around as at before between by during each every for from if in into it just like next of on or
    other over past so than that the then this through to toward towards until till til while with within
    """.split()
)
"""Words that a time neither begins nor ends with; readers pass over them, so they would do no harm but clutter."""
_NOT_ALONE: Final = frozenset(
    """
    may march mar sat sun tom sec second third s m h d w night day week month year hour minute late early tea break bed
    school work breakfast supper play bright
    """.split()
) | {*ONES, *TENS}
"""Words that mean something else too where no other word of time stands beside them; a number is mostly of things."""
_WHOLE: Final = frozenset({"in a few", "at the same time", "same time"})
_MAY_END: Final = ("or so", "after next", "a while", "little while", "day before", "week before")


def may_be_of_a_time(word: str) -> bool:
    """Say whether a word, as it was written, may stand in a phrase of time."""
    here = word.casefold()
    return here in _KNOWN or all(_is_known(part) for part in _LETTERS.findall(here) if part.isalpha())


def may_be_a_time(phrase: str) -> bool:
    """Say whether a phrase of such words names anything, and has no word too many at either end."""
    words = phrase.casefold().split()
    plain = " ".join(words)
    if plain in _WHOLE:
        return True
    if not words or words[0].strip(",.") in _NEVER_FIRST:
        return False
    if len(words) == 1 and (plain in _NOT_ALONE or plain.isdigit()):
        return False
    if words[-1].strip(",.") in _NEVER_LAST and not plain.endswith(_MAY_END):
        return False
    return plain.endswith("a while") or any(word.strip(",.!?") not in _LOOSE for word in words)


def _is_known(part: str) -> bool:
    part = part.removesuffix("ish")
    return not part or part in _KNOWN or (len(part) >= 5 and corrected(part) in _KNOWN)
