"""System checks: what this machine lacks, with the line that installs it, and settings that would not work."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Tags, Warning, register

from resumes.export.libraries import missing_libraries, slow_libraries
from resumes.llm import wrong_setting

MACHINE = "machine"


@register(MACHINE)
def check_libraries(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Warnings, not errors: guides can be read and resumes written without them, and exports say the same line."""
    if missing := missing_libraries():
        return [Warning(missing, id="resumebuilder.W001")]
    if slow := slow_libraries():
        return [Warning(slow, id="resumebuilder.W002")]
    return []


@register(Tags.security, deploy=True)
def check_addresses(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Links in mails are made from SITE_URL: in production it is the public address."""
    if settings.LOCAL or (settings.SITE_URL.startswith("https://") and "127.0.0.1" not in settings.SITE_URL):
        return []
    hint = "Set SITE_URL to the address people use, like https://resumes.example."
    return [Warning(f"Links in mails would lead to {settings.SITE_URL}", hint=hint, id="resumebuilder.W003")]


@register(Tags.security, deploy=True)
def check_data_folder(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """It holds people's drafts. Where the program makes the folder itself it is private."""
    if not settings.DATA_DIR.stat().st_mode & 0o007:
        return []
    hint = f"chmod 700 {settings.DATA_DIR}"
    return [Warning("Other users of this machine can read the data folder.", hint=hint, id="resumebuilder.W005")]


@register()
def check_model_settings(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    if not settings.LLM_BASE_URL and not settings.LLM_MODEL:
        return []
    wrong = wrong_setting()
    hint = "Until then the built-in drafter writes. `manage.py check_llm` asks the server itself."
    return [Warning(wrong, hint=hint, id="resumebuilder.W004")] if wrong else []
