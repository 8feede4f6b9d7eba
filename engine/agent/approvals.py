"""Questions to the person that a run waits on; the first answer counts, a cancelled run stops asking."""

import asyncio
from collections.abc import Callable

from engine.core.cancel import CancelToken
from engine.core.events import ApprovalAnswered, ApprovalRequested, RunEvent
from engine.core.ids import ApprovalId, RunId, SessionId, new_id
from engine.core.messages import ToolCall


class Approvals:
    """The open questions of all runs."""

    def __init__(self) -> None:
        self._open: dict[ApprovalId, asyncio.Future[bool]] = {}

    def answer(self, approval: ApprovalId, *, approved: bool) -> bool:
        """Answer a question; False if it is not open (any more)."""
        future = self._open.get(approval)
        if future is None or future.done():
            return False
        future.set_result(approved)
        return True

    async def ask(
        self,
        call: ToolCall,
        summary: str,
        *,
        run: RunId,
        session: SessionId,
        emit: Callable[[RunEvent], None],
        cancel: CancelToken,
    ) -> bool:
        """Ask, and wait for the answer; a cancel counts as no."""
        approval = ApprovalId(new_id("ask"))
        future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._open[approval] = future
        emit(
            ApprovalRequested(
                run=run, session=session, approval=approval, call=call.id, tool=call.name, summary=summary
            )
        )
        stopped = asyncio.ensure_future(cancel.wait())
        try:
            await asyncio.wait((future, stopped), return_when=asyncio.FIRST_COMPLETED)
            approved = future.done() and future.result()
        finally:
            del self._open[approval]
            stopped.cancel()
            await asyncio.gather(stopped, return_exceptions=True)
        emit(ApprovalAnswered(run=run, session=session, approval=approval, approved=approved))
        return approved
