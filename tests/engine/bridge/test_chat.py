"""One message over HTTP: streamed, whole, cancelled, detached, refused."""

import asyncio
import json

import pytest

from engine.core.errors import ErrorCode, NestorError
from tests.doubles.engine import Ask, Call, FakeEngine, Think, Wait


def read_stream(text: str) -> list[tuple[str, dict]]:
    """Return kind and data of each event of a stream."""
    events = []
    for block in text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line and not line.startswith(":"))
        events += [(lines["event"], json.loads(lines["data"]))] if "data" in lines else []
    return events


@pytest.fixture
def engine():
    return FakeEngine(
        [
            [
                Think(text="They want a reminder."),
                Call(
                    name="reminder_create", arguments={"text": "call mum", "when": "in 20 minutes"}, data={"id": "r-1"}
                ),
                "Noted: ",
                "call mum.\u2028\n",
            ]
        ]
    )


async def test_an_answer_is_streamed_as_events(client, engine):
    response = await client.post("/api/v1/chat", json={"text": "remind me", "session": "s1", "allow": ["open_url"]})
    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["nestor-session"] == "s1"
    kinds = [kind for kind, _ in read_stream(response.text)]
    assert kinds == [
        "run_queued",
        "run_started",
        "thinking_delta",
        "tool_call_started",
        "tool_call_finished",
        "text_delta",
        "text_delta",
        "usage",
        "run_finished",
    ]
    assert engine.inbound[0].allow_tools == {"open_url"}
    assert engine.inbound[0].can_approve


async def test_each_event_carries_its_seq_as_id(client):
    response = await client.post("/api/v1/chat", json={"text": "hello"})
    assert [line for line in response.text.split("\n") if line.startswith("id: ")][:2] == ["id: 1", "id: 2"]


async def test_a_whole_answer_is_the_object_of_ask_json(client, engine):
    response = await client.post("/api/v1/chat", json={"text": "remind me", "stream": False})
    assert response.json() == {
        "text": "Noted: call mum.\u2028\n",
        "thinking": "They want a reminder.",
        "tool_calls": [
            {
                "name": "reminder_create",
                "arguments": {"text": "call mum", "when": "in 20 minutes"},
                "result": {"id": "r-1"},
                "ok": True,
            }
        ],
        "session": "main",
        "run": response.headers["nestor-run"],
        "model": "starter",
        "usage": {
            "prompt_tokens": 40,
            "cached_tokens": 10,
            "completion_tokens": 5,
            "ttft_ms": 12.5,
            "tokens_per_s": 50.0,
        },
        "error": None,
    }
    assert not engine.inbound[0].can_approve


class TestFailures:
    @pytest.fixture
    def engine(self):
        return FakeEngine([["Half a ", NestorError(ErrorCode.WORKER_DIED, "The model stopped.", hint="Ask again.")]])

    async def test_a_failed_answer_has_its_error_and_a_status(self, client):
        response = await client.post("/api/v1/chat", json={"text": "hi", "stream": False})
        assert response.status_code == 503
        assert response.json()["text"] == "Half a "
        assert response.json()["error"] == {
            "code": "worker_died",
            "message": "The model stopped.",
            "hint": "Ask again.",
        }

    @pytest.mark.parametrize(
        ("error", "status"),
        [
            (NestorError(ErrorCode.SESSION_BUSY, "busy"), 409),
            (NestorError(ErrorCode.NOT_FOUND, "none"), 404),
            (NestorError(ErrorCode.MODEL_FILE_MISSING, "none"), 503),
            (NestorError(ErrorCode.INTERNAL, "oh"), 500),
        ],
    )
    async def test_a_refused_message_has_a_fitting_status(self, client, engine, error, status):
        engine.refuse = error
        response = await client.post("/api/v1/chat", json={"text": "hi"})
        assert response.status_code == status
        assert response.json() == {"error": {"code": error.code, "message": error.message, "hint": ""}}

    async def test_a_bug_is_logged_and_tells_no_details(self, client, engine, caplog, expected_logs):
        expected_logs("Request to /api/v1/chat failed")
        engine.refuse = ZeroDivisionError("secret detail")
        response = await client.post("/api/v1/chat", json={"text": "hi"})
        assert response.status_code == 500
        assert response.json()["error"]["code"] == "internal"
        assert "secret detail" not in response.text
        assert "secret detail" in caplog.text

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"{",
            b"[]",
            b"null",
            b'{"text": 5}',
            b'{"text": "x", "sesion": "s"}',
            b'{"text": "\\ud800"}',
            b"[" * 200_000,
            b"\xff\xfe",
            b'{"text": "x", "stream": "perhaps"}',
        ],
    )
    async def test_what_is_not_understood_is_said_in_words(self, client, body):
        response = await client.post("/api/v1/chat", content=body, headers={"content-type": "application/json"})
        assert response.status_code in (400, 422)
        assert response.json()["error"]["code"] == "invalid_request"

    async def test_an_empty_message_is_refused(self, client):
        response = await client.post("/api/v1/chat", json={"text": "  "})
        assert (response.status_code, response.json()["error"]["code"]) == (422, "empty_message")


class TestHalfCharacters:
    @pytest.fixture
    def engine(self):
        return FakeEngine([[Call(name="note_add", arguments={"text": "x\ud83d"}), "Done."]] * 2)

    async def test_of_a_model_break_neither_stream_nor_object(self, client):
        streamed = read_stream((await client.post("/api/v1/chat", json={"text": "hi"})).text)
        assert streamed[2][1]["arguments"] == {"text": "x?"}
        whole = await client.post("/api/v1/chat", json={"text": "hi", "stream": False})
        assert whole.json()["tool_calls"][0]["arguments"] == {"text": "x?"}


class TestLeaving:
    @pytest.fixture
    def engine(self):
        return FakeEngine([["One ", Wait()], "next"])

    async def test_leaving_cancels_the_run(self, client, engine):
        await self._leave(client, {"text": "count"})
        async with asyncio.timeout(5):
            while not engine.cancelled:  # noqa: ASYNC110 - the double has no event for it
                await asyncio.sleep(0.01)

    async def test_a_detached_run_goes_on(self, client, engine):
        await self._leave(client, {"text": "count", "detach": True})
        await asyncio.sleep(0.2)
        assert engine.cancelled == []

    async def test_a_run_can_be_cancelled_by_its_id(self, client, engine):
        async with client.stream("POST", "/api/v1/chat", json={"text": "count"}) as response:
            reply = await client.post(f"/api/v1/runs/{response.headers['nestor-run']}/cancel")
            assert reply.json() == {"cancelled": True}
            text = (await response.aread()).decode()
        assert read_stream(text)[-1][0] == "run_cancelled"
        again = await client.post(f"/api/v1/runs/{response.headers['nestor-run']}/cancel")
        assert again.json() == {"cancelled": False}

    async def _leave(self, client, body):
        async with client.stream("POST", "/api/v1/chat", json=body) as response:
            async for chunk in response.aiter_text():
                if "One " in chunk:
                    break


class TestApprovals:
    @pytest.fixture
    def engine(self):
        return FakeEngine([[Ask(tool="open_url", summary="Open https://example.org"), "Done."]])

    async def test_a_question_is_answered_over_http(self, client, engine):
        async with client.stream("POST", "/api/v1/chat", json={"text": "open it"}) as response:
            seen = ""
            async for chunk in response.aiter_text():
                seen += chunk
                for _, data in [event for event in read_stream(chunk) if event[0] == "approval_requested"]:
                    reply = await client.post(f"/api/v1/approvals/{data['approval']}", json={"approved": True})
                    assert reply.json() == {"accepted": True}
        assert read_stream(seen)[-1][1]["text"] == "Done."
        assert engine.answers[0][1] is True

    async def test_a_late_answer_is_not_accepted(self, client):
        reply = await client.post("/api/v1/approvals/gone", json={"approved": True})
        assert reply.json() == {"accepted": False}
