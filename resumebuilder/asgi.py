"""The ASGI application: what `dev.py run` and production serve, so that drafts stream."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
application = get_asgi_application()
