"""The ASGI application: what `dev.py run` and production serve, so that drafts stream."""

import os
import warnings

import django
from django.core.asgi import get_asgi_application

from .starting import in_one_sentence

# WhiteNoise answers with plain files, read whole: small, and nothing to stream.
warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume synchronous iterators")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
# A server says of a wrong setting what `manage.py` says, and no traceback around it.
in_one_sentence(django.setup)
application = get_asgi_application()
