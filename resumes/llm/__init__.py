"""The model server, if the operator named one: `get_provider()` is the only way in."""

from django.conf import settings

from .base import Prompt, Provider, Unavailable
from .openai_compatible import Manner, OpenAICompatible, warm

__all__ = ["Prompt", "Provider", "Unavailable", "get_provider", "warm"]


def get_provider() -> Provider | None:
    """The provider that the settings describe now, or None: then the built-in drafter writes. Never from a form."""
    base_url, model = getattr(settings, "LLM_BASE_URL", ""), getattr(settings, "LLM_MODEL", "")
    if not base_url or not model:
        return None
    return OpenAICompatible(
        base_url=base_url,
        model=model,
        api_key=getattr(settings, "LLM_API_KEY", ""),
        manner=Manner(
            schema_mode=getattr(settings, "LLM_SCHEMA_MODE", "") or "off",
            token_field=getattr(settings, "LLM_TOKEN_FIELD", "") or "max_tokens",
            temperature=_number(getattr(settings, "LLM_TEMPERATURE", None)),
        ),
        deadline=float(getattr(settings, "LLM_DEADLINE", 30.0)),
    )


def _number(value: object) -> float | None:
    return float(str(value)) if value not in (None, "") else None
