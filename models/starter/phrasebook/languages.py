"""The languages the starter knows only well enough to say that it doesn't speak them."""

from models.starter.phrasebook.chinese import CHINESE
from models.starter.phrasebook.french import FRENCH
from models.starter.phrasebook.german import GERMAN
from models.starter.phrasebook.japanese import JAPANESE
from models.starter.phrasebook.other_languages import OTHER_LANGUAGES
from models.starter.phrasebook.russian import RUSSIAN
from models.starter.phrasebook.spanish import SPANISH

INTENTS = (GERMAN, FRENCH, SPANISH, RUSSIAN, CHINESE, JAPANESE, OTHER_LANGUAGES)
