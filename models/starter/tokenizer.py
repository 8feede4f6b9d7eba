"""The starter's tokenizer: byte-level BPE whose merges never cross a space, a digit or a punctuation mark.

A word therefore has the same tokens after a space, in quotes or at the start of a line, which makes copying
it token-exact. JSON glue and tool names are single tokens. llama.cpp reads it as pre-tokenizer `qwen2`.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from models.starter.chat import TOOLS
from models.starter.dialogues import DialogueMaker

VOCABULARY_SIZE = 3072
CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_FIRST = (
    "text",
    "which",
    "by",
    "duration",
    "query",
    "fact",
    "list",
    "place",
    "expression",
    "value",
    "name",
    "url",
    "level",
    "when",
)
_LATER = ("when", "by", "label", "list", "from_unit", "to_unit")
GLUE = (
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
    '{"name": "',
    '", "arguments": {',
    "}}",
    '"}}',
    *(f'"{name}": "' for name in _FIRST),
    *(f'", "{name}": "' for name in _LATER),
    *TOOLS,
)
_QWEN2 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_ALONE = r"\p{L}+|\p{N}|[^\p{L}\p{N}]"


@dataclass(frozen=True, kw_only=True, slots=True)
class Vocabulary:
    """What the exporter and the corpus need to know beyond the tokenizer file."""

    control: tuple[str, ...]
    glue: tuple[str, ...]
    merges: tuple[str, ...]
    pieces: tuple[str, ...]
    """Plain-letter tokens; the generator strings them together so that each learns to be copied."""


def train_tokenizer(folder: Path, *, seed: int, dialogues: int = 40_000) -> None:
    """Learn the merges from generated dialogues and write the tokenizer into the folder."""
    learner = Tokenizer(models.BPE())
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    learner.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(_ALONE), "isolated"), byte_level])
    size = VOCABULARY_SIZE - len(CONTROL) - len(GLUE)
    trainer = trainers.BpeTrainer(
        vocab_size=size, initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()), show_progress=False
    )
    learner.train_from_iterator(_said(Random(seed), dialogues), trainer)  # noqa: S311
    learned = json.loads(learner.to_str())["model"]
    merges: list[tuple[str, str]] = [(first, second) for first, second in learned["merges"]]

    tokenizer = Tokenizer(models.BPE(vocab=learned["vocab"], merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(_QWEN2), "isolated"), byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(text, special=True, normalized=False) for text in CONTROL])
    tokenizer.add_tokens([AddedToken(text, normalized=False) for text in GLUE])
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    pieces = tuple(word for word in learned["vocab"] if word.isascii() and word.isalpha())
    known = Vocabulary(control=CONTROL, glue=GLUE, merges=tuple(" ".join(pair) for pair in merges), pieces=pieces)
    (folder / "vocabulary.json").write_text(json.dumps(asdict(known)), encoding="utf-8")


def load_tokenizer(folder: Path) -> tuple[Tokenizer, Vocabulary]:
    """Return the tokenizer that `train_tokenizer` wrote."""
    stored = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
    vocabulary = Vocabulary(**{name: tuple(values) for name, values in stored.items()})
    return Tokenizer.from_file(str(folder / "tokenizer.json")), vocabulary


def _said(rng: Random, dialogues: int) -> Iterator[str]:
    """Yield what people and tools say; replies repeat it and would only count it twice."""
    maker = DialogueMaker(rng)
    for _ in range(dialogues):
        for turn in maker.dialogue().turns:
            if turn.role == "user" or (turn.role == "assistant" and turn.call is None and rng.random() < 0.1):
                yield turn.text
