"""Server-sent events to a page that shows drafts as they are written."""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing

from asgiref.sync import sync_to_async
from django.http import StreamingHttpResponse

from ..drafting.notices import Notice
from ..drafting.service import Words
from ..models import Suggestion

EVENT_STREAM = "text/event-stream"
Drafted = AsyncGenerator[Words | Suggestion | Notice, None]


def streamed(events: AsyncIterator[str]) -> StreamingHttpResponse:
    """An answer that no proxy keeps or collects."""
    response = StreamingHttpResponse(events, content_type=EVENT_STREAM)
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


def event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"


async def drafting(
    drafted: Drafted, *, html: Callable[[Suggestion], str], end: Callable[[int], dict[str, object]]
) -> AsyncGenerator[str, None]:
    """Events: `words` while a draft is written, `draft` when it is there, `notice`, and an `end` of so many drafts
    that have a text."""
    made = 0
    async with aclosing(drafted) as every:
        async for one in every:
            if isinstance(one, Words):
                yield event("words", {"fact": one.fact_id, "text": one.text})
            elif isinstance(one, Notice):
                yield event("notice", {"text": one.text})
            else:
                made += bool(one.text)
                yield event("draft", {"fact": one.fact_id, "html": await sync_to_async(html)(one)})
    yield event("end", await sync_to_async(end)(made))


async def notice_of(drafted: Drafted) -> str:
    """Drafts to the end, for a page that cannot be told meanwhile; the last notice, or nothing."""
    note = ""
    async with aclosing(drafted) as every:
        async for one in every:
            note = one.text if isinstance(one, Notice) else note
    return note
