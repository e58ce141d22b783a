"""The provider that the settings describe."""

from resumes.llm import get_provider
from resumes.llm.openai_compatible import Manner


def test_without_an_address_or_a_model_there_is_no_provider(settings):
    settings.LLM_BASE_URL, settings.LLM_MODEL = "", "any"
    assert get_provider() is None
    settings.LLM_BASE_URL, settings.LLM_MODEL = "http://127.0.0.1:1/v1", ""
    assert get_provider() is None


def test_the_settings_are_read_when_asked(settings):
    settings.LLM_BASE_URL, settings.LLM_MODEL = "http://models.example:8080/v1", "small"
    settings.LLM_SCHEMA_MODE, settings.LLM_TOKEN_FIELD = "json_object", "max_completion_tokens"
    settings.LLM_TEMPERATURE, settings.LLM_DEADLINE = "0.3", 7
    provider = get_provider()
    assert provider is not None and (provider.name, provider.host) == ("small", "models.example:8080")
    assert provider.deadline == 7
    assert provider._server.manner == Manner("json_object", "max_completion_tokens", 0.3)


def test_a_blank_temperature_is_not_sent(settings):
    settings.LLM_BASE_URL, settings.LLM_MODEL, settings.LLM_TEMPERATURE = "http://models.example/v1", "any", ""
    provider = get_provider()
    assert provider is not None and provider._server.manner.temperature is None
