"""The router keeps one model open, and waits for nobody's answer to be cut."""

from pathlib import Path

import pytest

from engine.core.cancel import CancelToken
from engine.core.errors import NotFoundError
from engine.core.messages import UserMessage
from engine.llm.base import ModelRequest
from engine.llm.router import ModelRouter
from engine.llm.scripted import ScriptedModel

REQUEST = ModelRequest(system="", messages=[UserMessage(text="hi")])


class RecordingModel(ScriptedModel):
    """A scripted model that remembers how often it was closed, and tells its state as a real one does."""

    def __init__(self, name, on_state):
        super().__init__(["one two three"] * 9, name=name)
        self.closed = 0
        self._tell = on_state

    async def stream(self, request, cancel):
        self._tell("ready", "")
        async for delta in super().stream(request, cancel):
            yield delta

    async def close(self):
        self.closed += 1
        self._tell("not_loaded", "")


class Shelf:
    """A catalogue of two models, and what became of them."""

    def __init__(self):
        self.made = {}
        self.told = []
        self.router = ModelRouter(self.find, self.make, on_state=lambda *state: self.told.append(state))

    def find(self, name):
        if name not in (None, "a", "b"):
            raise NotFoundError("model", name, known=["a", "b"])
        return name or "a", Path(f"/models/{name or 'a'}.gguf")

    def make(self, name, path, on_state):
        self.made[name] = RecordingModel(name, on_state)
        return self.made[name]


async def answer(model):
    return [delta async for delta in model.stream(REQUEST, CancelToken())]


async def test_without_a_name_the_model_in_use_answers():
    shelf = Shelf()
    model = await shelf.router.model()
    assert model.name == "a"
    assert [delta.kind for delta in await answer(model)][-1] == "stopped"
    assert shelf.router.active_state == ("a", "ready")


async def test_the_model_before_is_closed_when_another_is_used():
    shelf = Shelf()
    await answer(await shelf.router.model("a"))
    await answer(await shelf.router.model("b"))
    assert (shelf.made["a"].closed, shelf.made["b"].closed) == (1, 0)
    assert ("a", "not_loaded", "") in shelf.told


async def test_a_model_in_the_middle_of_an_answer_is_closed_only_after_it():
    shelf = Shelf()
    first = (await shelf.router.model("a")).stream(REQUEST, CancelToken())
    await anext(first)
    await answer(await shelf.router.model("b"))
    assert shelf.made["a"].closed == 0
    assert [delta async for delta in first][-1].kind == "stopped"
    assert shelf.made["a"].closed == 1


async def test_what_is_in_memory_is_known_by_name():
    shelf = Shelf()
    model = await shelf.router.model("a")
    assert shelf.router.loaded == frozenset()
    await answer(model)
    assert shelf.router.loaded == {"a"}
    await answer(await shelf.router.model("b"))
    assert shelf.router.loaded == {"b"}


async def test_the_same_name_is_the_same_model():
    shelf = Shelf()
    assert await shelf.router.model("a") is await shelf.router.model()


async def test_an_unknown_name_is_told_with_the_nearest():
    with pytest.raises(NotFoundError):
        await Shelf().router.model("zzz")


async def test_closing_closes_every_model():
    shelf = Shelf()
    await answer(await shelf.router.model("a"))
    await shelf.router.close()
    assert shelf.made["a"].closed == 1
    assert shelf.router.active_state == ("", "not_loaded")


async def test_models_are_made_anew_when_nobody_is_at_work():
    shelf = Shelf()
    await answer(await shelf.router.model("a"))
    before = shelf.made["a"]
    await shelf.router.renew(idle=True)
    assert before.closed == 1
    await answer(await shelf.router.model("a"))
    assert shelf.made["a"] is not before
    assert (before.closed, shelf.made["a"].closed) == (1, 0)


async def test_a_run_at_work_goes_on_with_the_model_it_has():
    shelf = Shelf()
    old = await shelf.router.model("a")
    stream = old.stream(REQUEST, CancelToken())
    await anext(stream)
    before = shelf.made["a"]
    await shelf.router.renew(idle=False)
    assert [delta async for delta in stream][-1].kind == "stopped"
    await answer(old)
    assert before.closed == 0
    await answer(await shelf.router.model("a"))
    assert (before.closed, shelf.made["a"].closed) == (1, 0)
    await shelf.router.close()
    assert shelf.made["a"].closed == 1
