"""The nouns over HTTP: list, add, change, delete, and what is said of what does not exist."""

import pytest

from engine.core.sessions import GetTranscript
from tests.doubles.engine import NOON


async def test_reminders_come_and_go(client):
    added = (await client.post("/api/v1/reminders", json={"text": "call mum", "when": "in 20 minutes"})).json()
    assert added["due"] == "2026-11-21T12:20:00+01:00"
    assert (await client.get("/api/v1/reminders")).json() == [added]
    path = f"/api/v1/reminders/{added['id']}"
    snoozed = (await client.post(f"{path}/snooze", json={"minutes": 10})).json()
    assert (snoozed["state"], snoozed["due"]) == ("snoozed", "2026-11-21T12:10:00+01:00")
    moved = (await client.patch(path, json={"when": "in 30 minutes"})).json()
    assert (moved["state"], moved["due"], moved["text"]) == ("scheduled", "2026-11-21T12:30:00+01:00", "call mum")
    assert (await client.patch(path, json={"text": "call dad"})).json()["text"] == "call dad"
    assert (await client.patch(path, json={"due": "now"})).status_code == 422
    assert (await client.post(f"{path}/done")).json()["state"] == "done"
    assert (await client.get("/api/v1/reminders")).json() == []
    assert len((await client.get("/api/v1/reminders?all=true")).json()) == 1
    assert (await client.delete(path)).json()["state"] == "cancelled"


async def test_a_time_that_is_not_understood_is_422(client):
    response = await client.post("/api/v1/reminders", json={"text": "x", "when": "yesterday"})
    assert (response.status_code, response.json()["error"]["code"]) == (422, "time_unclear")


@pytest.mark.parametrize("minutes", [0, -5, 1e12, "NaN"])
async def test_a_snooze_has_sensible_minutes(client, minutes):
    response = await client.post("/api/v1/reminders/r/snooze", json={"minutes": minutes})
    assert response.status_code == 422


@pytest.mark.parametrize("noun", ["notes", "memory", "todos"])
async def test_texts_come_and_go(client, noun):
    added = await client.post(f"/api/v1/{noun}", json={"text": "oat milk"})
    assert added.status_code == 201
    assert (await client.get(f"/api/v1/{noun}")).json() == [added.json()]
    assert (await client.delete(f"/api/v1/{noun}/{added.json()['id']}")).status_code == 200
    assert (await client.get(f"/api/v1/{noun}")).json() == []


async def test_notes_are_searched(client):
    await client.post("/api/v1/notes", json={"text": "oat milk"})
    await client.post("/api/v1/notes", json={"text": "bread"})
    assert [note["text"] for note in (await client.get("/api/v1/notes?search=milk")).json()] == ["oat milk"]


async def test_corrections_are_listed_and_forgotten(client, engine):
    learned = [engine.learn(phrase, "note_add") for phrase in ("chuck it in the drawer", "bung it on the pile", "so")]
    listed = (await client.get("/api/v1/corrections?limit=2")).json()
    assert [one["phrase"] for one in listed] == ["chuck it in the drawer", "bung it on the pile"]
    path = f"/api/v1/corrections/{learned[0].id}"
    assert (await client.delete(path)).json() == listed[0]
    assert (await client.delete(path)).status_code == 404
    assert (await client.delete("/api/v1/corrections")).json() == 2
    assert (await client.get("/api/v1/corrections")).json() == []


async def test_a_todo_is_ticked_off(client):
    added = (await client.post("/api/v1/todos", json={"text": "milk", "list": "shop"})).json()
    assert (await client.post(f"/api/v1/todos/{added['id']}/done")).json()["done"] is True
    assert (await client.get("/api/v1/todos?list=shop")).json() == []
    assert len((await client.get("/api/v1/todos?done=true")).json()) == 1


async def test_conversations_are_found_and_read_in_pages(client, engine):
    created = (await client.post("/api/v1/sessions", json={"title": "Plans"})).json()
    (hit,) = (await client.get("/api/v1/sessions/search?text=plan&limit=5")).json()
    assert (hit["session"]["id"], hit["message"], hit["snippet"]) == (created["id"], None, "Plans")
    page = await client.get(f"/api/v1/sessions/{created['id']}?limit=2&before=msg-9")
    assert [run["state"] for run in page.json()["runs"]] == ["finished"]
    assert engine.requests[-1] == GetTranscript(id=created["id"], limit=2, before="msg-9")
    assert (await client.get(f"/api/v1/sessions/{created['id']}?limit=0")).status_code == 422


async def test_conversations_are_kept(client):
    created = (await client.post("/api/v1/sessions", json={"title": "Plans"})).json()
    assert created["channel"] == "bridge"
    path = f"/api/v1/sessions/{created['id']}"
    assert (await client.patch(path, json={"title": "Holiday"})).json()["title"] == "Holiday"
    messages = (await client.get(path)).json()["messages"]
    assert [message["message"]["kind"] for message in messages] == ["user", "assistant"]
    assert len((await client.get("/api/v1/sessions")).json()) == 1
    assert (await client.delete(path)).status_code == 200
    assert (await client.get(path)).status_code == 404


async def test_models_are_listed_imported_and_chosen(client, tmp_path):
    file = tmp_path / "tiny.gguf"
    file.write_bytes(b"GGUF")
    assert (await client.post("/api/v1/models/import", json={"path": str(file)})).status_code == 201
    assert (await client.post("/api/v1/models/use", json={"name": "tiny"})).json()["in_use"] is True
    assert len((await client.get("/api/v1/models")).json()) == 2
    assert (await client.get("/api/v1/models/tiny")).json()["architecture"] == "llama"
    assert (await client.get("/api/v1/models/none")).status_code == 404
    assert (await client.delete("/api/v1/models/tiny")).status_code == 409
    assert (await client.delete("/api/v1/models/tiny?force=true")).json() == {"name": "tiny", "freed_bytes": 4}


async def test_settings_are_read_and_set(client):
    assert (await client.get("/api/v1/settings/bridge.port")).json()["value"] == 8741
    assert (await client.put("/api/v1/settings/bridge.port", json={"value": "9000"})).json()["value"] == "9000"
    unknown = await client.get("/api/v1/settings/bridge.prt")
    assert unknown.status_code == 404
    assert "bridge.port" in unknown.json()["error"]["hint"]
    assert len((await client.get("/api/v1/settings")).json()) > 10


async def test_the_last_change_is_taken_back(client):
    await client.post("/api/v1/notes", json={"text": "oat milk"})
    assert (await client.get("/api/v1/undo")).json()[0]["label"] == "Added note 'oat milk'"
    assert (await client.post("/api/v1/undo")).json()["label"] == "Added note 'oat milk'"
    nothing = await client.post("/api/v1/undo", json={})
    assert (nothing.status_code, nothing.json()["error"]["code"]) == (409, "nothing_to_undo")


async def test_status_says_how_the_host_is_doing(client):
    assert (await client.get("/api/v1/status")).json()["model"] == "starter"


async def test_what_does_not_exist_is_404_in_json(client):
    for path in ("/api/v1/nothing", "/"):
        response = await client.get(path)
        assert (response.status_code, response.json()["error"]["code"]) == (404, "not_found")
    assert (await client.delete("/api/v1/notes/none")).status_code == 404


async def test_a_wrong_method_is_405_in_json(client):
    response = await client.put("/api/v1/status")
    assert (response.status_code, response.json()["error"]["code"]) == (405, "invalid_request")


@pytest.mark.parametrize("path", ["/api/v1/notes?limit=0", "/api/v1/notes?limit=x", "/api/v1/events?after=-1"])
async def test_wrong_parameters_are_422(client, path):
    response = await client.get(path)
    assert (response.status_code, response.json()["error"]["code"]) == (422, "invalid_request")


class TestTyped:
    async def test_a_query_goes_by_the_name_of_its_class(self, client):
        reply = await client.post("/api/v1/query", json={"request": "GetStatus"})
        assert reply.json()["result"]["started"] == NOON.replace(hour=10).isoformat()

    @pytest.mark.parametrize(
        ("body", "hint"),
        [
            ({"request": "ListNote", "arguments": {}}, "ListNotes"),
            ({"request": "AddNote", "arguments": {"text": "a command, not a query"}}, "AddNote"),
            ({"request": "ListNotes", "arguments": {"serch": "x"}}, "search"),
            ({"request": "ListNotes", "arguments": {"limit": "many"}}, "limit"),
            ({"request": "__class__", "arguments": {}}, "There are"),
        ],
    )
    async def test_what_is_wrong_is_named(self, client, body, hint):
        response = await client.post("/api/v1/query", json=body)
        assert (response.status_code, response.json()["error"]["code"]) == (422, "invalid_request")
        assert hint in response.text

    async def test_nobody_speaks_for_the_schedule(self, client, engine):
        inbound = {"text": "hi", "origin": {"channel": "schedule"}}
        response = await client.post("/api/v1/submit", json={"inbound": inbound})
        assert response.status_code == 403
        assert engine.inbound == []
