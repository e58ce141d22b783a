"""A provider that reads its answers from a list: for tests, and for trying the pages without a model."""

import asyncio
from collections.abc import AsyncGenerator, Sequence

from .base import Prompt, Unavailable


class Scripted:
    """Answers in the order given, the last one for ever; an `Unavailable` in the list is raised. Records `.prompts`."""

    def __init__(
        self, answers: Sequence[str | Unavailable], *, name: str = "scripted", host: str = "localhost"
    ) -> None:
        self.name = name
        self.host = host
        self.deadline = 30.0
        self.prompts: list[Prompt] = []
        self._answers = list(answers)

    async def stream(self, prompt: Prompt) -> AsyncGenerator[str, None]:
        answer = self._answers[min(len(self.prompts), len(self._answers) - 1)]
        self.prompts.append(prompt)
        if isinstance(answer, Unavailable):
            raise answer
        for word in answer.split(" "):
            await asyncio.sleep(0)
            yield word + " "
