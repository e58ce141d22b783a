from django.apps import AppConfig
from django.utils.translation import gettext


class ResumesConfig(AppConfig):
    name = "resumes"

    def ready(self) -> None:
        from .document import words

        words.speak(gettext)
