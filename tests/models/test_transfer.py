"""One file's way here from a real server that cuts, lies, refuses and changes its mind."""

import asyncio
import errno
import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.errors import ErrorCode, NestorError
from models.part_file import Disk
from models.transfer import RemoteFile, TransferState, only_ours
from tests.bench.ggufs import write_random_gguf

CONTENT = random.Random(5).randbytes(300_000)
SHA = hashlib.sha256(CONTENT).hexdigest()
OTHER = random.Random(6).randbytes(300_000)

BRING = """
import asyncio, sys
from pathlib import Path
from tests.doubles.hub import HubServer
from tests.models.conftest import Downloading
from models.transfer import RemoteFile
class Elsewhere(HubServer):
    url = sys.argv[1]
file = RemoteFile(url=sys.argv[1] + "/plain/m.bin", name="m.bin")
asyncio.run(Downloading(Elsewhere(), Path(sys.argv[2])).bring(file))
"""


async def refusal(downloading, file, **options):
    with pytest.raises(NestorError) as caught:
        await downloading.bring(file, **options)
    assert caught.value.hint
    assert not (downloading.folder / file.name).exists()
    return caught.value


async def test_a_file_arrives_whole_and_leaves_no_part(downloading):
    path = await downloading.bring(downloading.plain("m.bin", CONTENT, size_bytes=len(CONTENT), sha256=SHA))
    assert path == downloading.folder / "m.bin"
    assert path.read_bytes() == CONTENT
    assert downloading.parts() == ["m.bin.json"]
    assert downloading.reports[-1].state is TransferState.CHECKING
    assert downloading.reports[-1].done_bytes == len(CONTENT)


async def test_a_cut_is_followed_by_a_request_for_the_rest(downloading, hub):
    hub.manners["m.bin"].cut_after = [100_000, 50_000]
    path = await downloading.bring(downloading.plain("m.bin", CONTENT, sha256=SHA))
    assert path.read_bytes() == CONTENT
    assert [one.headers.get("range") for one in hub.asked] == [None, "bytes=100000-", "bytes=150000-"]
    assert [report.state for report in downloading.reports].count(TransferState.WAITING) == 2
    assert downloading.clock.waited == [1, 1]


@pytest.fixture
def runner():
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture
def fetch(downloading, runner):
    """Connections for many transfers: reading the certificates takes longer than each of those."""
    opening = downloading.fetch()
    yield runner.run(opening.__aenter__())
    runner.run(opening.__aexit__(None, None, None))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(0, 4000), max_size=4), hashed=st.booleans(), ranges=st.booleans())
def test_wherever_it_is_cut_the_file_is_the_one_that_was_sent(downloading, hub, runner, fetch, cuts, hashed, ranges):
    content, name = CONTENT[:4000], f"{len(hub.plain)}.bin"
    hub.manners[name].cut_after = list(cuts)
    hub.manners[name].ignores_ranges = not ranges
    sha256 = hashlib.sha256(content).hexdigest() if hashed else ""
    path = runner.run(downloading.bring(downloading.plain(name, content, sha256=sha256), over=fetch))
    assert path.read_bytes() == content


async def test_what_a_killed_process_left_is_gone_on_with(downloading, hub):
    file = downloading.plain("m.bin", CONTENT)
    manners = hub.manners["m.bin"]
    content = hub.plain["m.bin"] = CONTENT * 20  # more than is kept in memory before it is written
    manners.wait_after = 5_000_000
    process = await asyncio.to_thread(
        subprocess.Popen,
        [sys.executable, "-c", BRING, hub.url, str(downloading.folder)],
        cwd=Path(__file__).parents[2],
    )
    part = downloading.folder / ".downloads" / "m.bin.part"
    while not (part.exists() and part.stat().st_size >= 4_000_000):
        assert process.poll() is None
        await asyncio.sleep(0.02)
    process.kill()
    await asyncio.to_thread(process.wait)
    manners.wait_after = None
    manners.go_on.set()
    path = await downloading.bring(file)
    assert path.read_bytes() == content
    (went_on,) = [one.headers["range"] for one in hub.asked if "range" in one.headers]
    assert int(went_on.removeprefix("bytes=").rstrip("-")) >= 4_000_000


async def test_a_server_that_ignores_ranges_begins_anew_and_that_is_said(downloading, hub):
    hub.manners["m.bin"].cut_after = [100_000]
    hub.manners["m.bin"].ignores_ranges = True
    path = await downloading.bring(downloading.plain("m.bin", CONTENT))
    assert path.read_bytes() == CONTENT
    assert "The server cannot go on in the middle of a file; it starts again." in downloading.notes


async def test_a_server_that_always_begins_anew_and_is_always_cut_is_given_up(downloading, hub):
    hub.manners["m.bin"].cut_after = [100_000] * 50
    hub.manners["m.bin"].ignores_ranges = True
    error = await refusal(downloading, downloading.plain("m.bin", CONTENT))
    assert error.code == ErrorCode.DOWNLOAD_FAILED
    assert len(hub.asked) < 10


@pytest.mark.parametrize("etag", [None, 'W/"weak"'])
async def test_a_file_that_changed_in_between_is_brought_anew(downloading, hub, etag):
    file = downloading.plain("m.bin", CONTENT)
    hub.manners["m.bin"].cut_after = [100_000] + [0] * 5
    await refusal(downloading, file)
    hub.plain["m.bin"] = OTHER
    hub.manners["m.bin"].cut_after = []
    hub.manners["m.bin"].etag = etag
    path = await downloading.bring(file)
    assert path.read_bytes() == OTHER
    assert "It has changed since; it starts again." in downloading.notes


async def test_a_file_of_another_size_is_not_brought(downloading):
    error = await refusal(downloading, downloading.plain("m.bin", CONTENT, size_bytes=5))
    assert error.code == ErrorCode.DOWNLOAD_FAILED
    assert "300,000" in error.message


async def test_a_server_that_announces_more_than_it_has_is_given_up(downloading, hub):
    hub.manners["m.bin"].adds_to_length = 100
    error = await refusal(downloading, downloading.plain("m.bin", CONTENT))
    assert error.code in (ErrorCode.DOWNLOAD_FAILED, ErrorCode.DOWNLOAD_DAMAGED)


async def test_a_server_that_announces_less_than_it_has_is_found_out_by_the_hash(downloading, hub):
    hub.manners["m.bin"].adds_to_length = -100
    error = await refusal(downloading, downloading.plain("m.bin", CONTENT, sha256=SHA))
    assert error.code == ErrorCode.DOWNLOAD_DAMAGED
    assert downloading.parts() == []


async def test_a_file_without_a_length_arrives(downloading, hub):
    hub.manners["m.bin"].says_no_length = True
    assert (await downloading.bring(downloading.plain("m.bin", CONTENT))).read_bytes() == CONTENT


async def test_a_damaged_file_is_thrown_away(downloading):
    error = await refusal(downloading, downloading.plain("m.bin", OTHER, size_bytes=len(CONTENT), sha256=SHA))
    assert error.code == ErrorCode.DOWNLOAD_DAMAGED
    assert downloading.parts() == []


async def test_a_part_that_was_damaged_on_the_disk_is_brought_anew(downloading, hub):
    file = downloading.plain("m.bin", CONTENT, size_bytes=len(CONTENT), sha256=SHA)
    hub.manners["m.bin"].cut_after = [200_000] + [0] * 5
    await refusal(downloading, file)
    with (downloading.folder / ".downloads" / "m.bin.part").open("r+b") as part:
        part.write(b"\0" * 4096)
    assert (await downloading.bring(file)).read_bytes() == CONTENT
    assert any("was damaged" in note for note in downloading.notes)


async def test_a_page_in_place_of_a_model_is_refused(downloading):
    error = await refusal(downloading, downloading.plain("m.gguf", b"<html>Please sign in</html>" * 10))
    assert error.code == ErrorCode.DOWNLOAD_DAMAGED
    assert "it is not a GGUF file" in error.message


async def test_a_model_arrives(downloading, tmp_path):
    content = write_random_gguf(tmp_path / "source.gguf").read_bytes()
    assert (await downloading.bring(downloading.plain("m.gguf", content))).read_bytes() == content


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, ErrorCode.HUB_REFUSED),
        (403, ErrorCode.HUB_REFUSED),
        (404, ErrorCode.NOT_FOUND),
        (451, ErrorCode.DOWNLOAD_FAILED),
    ],
)
async def test_a_refusal_is_told_at_once(downloading, hub, status, code):
    hub.manners["m.bin"].statuses = [(status, {})]
    assert (await refusal(downloading, downloading.plain("m.bin", CONTENT))).code == code
    assert len(hub.asked) == 1


async def test_a_busy_server_is_asked_again_when_it_says(downloading, hub):
    hub.manners["m.bin"].statuses = [(429, {"retry-after": "7"}), (503, {}), (500, {})]
    await downloading.bring(downloading.plain("m.bin", CONTENT))
    assert downloading.clock.waited == [7, 2, 4]


async def test_a_server_that_is_not_there_is_given_up_after_some_tries(downloading):
    file = RemoteFile(url="http://127.0.0.1:9/m.bin", name="m.bin")
    assert (await refusal(downloading, file)).code == ErrorCode.HOST_UNREACHABLE
    assert downloading.clock.waited == [1, 2, 4, 8, 16]


async def test_a_circle_of_redirects_is_told(downloading, hub):
    error = await refusal(downloading, RemoteFile(url=f"{hub.url}/circle?key=secret", name="m.bin"))
    assert "circle" in error.message
    assert "secret" not in str(error)


class SmallDisk(Disk):
    """Holds so many bytes."""

    def __init__(self, room: int, *, says: int | None = None) -> None:
        self.room = room
        self.says = says

    def free(self, folder: Path) -> int:
        return 1 << 40 if self.says is None else self.says

    def write(self, file, data: bytes) -> None:
        held = os.fstat(file.fileno()).st_size
        super().write(file, data[: max(0, self.room - held)])
        if held + len(data) > self.room:
            raise OSError(errno.ENOSPC, "No space left on device")


async def test_a_disk_without_room_is_told_before_anything_is_written(downloading):
    error = await refusal(downloading, downloading.plain("m.bin", CONTENT), disk=SmallDisk(0, says=1000))
    assert error.code == ErrorCode.DISK_FULL


async def test_a_disk_that_fills_up_keeps_what_is_there_for_later(downloading, hub):
    file = downloading.plain("m.bin", CONTENT, sha256=SHA)
    error = await refusal(downloading, file, disk=SmallDisk(123_456))
    assert error.code == ErrorCode.DISK_FULL
    assert (await downloading.bring(file)).read_bytes() == CONTENT
    assert hub.asked[-1].headers["range"] == "bytes=123456-"


def test_a_second_process_is_refused(downloading, runner):
    with only_ours(downloading.folder, "m.bin"):
        error = runner.run(refusal(downloading, downloading.plain("m.bin", CONTENT)))
    assert error.code == ErrorCode.DOWNLOAD_BUSY


async def test_what_is_there_is_not_brought_again(downloading, hub):
    file = downloading.plain("m.bin", CONTENT, size_bytes=len(CONTENT))
    await downloading.bring(file)
    await downloading.bring(file)
    assert len(hub.asked) == 1


async def test_another_file_of_the_name_is_never_overwritten(downloading):
    downloading.folder.mkdir()
    (downloading.folder / "m.bin").write_bytes(b"mine")
    with pytest.raises(NestorError) as caught:
        await downloading.bring(downloading.plain("m.bin", CONTENT, size_bytes=len(CONTENT)))
    assert caught.value.code == ErrorCode.INVALID_REQUEST
    assert (downloading.folder / "m.bin").read_bytes() == b"mine"


async def test_the_token_goes_to_the_hub_and_no_further(downloading, hub):
    hub.repositories["owner/model"]["m.bin"] = CONTENT
    hub.gated.add("owner/model")
    downloading.token = hub.token
    file = RemoteFile(url=f"{hub.url}/owner/model/resolve/main/m.bin", name="m.bin")
    await downloading.bring(file)
    elsewhere = hub.url.replace("127.0.0.1", "localhost")
    hub.plain["n.bin"] = CONTENT
    await downloading.bring(RemoteFile(url=f"{elsewhere}/plain/n.bin", name="n.bin"))
    assert hub.asked[0].headers["authorization"] == f"Bearer {hub.token}"
    assert "authorization" not in hub.asked[-1].headers
    assert hub.token not in repr(downloading.reports)


async def test_the_hubs_hash_is_checked_where_nobody_gave_one(downloading, hub):
    hub.repositories["owner/model"]["m.bin"] = CONTENT
    await downloading.bring(RemoteFile(url=f"{hub.url}/owner/model/resolve/main/m.bin", name="m.bin"))
    assert downloading.reports[-1].size_bytes == len(CONTENT)
