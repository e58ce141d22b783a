"""The sentences of the rules, in the language of the page that shows them.

The rules stand on no framework: what shows them says once, by `speak`, how a sentence is translated.
"""

from collections.abc import Callable

_translate: Callable[[str], str] = str


def speak(translate: Callable[[str], str]) -> None:
    global _translate
    _translate = translate


def gettext_noop(sentence: str) -> str:
    """A sentence to be translated where it is told."""
    return sentence


def _(sentence: str, **parts: object) -> str:
    """`sentence` as the page says it, with its `%(name)s` filled in."""
    return _translate(sentence) % parts if parts else _translate(sentence)
