"""What the browser complains about while a test goes on."""

import re

from playwright.sync_api import BrowserContext, ConsoleMessage

# The browser writes every answer of these kinds to the console; the pages behind them are looked at by tests.
ANSWERS = re.compile(r"Failed to load resource: .* status of (404|409|410|422) ")


def watch(context: BrowserContext, faults: list[str]) -> None:
    """Collect errors of scripts, and what the console says about errors and the content security policy."""

    def heard(message: ConsoleMessage) -> None:
        wrong = message.type == "error" or "Content Security Policy" in message.text
        if wrong and not ANSWERS.match(message.text):
            faults.append(f"{message.page.url if message.page else ''} {message.text}")

    context.on("console", heard)
    context.on("weberror", lambda fault: faults.append(str(fault.error)))
