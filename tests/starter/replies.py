"""Whether a reply is true to what was done, and in the language that was wanted."""

import re
from collections.abc import Sequence

from engine.memory.corrections import LEARNED

_DID = (
    "added|cancell?ed|deleted|moved|muted|noted|opened|remembered|removed|saved|snoozed|started|taken back|"
    "ticked off|undone"
)
_ALSO_DID = "changed|done|set"
"""Words that begin other sentences too: alone, or before something they were done to, they claim it."""
_CLAIMS = re.compile(
    rf"(?:^|[.!?:\n]\s*)(?:ok(?:ay)?,? |all |got it,? |sure,? )?"
    rf"(?:(?:{_DID})\b|(?:{_ALSO_DID})(?:[.!:,]|\s*$| to | for | until | the | your ))"
    rf"|\b(?:reminder|timer|alarm|note|list|volume|screenshot) (?:is |was |has been |)(?:{_DID}|{_ALSO_DID})\b"
    rf"|\bi(?: have|['’]ve|)(?: just| already|) (?:{_DID}|{_ALSO_DID})\b"
    r"|\bi(?: will|['’]ll) (?:remind you|remember)\b"
    r"|\btop results\b|\byou have (?:\d+|no|one) reminders?\b",
    re.IGNORECASE,
)
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_WORDS = {
    "en": "i i'm i'll you're you the a an and not no only can do could to of in for is it that this what my me yet",
    "de": "ich der die das ein eine nur nicht und kann verstehe auch größeres leider bisher mit für ist auf",
    "fr": "je le la les un une ne que et peut comprends aussi plus modèle pour l'instant seulement avec est sur",
    "es": "yo el los una solo sólo no y puede entiendo también más modelo por ahora con para es en grande inglés",
}


def claims(text: str) -> bool:
    """Whether the words say that something was done, is on, or was looked up."""
    return bool(_CLAIMS.search(text))


def is_true(text: str, results: Sequence[str]) -> bool:
    """Whether a reply is made of the results, all of them and nothing else; without any, whether it claims none.

    That a correction was learned stands behind the results; it is said only once it is stored.
    """
    if not results:
        return not claims(text)
    rest = text
    for result in sorted({result.strip() for result in results}, key=len, reverse=True):
        if result not in text:
            return False
        rest = rest.replace(result, "")
    return rest.strip() in ("", LEARNED)


def language_of(text: str) -> str:
    """Tell the language of a reply: by its script, else by the commonest of its words; English where none is known."""
    for language, script in _SCRIPTS:
        if script.search(text):
            return language
    said = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text.casefold().replace("’", "'"))
    return max(_WORDS, key=lambda language: sum(word in _WORDS[language].split() for word in said))
