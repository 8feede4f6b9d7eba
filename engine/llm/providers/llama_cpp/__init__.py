"""llama.cpp as a provider: any GGUF file on this machine, run by a worker process of its own.

`provider` and `process` are our side; `worker` and everything it imports run in the child; `frames`, `wire` and
`formats` are shared. The names are loaded on first use, for the reason given in `engine.llm`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.llm.providers.llama_cpp.provider import LlamaCppModel, LlamaCppSettings

__all__ = ["LlamaCppModel", "LlamaCppSettings"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from engine.llm.providers.llama_cpp import provider

    return getattr(provider, name)
