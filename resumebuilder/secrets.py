"""Where secrets come from: the environment, a file it names, or (in local mode) a key made once and kept."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from environs import Env


def read_secret(env: Env, name: str) -> str:
    """The value of NAME, or the content of the file that NAME_FILE names, or ""."""
    path = env.str(f"{name}_FILE", "")
    if not path:
        return env.str(name, "")
    try:
        return Path(path).read_text().strip()
    except OSError as fault:
        raise ImproperlyConfigured(f"{name}_FILE names {path}, which cannot be read: {fault.strerror}.") from None


def kept_key(path: Path) -> str:
    """The key in `path`, made on first use and readable by its owner only."""
    if not path.exists():
        # Written whole beside it, then linked: of two first processes one wins, and none reads half a key.
        own = path.with_name(f"{path.name}.{os.getpid()}")
        own.touch(mode=0o600)
        own.write_text(secrets.token_urlsafe(64))
        with suppress(FileExistsError):
            os.link(own, path)
        own.unlink()
    return path.read_text().strip()


def require_strong(key: str) -> str:
    """The key, or ImproperlyConfigured when it is missing, short, repetitive or somebody's example."""
    if len(key) < 50 or len(set(key)) < 10 or key.startswith("django-insecure"):
        raise ImproperlyConfigured(
            "MODE=production needs SECRET_KEY (or SECRET_KEY_FILE): at least 50 random characters. "
            'Make one with: python3 -c "import secrets; print(secrets.token_urlsafe(64))"'
        )
    return key
