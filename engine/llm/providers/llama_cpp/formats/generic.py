"""For templates that know no tools: they are told of them in the system message, and call them as in Hermes."""

from engine.llm.providers.llama_cpp.formats.hermes import HermesFormat


class GenericFormat(HermesFormat):
    """Hermes, under a name that says that nobody trained the model on it."""

    name = "generic"
