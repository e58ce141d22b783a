"""The model server, if the operator named one: `get_provider()` is the only way in."""

from urllib.parse import urlsplit

from django.conf import settings

from .base import Prompt, Provider, Unavailable
from .openai_compatible import SCHEMA_MODES, TOKEN_FIELDS, Manner, OpenAICompatible, warm

__all__ = ["Prompt", "Provider", "Unavailable", "get_provider", "warm", "wrong_setting"]


def get_provider() -> OpenAICompatible | None:
    """The provider that the settings describe now, or None: then the built-in drafter writes. Never from a form."""
    base_url, model = settings.LLM_BASE_URL, settings.LLM_MODEL
    if not base_url or not model:
        return None
    return OpenAICompatible(
        base_url=base_url,
        model=model,
        api_key=settings.LLM_API_KEY,
        manner=Manner(
            schema_mode=settings.LLM_SCHEMA_MODE or "off",
            token_field=settings.LLM_TOKEN_FIELD or "max_tokens",
            temperature=_number(settings.LLM_TEMPERATURE),
        ),
        deadline=float(settings.LLM_DEADLINE),
    )


def _number(value: object) -> float | None:
    return float(str(value)) if value not in (None, "") else None


def wrong_setting() -> str:
    """The first setting that cannot be right, as a sentence, or ""."""
    url, key = str(settings.LLM_BASE_URL), str(settings.LLM_API_KEY)
    if not settings.LLM_BASE_URL or not settings.LLM_MODEL:
        return "LLM_BASE_URL and LLM_MODEL go together: one is set and the other is not."
    if not url.startswith(("http://", "https://")) or not _host(url):
        return "LLM_BASE_URL must be an address like http://127.0.0.1:8080/v1."
    if not key.isascii() or not key.isprintable() or " " in key:
        return "LLM_API_KEY holds a space, a line break or a sign that no key has."
    if settings.LLM_SCHEMA_MODE not in ("", *SCHEMA_MODES):
        return f"LLM_SCHEMA_MODE must be one of {', '.join(SCHEMA_MODES)}."
    if settings.LLM_TOKEN_FIELD not in ("", *TOKEN_FIELDS):
        return f"LLM_TOKEN_FIELD must be one of {', '.join(TOKEN_FIELDS)}."
    return "" if _is_temperature(settings.LLM_TEMPERATURE) else "LLM_TEMPERATURE must be empty or a number from 0 to 2."


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        return (parts.hostname or "") if parts.port != 0 else ""
    except ValueError:
        return ""


def _is_temperature(value: object) -> bool:
    try:
        number = _number(value)
    except ValueError:
        return False
    return number is None or 0 <= number <= 2
