from django.apps import AppConfig


class ResumebuilderConfig(AppConfig):
    name = "resumebuilder"

    def ready(self) -> None:
        from . import checks  # noqa: F401  importing it registers the checks
