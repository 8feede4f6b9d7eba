"""What an answer cost: tokens and times."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens and speed of one model call, or of all calls of one run added up."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    """Prompt tokens that were taken from the prefix cache instead of being computed."""
    completion_tokens: int = 0
    ttft_ms: float | None = None
    """Time to the first token, in milliseconds, of the first call."""
    tokens_per_s: float | None = None
    """Decode speed over all completion tokens."""

    def plus(self, other: "Usage") -> "Usage":
        """Return the sum; speeds are weighted by the tokens they were measured on."""
        seconds = _seconds(self) + _seconds(other)
        tokens = self.completion_tokens + other.completion_tokens
        return Usage(
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            cached_tokens=self.cached_tokens + other.cached_tokens,
            completion_tokens=tokens,
            ttft_ms=self.ttft_ms if self.ttft_ms is not None else other.ttft_ms,
            tokens_per_s=round(tokens / seconds, 1) if seconds > 0 else None,
        )


def _seconds(usage: Usage) -> float:
    return usage.completion_tokens / usage.tokens_per_s if usage.tokens_per_s else 0.0
