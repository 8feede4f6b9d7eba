"""The starter's tokenizer: byte-level BPE whose merges join letters first and the space before them last.

A word is therefore cut the same way after a space, in quotes or at the start of a line, and its first token differs
only by its space, which the network is told (`meanings.py`): copying stays token-exact and a space costs nothing.
Everyday words are single tokens, so that each can be given its meaning. The opening of a call with its tool's name is
one token, as is every sentence the starter says: the first token it writes is its whole decision, with one probability.
llama.cpp reads it as pre-tokenizer `gpt-2`.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from models.starter.chat import LARGER_MODEL, TOOLS
from models.starter.dialogues import DialogueMaker
from models.starter.phrasebook import FOLLOW_UPS, INTENTS

VOCABULARY_SIZE = 16_384
SPACE = "Ġ"
"""How byte-level BPE writes a space."""
TURN_END = "<|im_end|>\n"
CONTROL = (
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    *(f"<|im_start|>{role}\n" for role in ("system", "user", "assistant")),
    TURN_END,
)
"""The markers of the chat template; one with its role and line break is one token."""
_FUSED_SENTENCE = 18
"""Shorter sentences a person might well type; they stay ordinary text."""
_COMMON_WORDS = 6_000
_CONTRACTIONS = ("'s", "'t", "'m", "'d", "'re", "'ve", "'ll")
_ALONE = r"\p{L}+|\p{N}|[^\p{L}\p{N}]"
_MARKS = "…’‘“”„«»–—€£°²½→¿¡"
"""Marks of several bytes that shall be one token each."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabulary:
    """What the exporter, the corpus and the meanings need to know beyond the tokenizer file."""

    control: tuple[str, ...]
    glue: tuple[str, ...]
    merges: tuple[str, ...]
    pieces: tuple[str, ...]
    """Plain-letter tokens; the generator strings them together so that each learns to be copied."""


def glue_tokens() -> tuple[str, ...]:
    """Return the stretches of text that are one token each: calls' openings, keys, closings, tool names, sentences."""
    names = {name: [argument.removesuffix("?") for argument in arguments] for name, arguments in TOOLS.items()}
    keys = sorted({key for arguments in names.values() for key in arguments})
    return (
        *(f'<tool_call>{{"name": "{name}", "arguments": {{' for name in TOOLS),
        *(f'"{key}": "' for key in keys),
        *(f'", "{key}": "' for key in keys),
        '"}}</tool_call>',
        "}}</tool_call>",
        "<tool_response>",
        "</tool_response>",
        *TOOLS,
        LARGER_MODEL.rstrip(),
        "Example:",
        *_sentences(),
    )


def _sentences() -> Sequence[str]:
    replies = {each.reply for each in INTENTS} | {each.reply for each in FOLLOW_UPS}
    stretches = {part.strip() for reply in replies for part in re.split(r"\{larger\}", reply)}
    stretches |= {reply.replace("{larger} runs on this computer", "A larger model can") for reply in replies}
    return sorted(stretch for stretch in stretches if len(stretch) >= _FUSED_SENTENCE and "{" not in stretch)


def train_tokenizer(folder: Path, *, seed: int, common: Sequence[str], dialogues: int = 40_000) -> None:
    """Learn the merges from generated dialogues and from `common` words, the most frequent first."""
    glue = glue_tokens()
    learner = Tokenizer(models.BPE())
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    learner.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(_ALONE), "isolated"), byte_level])
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    spaced = [letter for letter in alphabet if _begins_word(letter)]
    room = VOCABULARY_SIZE - len(CONTROL) - len(glue) - len(_CONTRACTIONS) - len(alphabet) - len(spaced)
    trainer = trainers.BpeTrainer(vocab_size=len(alphabet) + room // 2, initial_alphabet=alphabet, show_progress=False)
    learner.train_from_iterator(_word_lines(Random(seed), dialogues, common), trainer)  # noqa: S311
    learned = json.loads(learner.to_str())["model"]
    pieces = [piece for piece in learned["vocab"] if len(piece) > 1]
    merges: list[tuple[str, str]] = [(first, second) for first, second in learned["merges"]]
    merges += [("'", letters[1:]) for letters in _CONTRACTIONS]
    merges += [(SPACE, piece) for piece in (*spaced, *pieces) if _begins_word(piece)]
    texts = dict.fromkeys([*alphabet, *pieces, *map("".join, merges)])
    vocabulary = {text: number for number, text in enumerate(texts)}

    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(text, special=True, normalized=False) for text in CONTROL])
    tokenizer.add_tokens([AddedToken(text, normalized=False) for text in glue])
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    plain = tuple(piece for piece in learned["vocab"] if piece.isascii() and piece.isalpha())
    known = Vocabulary(control=CONTROL, glue=glue, merges=tuple(" ".join(pair) for pair in merges), pieces=plain)
    (folder / "vocabulary.json").write_text(json.dumps(asdict(known)), encoding="utf-8")


def _begins_word(piece: str) -> bool:
    """Tell whether a piece begins with a whole character or the first byte of one, as BPE writes bytes."""
    return piece[0].isascii() or "\u00c2" <= piece[0] <= "\u00f4"


def load_tokenizer(folder: Path) -> tuple[Tokenizer, Vocabulary]:
    """Return the tokenizer that `train_tokenizer` wrote."""
    stored = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    vocabulary = Vocabulary(**{name: tuple(values) for name, values in stored.items()})
    return Tokenizer.from_file(str(folder / "tokenizer.json")), vocabulary


def _word_lines(rng: Random, dialogues: int, common: Sequence[str]) -> Iterator[str]:
    """Yield each word as often as it is worth to have it in one token: by its root, so that no word drowns others."""
    maker = DialogueMaker(rng)
    counts = Counter(
        word for _ in range(dialogues) for turn in maker.dialogue().turns for word in _WORD.findall(turn.text)
    )
    for rank, word in enumerate(common[:_COMMON_WORDS]):
        counts[word] += 40 if rank < _COMMON_WORDS // 2 else 12
    counts.update(dict.fromkeys(_MARKS, 60))
    for word, count in sorted(counts.items()):
        yield " ".join([word] * min(60, round(count**0.6)))
