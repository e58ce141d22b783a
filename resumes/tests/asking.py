"""Asks the model so often as one guest and prints the outcomes: tests run it as a process of its own."""

import asyncio
import json
import sys
from contextlib import aclosing

import django


async def ask_all(owner_id: int, times: int) -> list[str]:
    from accounts.models import Owner
    from accounts.networks import Network
    from resumes.llm import Prompt, Unavailable
    from resumes.metering import Asker, metered

    asker = Asker(await Owner.objects.aget(pk=owner_id), Network("203.0.113.0/24"))

    async def ask() -> str:
        model = metered(asker, "highlight")
        assert model is not None
        try:
            async with aclosing(model.stream(Prompt("You rewrite", "made tea"))) as pieces:
                async for _ in pieces:
                    pass
        except Unavailable as trouble:
            return trouble.reason
        return "done"

    return list(await asyncio.gather(*(ask() for _ in range(times))))


if __name__ == "__main__":
    django.setup()
    print(json.dumps(asyncio.run(ask_all(int(sys.argv[1]), int(sys.argv[2])))))
