"""Every setting, typed, in one file. It runs with no .env and no key; .env.example lists what can be set."""

from pathlib import Path
from typing import Any

import django_stubs_ext
from django.core.exceptions import ImproperlyConfigured
from environs import Env

from .networks import Trusted, read_networks
from .secrets import kept_key, read_secret, require_strong

# Lets generic classes such as ModelAdmin[Career] be written the same way for mypy and at run time.
django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
env = Env()
env.read_env(str(BASE_DIR / ".env"), recurse=False)

# Local mode serves one machine on loopback. Production mode refuses to start with what is unsafe.
MODE: str = env.str("MODE", "local")
if MODE not in {"local", "production"}:
    raise ImproperlyConfigured(f"MODE is {MODE!r}; it is either local or production.")
LOCAL: bool = MODE == "local"
DEBUG: bool = env.bool("DEBUG", False)
if DEBUG and not LOCAL:
    raise ImproperlyConfigured("DEBUG=true shows everybody the code and its values: MODE=production does not allow it.")
HTTPS: bool = env.bool("HTTPS", not LOCAL)

# The database, the key, mail in local mode, fonts and backups.
DATA_DIR: Path = Path(env.str("DATA_DIR", str(BASE_DIR / "var"))).resolve()
DATA_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)

_given_key = read_secret(env, "SECRET_KEY")
SECRET_KEY: str = (_given_key or kept_key(DATA_DIR / "secret.key")) if LOCAL else require_strong(_given_key)
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", [])
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"] if LOCAL else [])
if not LOCAL and not ALLOWED_HOSTS:
    raise ImproperlyConfigured("MODE=production needs ALLOWED_HOSTS: the host names people use, like resumes.example.")
SITE_URL: str = env.str("SITE_URL", "http://127.0.0.1:8000")
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])

INSTALLED_APPS = [
    "accounts",
    "careers",
    "resumes",
    "counting",
    "resumebuilder",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "crispy_forms",
    "crispy_bootstrap5",
    "django_htmx",
    "template_partials",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django_permissions_policy.PermissionsPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "accounts.middleware.OwnerMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "resumebuilder.middleware.NotStoredMiddleware",
]
ROOT_URLCONF = "resumebuilder.urls"
ASGI_APPLICATION = "resumebuilder.asgi.application"
WSGI_APPLICATION = "resumebuilder.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

# SQLite: one writer at a time waits its turn (IMMEDIATE) instead of failing, and a saved row survives a power cut.
_SQLITE_OPTIONS: dict[str, Any] = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; "
        "PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-20000; PRAGMA secure_delete=ON;"
    ),
}
_POSTGRESQL_OPTIONS: dict[str, Any] = {
    "options": "-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000"
}
_database: dict[str, Any] = env.dj_db_url("DATABASE_URL", f"sqlite:///{DATA_DIR / 'resumebuilder.sqlite3'}")
_database["OPTIONS"] = (
    _SQLITE_OPTIONS if _database["ENGINE"].endswith("sqlite3") else _database.get("OPTIONS", {}) | _POSTGRESQL_OPTIONS
)
_database["CONN_MAX_AGE"] = 0
DATABASES = {"default": _database}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
GUEST_DAYS = 30  # a guest's draft and cookie live this long after the last edit

_HOST_PREFIX = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{_HOST_PREFIX}session"
CSRF_COOKIE_NAME = f"{_HOST_PREFIX}csrf"
GUEST_COOKIE_NAME = f"{_HOST_PREFIX}guest"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_AGE = 60 * 60 * 8  # only editors log in so far
CSRF_FAILURE_VIEW = "resumebuilder.views.csrf_failure"
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_REFERRER_POLICY = "same-origin"
BEHIND_PROXY: bool = env.bool("BEHIND_PROXY", False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
X_FRAME_OPTIONS = "DENY"
# Preloading binds a whole domain for years: the operator's choice, not ours.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    }
}
PERMISSIONS_POLICY: dict[str, list[str]] = {
    name: [] for name in ("camera", "display-capture", "geolocation", "microphone", "payment", "usb")
}

LANGUAGE_CODE = "en-us"
LANGUAGES = [("en-us", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "collected"
WEB_FONTS_DIR: Path = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static", WEB_FONTS_DIR]
for _folder in (WEB_FONTS_DIR, STATIC_ROOT):
    _folder.mkdir(exist_ok=True)
# Local mode serves straight from the sources; production serves what collectstatic stored, named by content.
WHITENOISE_USE_FINDERS = LOCAL
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if LOCAL
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

EMAIL_FILE_PATH = str(DATA_DIR / "mail")
_email: dict[str, Any] = env.dj_email_url("EMAIL_URL", "smtp://localhost:25")
if "EMAIL_BACKEND" not in _email:
    raise ImproperlyConfigured("EMAIL_URL names no way to send mail; write it like smtp+tls://user:password@host:587.")
EMAIL_BACKEND: str = "django.core.mail.backends.filebased.EmailBackend" if LOCAL else _email["EMAIL_BACKEND"]
EMAIL_HOST: str = _email["EMAIL_HOST"]
EMAIL_PORT: int = _email["EMAIL_PORT"]
EMAIL_HOST_USER: str = _email["EMAIL_HOST_USER"]
EMAIL_HOST_PASSWORD: str = _email["EMAIL_HOST_PASSWORD"]
EMAIL_USE_TLS: bool = _email["EMAIL_USE_TLS"]
EMAIL_USE_SSL: bool = _email["EMAIL_USE_SSL"]
DEFAULT_FROM_EMAIL: str = env.str("DEFAULT_FROM_EMAIL", "resumebuilder@localhost")

# The drafting model: any server that speaks OpenAI's chat completions. With no URL the built-in drafter writes.
LLM_BASE_URL: str = env.str("LLM_BASE_URL", "")
LLM_API_KEY: str = read_secret(env, "LLM_API_KEY")
LLM_MODEL: str = env.str("LLM_MODEL", "")
LLM_SCHEMA_MODE: str = env.str("LLM_SCHEMA_MODE", "off")
LLM_TOKEN_FIELD: str = env.str("LLM_TOKEN_FIELD", "max_tokens")
LLM_TEMPERATURE: str = env.str("LLM_TEMPERATURE", "")
LLM_DEADLINE: float = env.float("LLM_DEADLINE", 30.0)
# How many facts a day the model may draft. The whole site's budget and its switch are in the admin.
LLM_GUEST_DRAFTS: int = env.int("LLM_GUEST_DRAFTS", 60)
LLM_ACCOUNT_DRAFTS: int = env.int("LLM_ACCOUNT_DRAFTS", 200)
LLM_ADDRESS_DRAFTS: int = env.int("LLM_ADDRESS_DRAFTS", 600)
TRUSTED_NETWORKS: list[Trusted] = read_networks(env.list("TRUSTED_NETWORKS", []))

# Numbers of pages, resumes and files a day, for the editors; nothing of people.
DAILY_COUNTS: bool = env.bool("DAILY_COUNTS", True)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # These would write prompts and replies at DEBUG.
    "loggers": {name: {"level": "WARNING"} for name in ("openai", "httpx2", "httpcore2")}
    # Reason, milliseconds and tokens of each call; never text.
    | {"resumes.llm": {"level": "INFO"}}
    # The address of a refused form may hold a one-time link, and a foreign Host header is nobody's fault here.
    | {name: {"level": "CRITICAL"} for name in ("django.security.csrf", "django.security.DisallowedHost")},
}
