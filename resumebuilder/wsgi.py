"""The WSGI application: everything works under it, but drafts arrive all at once instead of streaming."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
application = get_wsgi_application()
