"""A model's vocabulary: text to tokens, tokens to bytes, and which tokens mean something special."""

import ctypes
import re
from collections.abc import Collection
from typing import Any

from engine.llm.providers.llama_cpp.native import lib

_HIDDEN_ATTRIBUTES = 1 | 2 | 8
"""LLAMA_TOKEN_ATTR_UNKNOWN, _UNUSED and _CONTROL: not text a person should see."""
_INVISIBLE_BREAK = "\u200b"
_ANCHOR = b"\x02"


class Vocabulary:
    """The vocabulary of one loaded model."""

    def __init__(self, handle: Any) -> None:
        self._handle = handle
        self.size: int = lib.llama_vocab_n_tokens(handle)
        self._pieces: list[bytes | None] = [None] * self.size
        self._buffer = ctypes.create_string_buffer(512)
        self._ends: set[int] | None = None
        self._controls: re.Pattern[str] | None = None

    @property
    def ends(self) -> set[int]:
        """The tokens that end an answer."""
        if self._ends is None:
            self._ends = {token for token in range(self.size) if lib.llama_vocab_is_eog(self._handle, token)}
        return self._ends

    @property
    def bos(self) -> int:
        """The token that begins a text, -1 if there is none."""
        return int(lib.llama_vocab_bos(self._handle))

    @property
    def eos(self) -> int:
        """The token that ends a text, -1 if there is none."""
        return int(lib.llama_vocab_eos(self._handle))

    def text_of(self, token: int) -> str:
        """Return how templates write a special token; empty for -1."""
        return "" if token < 0 else self.piece(token).decode("utf-8", "replace")

    def piece(self, token: int) -> bytes:
        """Return the bytes a token stands for, special ones spelled out."""
        piece = self._pieces[token]
        if piece is None:
            size = lib.llama_token_to_piece(self._handle, token, self._buffer, len(self._buffer), 0, True)
            if size < 0:
                self._buffer = ctypes.create_string_buffer(-size)
                size = lib.llama_token_to_piece(self._handle, token, self._buffer, len(self._buffer), 0, True)
            piece = self._pieces[token] = self._buffer.raw[:size]
        return piece

    def is_hidden(self, token: int) -> bool:
        """Tell whether a token is a control token, unknown or unused."""
        return bool(lib.llama_vocab_get_attr(self._handle, token) & _HIDDEN_ATTRIBUTES)

    def tokenize(self, text: str | bytes, *, special: bool, begin: bool = False) -> list[int]:
        """Return the tokens of a text.

        With `special` control tokens written in it are recognised; with `begin` the model's own beginning is added.
        """
        data = text.encode("utf-8", "replace") if isinstance(text, str) else text
        room = len(data) + 8
        tokens = (lib.llama_token * room)()
        count = lib.llama_tokenize(self._handle, data, len(data), tokens, room, begin, special)
        if count < 0:
            tokens = (lib.llama_token * -count)()
            count = lib.llama_tokenize(self._handle, data, len(data), tokens, -count, begin, special)
        return list(tokens[:count])

    def tokenize_inner(self, text: str | bytes, *, special: bool = False) -> list[int]:
        """Return the tokens of a text that stands in the middle of another.

        SentencePiece vocabularies put a space before a text; behind a byte that never merges they don't.
        """
        data = text.encode("utf-8", "replace") if isinstance(text, str) else text
        tokens = self.tokenize(_ANCHOR + data, special=special)
        start = next((at for at, token in enumerate(tokens, 1) if self.piece(token).endswith(_ANCHOR)), 0)
        return tokens[start:]

    def disarm(self, text: str) -> str:
        """Return words from outside with control tokens made plain text by an invisible character.

        Templates and tokenizer can't tell a template's `<|im_end|>` from one in a web page that a tool fetched.
        """
        return self._control_pattern().sub(lambda match: match[0][0] + _INVISIBLE_BREAK + match[0][1:], text)

    def _control_pattern(self) -> re.Pattern[str]:
        if self._controls is None:
            texts = [self.text_of(token) for token in range(self.size) if self.is_hidden(token)]
            escaped = (re.escape(text) for text in sorted(texts, key=len, reverse=True) if len(text) > 1)
            self._controls = re.compile("|".join(escaped) or r"(?!)")
        return self._controls


class Detokenizer:
    """Turns one answer's tokens into text; an incomplete UTF-8 character waits for its rest."""

    def __init__(self, vocabulary: Vocabulary, visible_tags: Collection[str]) -> None:
        self._vocabulary = vocabulary
        self._tags = frozenset(tag.encode() for tag in visible_tags)
        self._cache: dict[int, bytes] = {}
        self._carry = b""

    def bytes_of(self, token: int) -> bytes:
        """Return what a token adds to the text; nothing for control tokens, except the tags of the format."""
        piece = self._cache.get(token)
        if piece is None:
            piece = self._vocabulary.piece(token)
            if self._vocabulary.is_hidden(token) and piece not in self._tags:
                piece = b""
            self._cache[token] = piece
        return piece

    def feed(self, piece: bytes) -> str:
        """Return the text that is complete with these bytes."""
        data = self._carry + piece if self._carry else piece
        try:
            text = data.decode()
        except UnicodeDecodeError:
            keep = _incomplete_tail(data)
            self._carry = data[len(data) - keep :]
            return data[: len(data) - keep].decode("utf-8", "replace")
        self._carry = b""
        return text

    def finish(self) -> str:
        """Return what waited for a rest that never came."""
        rest, self._carry = self._carry, b""
        return rest.decode("utf-8", "replace")


def _incomplete_tail(data: bytes) -> int:
    """Return how many bytes at the end begin a character that is not complete yet."""
    for back in range(1, min(3, len(data)) + 1):
        byte = data[-back]
        if byte & 0xC0 == 0x80:
            continue
        needs = 4 if byte >= 0xF0 else 3 if byte >= 0xE0 else 2 if byte >= 0xC0 else 1
        return back if needs > back else 0
    return 0
