"""What looks like a question about the time, a sum or a unit, and is none."""

# ruff: noqa: E501 - one phrase to a line, however long

from models.starter.phrasebook.replies import OUT_OF_SCOPE_REPLY, STATEMENT_REPLY, UNSURE_REPLY
from models.starter.phrases import Intent, lines

COUNTED = Intent(
    name="counted_things",
    reply=OUT_OF_SCOPE_REPLY,
    weight=0.5,
    phrases=lines("""
        how many (people|inhabitants|cities|languages|islands|lakes|airports|hospitals|mountains|rivers|schools|states|provinces) (are |are there |live |)in {known_place}
        how many (people|students|tourists|immigrants) (live|work|are|live there) in {known_place}
        how many (players|people|players are there) (are |)in (a|one) (football|rugby|basketball|cricket|hockey|volleyball) team
        how many (calories|carbs|vitamins|proteins) (are |are there |)in (a|one|two) (banana|apple|egg|avocado|croissant|potato|slice of bread|glass of wine)
        how many (bones|muscles|teeth|joints) (are |are there |)in (the|a|one) (hand|foot|human body|skull|arm|leg)
        how many strings (are on|are there on|on) (a|the) (guitar|violin|harp|cello|ukulele)
        how many (keys|pedals) (are |are there |)on (a|the) (piano|organ)
        how many (cards|aces|hearts) (are |are there |)in (a|one) (deck|pack)
        how many (letters|vowels) (are |are there |)in (the alphabet|the word {w}|the english alphabet)
        how many (planets|stars|galaxies|moons) (are |are there |)in (the solar system|the universe|the milky way)
        how many (rooms|windows|doors|floors) (are |are there |)in (the white house|buckingham palace|the empire state building)
        how many (chapters|pages|words) (are |are there |)in (the bible|moby dick|the odyssey|war and peace)
        how many (episodes|seasons) (are |are there |)(in|of) (friends|game of thrones|the office)
    """),
)

CLOCK_TOLD = Intent(
    name="clock_told",
    reply=STATEMENT_REPLY,
    weight=0.5,
    phrases=lines("""
        (it's|it is|its) {clock} (already|) and (the|my|our) (bus|train|parcel|delivery|doctor|taxi|boss|electrician) (still |)(isn't here|hasn't come|is late|hasn't turned up)
        (it's|it is|its) {clock} (already|) and (the|my|our) (guests|kids|neighbours|builders|parents) (still |)(aren't here|haven't come|are late|haven't called)
        (it's|it is|its) {spelled_hour} o'clock (already |now |)and (I'm still at work|nobody has called|I haven't eaten|she's still asleep|I'm still up)
        (it's|it is) (already |nearly |almost |only |just |gone ){clock} and (I'm still at work|nobody is here|I'm exhausted|still no news)
        (it's|it is|it was) {clock} (here|over here|when we got home|when he called|by the kitchen clock)
        (the clock|my watch|my phone) (says|shows|said) {clock}(, but that's wrong|, can't be right|)
        (the|my) (bus|train|flight|taxi) (was due|was meant to come|should have come) at {clock} (and it's still not here|and nobody knows anything|, typical)
        (the|my) (bus|train|flight|taxi) left at {clock} (without me|already|, early for once)
        {clock} (already|and still no sleep|already and nothing done)
        (it's|it is) {day} (already|again) and (I've done nothing|I'm still tired|nothing is ready|the week is over)
        (it's|it is) (late|past midnight|past noon|nearly bedtime) and (I'm still up|I can't sleep|there's so much to do|nobody is home)
        time (flies|is money|heals all wounds|goes so fast|drags today)
    """),
)

MASHED = Intent(
    name="mashed_keys",
    reply=UNSURE_REPLY,
    weight=0.3,
    phrases=lines("""
        {mash}
        {mash}
        {mash} {scramble}
        {scramble} {mash}
    """),
)
