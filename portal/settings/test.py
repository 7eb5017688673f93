"""Settings of the test run: a data folder of its own for each test process, quick password hashing, no waiting."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Before base reads it: tests never touch the data folder of a running portal.
_worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
_folder = Path(tempfile.mkdtemp(prefix=f"portal-test-{_worker}-"))
atexit.register(shutil.rmtree, _folder, ignore_errors=True)
os.environ["PORTAL_DATA_DIR"] = str(_folder)
os.environ.setdefault("SECRET_KEY", "only-for-tests")
os.environ["ELASTICSEARCH_URL"] = ""  # tests that want Elasticsearch start a node of their own

from .base import *  # noqa: E402,F403

TEST_DATA_DIR = _folder
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
