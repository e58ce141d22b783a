"""Server-sent events to a page that shows drafts as they are written."""

import json
from collections.abc import AsyncIterator

from django.http import StreamingHttpResponse

EVENT_STREAM = "text/event-stream"


def streamed(events: AsyncIterator[str]) -> StreamingHttpResponse:
    """An answer that no proxy keeps or collects."""
    response = StreamingHttpResponse(events, content_type=EVENT_STREAM)
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


def event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"
