"""Behind nginx with HTTPS: hashed static files, secure cookies, and settings that must be given (portal/checks.py)."""

from .base import *  # noqa: F403
from .base import BASE_URL, STORAGES

STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = False
SERVE_MEDIA = False

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = BASE_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SECURE_HSTS_SECONDS = 31_536_000
CSRF_TRUSTED_ORIGINS = [BASE_URL]
SENDFILE_BACKEND = "django_sendfile.backends.nginx"

REQUIRE_EXPLICIT_ENVIRONMENT = True
