"""Memory's tools: what a model can do with facts."""

from pydantic import Field

from engine.core.facts import ListFacts, SaveFact
from engine.core.matching import means_all, numbered
from engine.core.tools import Risk, ToolContext, ToolResult
from engine.memory.facts import FactStore
from engine.tools import Arguments, FunctionToolset, Tool


class MemorySave(Arguments):
    """What to remember."""

    fact: str = Field(min_length=1)


class MemorySearch(Arguments):
    """What to look for."""

    query: str


def memory_toolset(facts: FactStore) -> FunctionToolset:
    """Return memory's tools."""

    async def memory_save(arguments: MemorySave, context: ToolContext) -> ToolResult:
        fact = await facts.save(SaveFact(text=arguments.fact, run=context.run))
        return ToolResult(text=f"I'll remember: {fact.text}", data={"id": fact.id})

    async def memory_search(arguments: MemorySearch, _context: ToolContext) -> ToolResult:
        everything = not arguments.query or means_all(arguments.query)
        found = await facts.list(ListFacts(limit=20) if everything else ListFacts(search=arguments.query, limit=5))
        if not found and everything:
            text = "You have not told me anything about yourself yet."
        elif not found:
            text = f"I don't know that yet. Tell me “remember that …” and I will ({arguments.query})."
        elif len(found) == 1:
            text = f"You told me: {found[0].text}"
        else:
            text = f"You told me: {numbered([fact.text for fact in found])}"
        return ToolResult(text=text, data={"facts": [{"id": fact.id, "text": fact.text} for fact in found]})

    return FunctionToolset(
        [
            Tool(
                name="memory_save",
                description="Remember a fact about the person.",
                arguments=MemorySave,
                risk=Risk.WRITE,
                run=memory_save,
            ),
            Tool(
                name="memory_search",
                description="Look up what the person told you.",
                arguments=MemorySearch,
                risk=Risk.READ,
                run=memory_search,
            ),
        ]
    )
