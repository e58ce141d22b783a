"""The WSGI application: everything works under it, but drafts arrive all at once instead of streaming."""

import os

import django
from django.core.wsgi import get_wsgi_application

from .starting import in_one_sentence

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
in_one_sentence(django.setup)
application = get_wsgi_application()
