"""Tool calls that cannot be wrong: from the opening of a call to its end only tokens its grammar allows are drawn.

Free text is not masked and costs nothing here: a call's opening is noticed by the parser, and only then a matcher is
consulted. A masked token then costs 14 µs at a vocabulary of 3,072, 27 µs at 32,000 and 83 µs at 151,936, under 18
tools; compiling those takes 12 ms, making llguidance acquainted with the vocabulary 13, 94 and 430 ms, once per worker.
(`python -m tests.bench.bench_constraint`, medians, on a 2-core machine that others used.)
"""

import ctypes
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from engine.core.errors import ErrorCode, NestorError
from engine.llm.providers.llama_cpp.formats import OfferedTool, ToolFormat
from engine.llm.providers.llama_cpp.formats.spans import without_overlap
from engine.llm.providers.llama_cpp.native import import_inner
from engine.llm.providers.llama_cpp.vocabulary import Vocabulary

_KEPT_GRAMMARS = 8


class CallConstraint:
    """Watches over the calls of one answer."""

    def __init__(
        self,
        tokenizer: Any,
        matcher: Any,
        vocabulary_size: int,
        *,
        tool_format: ToolFormat,
        least_shares: Mapping[str, float],
        said: Sequence[str] | None,
    ) -> None:
        self._said = said
        self._tokenizer = tokenizer
        self._tool_format = tool_format
        self._least_shares = least_shares
        self._fresh = matcher
        self._matcher: Any = None
        self._size = vocabulary_size
        self._mask = bytearray(-(-vocabulary_size // 32) * 4)
        self._mask_address = ctypes.addressof(ctypes.c_char.from_buffer(self._mask))

    @property
    def active(self) -> bool:
        """True from the opening of a call to its end."""
        return self._matcher is not None

    def is_guess(self, remainder: bytes, token: int, logits: Any) -> bool:
        """Tell whether a token that opens a call with these first bytes is too improbable to act on.

        The logits are those of the model, with nothing ruled out. An opening that names no tool may become any, and
        must be as probable as the most demanding one.
        """
        if not self._least_shares:
            return False
        named = self._tool_format.named_in(remainder) or ""
        return _share(token, logits) < self._least_shares.get(named, max(self._least_shares.values()))

    def begin(self, remainder: bytes) -> bool:
        """Start a call whose first bytes, if not all, came with its opening; False if no call can begin like that."""
        matcher = self._fresh.deep_copy()
        if remainder:
            tokens = self._tokenizer.tokenize_bytes(remainder)
            if matcher.try_consume_tokens(tokens) != len(tokens):
                return False
        self._matcher = None if matcher.is_stopped() else matcher
        return True

    def settled(self, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the arguments of a finished call; words used twice are cut."""
        return arguments if self._said is None else without_overlap(arguments, self._said)

    def mask(self, logits: Any) -> None:
        """Rule out every token that cannot come next."""
        import numpy as np  # here, because it takes 40 ms and most answers begin without a call

        self._matcher.unsafe_compute_mask_ptr(self._mask_address, len(self._mask))
        bits = np.unpackbits(np.frombuffer(self._mask, dtype=np.uint8), count=self._size, bitorder="little")
        np.copyto(np.frombuffer(logits, dtype=np.float32), -np.inf, where=bits == 0)

    def take(self, token: int) -> None:
        """Go on by the token that was drawn."""
        if not self._matcher.consume_token(token):
            raise NestorError(
                ErrorCode.INTERNAL,
                f"The tool-call grammar failed: {self._matcher.get_error()[:200]}.",
                hint="Ask again; if it comes back, please report it with the tool's name.",
            )
        if self._matcher.is_stopped():
            self._matcher = None


class ConstraintFactory:
    """Compiles the grammars of one model's tool sets, and keeps the last few."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._tokenizers: dict[str, Any] = {}
        self._matchers: OrderedDict[str, Any] = OrderedDict()

    def make(
        self,
        tool_format: ToolFormat,
        tools: Sequence[OfferedTool],
        *,
        said: Sequence[str] | None = None,
        least_shares: Mapping[str, float] = MappingProxyType({}),
    ) -> CallConstraint | None:
        """Return the constraint for an answer that is offered these tools; None if none of them can be called.

        With what the person `said`, texts among the arguments are stretches of it. `least_shares` says for each tool
        how probable the opening of a call must be at least.
        """
        guidance = import_inner("llguidance", "_lib")
        tokenizer = self._tokenizer(tool_format)
        grammar = tool_format.grammar(tools, said)
        if grammar is None:
            return None
        matcher = self._matchers.get(grammar)
        if matcher is None:
            matcher = guidance.LLMatcher(tokenizer, grammar, log_level=0)
            if matcher.is_error():
                raise self._refusal(guidance, tool_format, tools, said, matcher.get_error())
            self._matchers[grammar] = matcher
            if len(self._matchers) > _KEPT_GRAMMARS:
                self._matchers.popitem(last=False)
        self._matchers.move_to_end(grammar)
        return CallConstraint(
            tokenizer,
            matcher,
            self._vocabulary.size,
            tool_format=tool_format,
            least_shares=least_shares,
            said=said,
        )

    def _tokenizer(self, tool_format: ToolFormat) -> Any:
        tokenizer = self._tokenizers.get(tool_format.name)
        if tokenizer is None:
            guidance = import_inner("llguidance", "_lib")
            source = _TokenSource(self._vocabulary, tool_format.tags)
            tokenizer = self._tokenizers[tool_format.name] = guidance.LLTokenizer(source)
        return tokenizer

    def _refusal(
        self,
        guidance: Any,
        tool_format: ToolFormat,
        tools: Sequence[OfferedTool],
        said: Sequence[str] | None,
        error: str,
    ) -> NestorError:
        """Return the error that names the tool whose schema cannot be used."""
        for tool in tools:
            grammar = tool_format.grammar([tool], said)
            if grammar and guidance.LLMatcher(self._tokenizer(tool_format), grammar, log_level=0).is_error():
                return NestorError(
                    ErrorCode.INVALID_REQUEST,
                    f"The parameters of the tool {tool.name!r} cannot be used: {error.splitlines()[0][:200]}.",
                    hint="Its JSON schema needs mending, or the tool must be switched off.",
                )
        return NestorError(ErrorCode.INVALID_REQUEST, f"The tools cannot be offered together: {error[:200]}.")


def _share(token: int, logits: Any) -> float:
    import numpy as np

    values = np.frombuffer(logits, dtype=np.float32)
    weights = np.exp(values - values.max())
    return float(weights[token] / weights.sum())


class _TokenSource:
    """What llguidance needs to know of a vocabulary; the attribute names are its own."""

    is_tokenizer_wrapper = True

    def __init__(self, vocabulary: Vocabulary, tags: Sequence[str]) -> None:
        self._vocabulary = vocabulary
        visible = {tag.encode() for tag in tags}
        self.eos_token_id = max(vocabulary.eos, 0)
        self.bos_token_id = vocabulary.bos if vocabulary.bos >= 0 else None
        self.special_token_ids: list[int] = []
        self.tokens: list[bytes] = []
        for token in range(vocabulary.size):
            piece = vocabulary.piece(token)
            hidden = not piece or token in vocabulary.ends or (vocabulary.is_hidden(token) and piece not in visible)
            if hidden:
                self.special_token_ids.append(token)
                # \xff marks what no text can spell; the number keeps nameless ones apart
                piece = b"\xff" + (piece or b"<%d>" % token)
            self.tokens.append(piece)

    def __call__(self, text: str | bytes) -> list[int]:
        return self._vocabulary.tokenize_inner(text)
