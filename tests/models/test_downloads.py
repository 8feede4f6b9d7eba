"""The queue: one after the other, paused, taken up again by the next process, cancelled, joined."""

import asyncio
import random
from dataclasses import replace

import pytest

from engine.core.errors import ErrorCode, NestorError
from models.downloads import DownloadPlan, Downloads, DownloadState, unfinished_downloads
from models.part_file import SPARE_BYTES, Disk

CONTENT = random.Random(5).randbytes(400_000)


class Queue:
    """Downloads with what they reported."""

    def __init__(self, downloading):
        self.downloading = downloading
        self.reports = []

    def plan(self, name, *, files=1, content=CONTENT):
        remote = [self.downloading.plain(f"{name}-{number}.bin", content) for number in range(files)]
        return DownloadPlan(name=name, files=tuple(remote))

    def states(self, name):
        """Return the states of a download, without repetitions."""
        seen = [one.state for one in self.reports if one.name == name]
        return [state for number, state in enumerate(seen) if number == 0 or seen[number - 1] is not state]

    def opened(self, fetch, **options):
        return Downloads(
            self.downloading.folder, fetch, self.downloading.clock, on_progress=self.reports.append, **options
        )


@pytest.fixture
def queue(downloading):
    return Queue(downloading)


async def waits(hub, name):
    assert await asyncio.to_thread(hub.manners[name].waits.wait, 15)


async def test_all_files_of_a_model_arrive_and_are_counted_together(queue, downloading):
    plan = queue.plan("m", files=3)
    async with downloading.fetch() as fetch, queue.opened(fetch) as downloads:
        await downloads.start(plan)
        paths = await downloads.wait("m")
    assert [path.read_bytes() for path in paths] == [CONTENT] * 3
    assert queue.states("m")[0] is DownloadState.QUEUED
    last = queue.reports[-1]
    assert (last.state, last.done_bytes, last.size_bytes) == (DownloadState.DONE, 1_200_000, 1_200_000)
    assert downloading.parts() == []


async def test_a_paused_download_goes_on_where_it_was(queue, downloading, hub):
    plan = queue.plan("m")
    hub.manners["m-0.bin"].wait_after = 200_000
    async with downloading.fetch() as fetch, queue.opened(fetch) as downloads:
        await downloads.start(plan)
        await waits(hub, "m-0.bin")
        while queue.reports[-1].done_bytes < 200_000:  # noqa: ASYNC110 - a server in a thread sets no event of ours
            await asyncio.sleep(0.01)
        await downloads.pause("m")
        with pytest.raises(NestorError) as caught:
            await downloads.wait("m")
        assert caught.value.code == ErrorCode.CANCELLED
        hub.manners["m-0.bin"].wait_after = None
        await downloads.start(plan)
        (path,) = await downloads.wait("m")
    assert path.read_bytes() == CONTENT
    assert hub.asked[-1].headers["range"] == "bytes=200000-"
    assert DownloadState.PAUSED in queue.states("m")


async def test_the_next_process_knows_what_is_unfinished(queue, downloading, hub):
    plan = queue.plan("m", files=2)
    hub.manners["m-1.bin"].wait_after = 100_000
    async with downloading.fetch() as fetch:
        async with queue.opened(fetch) as downloads:
            await downloads.start(plan)
            await waits(hub, "m-1.bin")
        assert queue.reports[-1].state is DownloadState.PAUSED
        hub.manners["m-1.bin"].wait_after = None
        async with queue.opened(fetch) as downloads:
            assert await downloads.unfinished() == (plan,)
            await downloads.start(plan)
            await downloads.wait("m")
            assert await downloads.unfinished() == ()


async def test_one_waits_for_the_other(queue, downloading, hub):
    first, second = queue.plan("first"), queue.plan("second")
    hub.manners["first-0.bin"].wait_after = 1000
    async with downloading.fetch() as fetch, queue.opened(fetch) as downloads:
        await downloads.start(first)
        await downloads.start(second)
        await waits(hub, "first-0.bin")
        assert [one.state for one in downloads.progress()][1] is DownloadState.QUEUED
        hub.manners["first-0.bin"].go_on.set()
        await downloads.wait("second")
        assert [one.state for one in downloads.progress()] == [DownloadState.DONE] * 2


async def test_asking_twice_joins_and_another_source_of_the_name_is_refused(queue, downloading, hub):
    plan = queue.plan("m")
    hub.manners["m-0.bin"].wait_after = 1000
    async with downloading.fetch() as fetch, queue.opened(fetch) as downloads:
        await downloads.start(plan)
        await waits(hub, "m-0.bin")
        await downloads.start(plan)
        for other in (queue.plan("m", files=2), DownloadPlan(name="other", files=plan.files)):
            with pytest.raises(NestorError) as caught:
                await downloads.start(other)
            assert caught.value.code == ErrorCode.DOWNLOAD_BUSY
        hub.manners["m-0.bin"].go_on.set()
        await downloads.wait("m")
    assert len(hub.bodies_asked("m-0.bin")) == 1


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_cancelled_download_leaves_nothing(queue, downloading, hub, restarted):
    plan = queue.plan("m")
    hub.manners["m-0.bin"].wait_after = 1000
    async with downloading.fetch() as fetch:
        async with queue.opened(fetch) as downloads:
            await downloads.start(plan)
            await waits(hub, "m-0.bin")
            if not restarted:
                await downloads.cancel("m")
        async with queue.opened(fetch) as downloads:
            if restarted:
                await downloads.cancel("m")
            with pytest.raises(NestorError):
                await downloads.cancel("m")
    assert downloading.parts() == []


async def test_an_error_ends_one_download_and_not_the_queue(queue, downloading, hub):
    bad, good = queue.plan("bad"), queue.plan("good")
    hub.manners["bad-0.bin"].statuses = [(404, {})]
    async with downloading.fetch() as fetch, queue.opened(fetch) as downloads:
        await downloads.start(bad)
        await downloads.start(good)
        with pytest.raises(NestorError) as caught:
            await downloads.wait("bad")
        assert caught.value.code == ErrorCode.NOT_FOUND
        await downloads.wait("good")
        assert await downloads.unfinished() == ()
    assert downloading.parts() == []


async def test_a_model_that_does_not_fit_as_a_whole_is_not_begun(queue, downloading, hub):
    class Full(Disk):
        def free(self, folder):
            return SPARE_BYTES + 1_000_000

    known = [replace(file, size_bytes=len(CONTENT)) for file in queue.plan("m", files=3).files]
    async with downloading.fetch() as fetch, queue.opened(fetch, disk=Full()) as downloads:
        await downloads.start(DownloadPlan(name="m", files=tuple(known)))
        with pytest.raises(NestorError) as caught:
            await downloads.wait("m")
    assert caught.value.code == ErrorCode.DISK_FULL
    assert hub.asked == []


def test_a_plan_nobody_can_read_is_left_out(downloading):
    folder = downloading.folder / ".downloads"
    folder.mkdir(parents=True)
    (folder / "m.plan").write_bytes(b"\xff{")
    assert unfinished_downloads(downloading.folder) == ()
