"""The ASGI application: what `dev.py run` and production serve, so that drafts stream."""

import os
import warnings

from django.core.asgi import get_asgi_application

# WhiteNoise answers with plain files, read whole: small, and nothing to stream.
warnings.filterwarnings("ignore", message="StreamingHttpResponse must consume synchronous iterators")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "resumebuilder.settings")
application = get_asgi_application()
