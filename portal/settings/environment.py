"""The one place that reads the process environment.

Every variable of the contract (docs: README, "Environment") is read here once, with its embedded default, so
that "what can be configured" has a single answer. A value that cannot be understood does not crash with a
traceback: it is remembered in ``PROBLEMS`` and reported as a system check with a hint (``portal/checks.py``).
"""

import os
import re
import secrets
import tempfile
import warnings
from pathlib import Path
from urllib.parse import unquote, urlsplit

import environ

PROJECT_DIR = Path(__file__).resolve().parents[2]

environ.Env.read_env(PROJECT_DIR / ".env")
env = environ.Env()

#: ``[(variable, what is wrong, how to mend it)]``; filled while settings load, read by ``portal/checks.py``.
PROBLEMS: list[tuple[str, str, str]] = []

_NO = ("false", "off", "no", "n", "f", "0")
_DATABASES = ("django.db.backends.postgresql", "django.db.backends.sqlite3")


def given(name: str) -> bool:
    """Whether the variable is set to anything."""
    return env.str(name, default="").strip() != ""


def read(name, cast, default, hint):
    """The variable ``name`` through ``cast(name)``; ``default`` when it is unset or empty, and after a bad value, which
    is remembered as a problem with its ``hint``."""
    if not given(name):
        return default
    try:
        return cast(name)
    except (ValueError, TypeError, environ.ImproperlyConfigured) as error:
        PROBLEMS.append((name, f"cannot be understood: {error}", hint))
        return default


def yes_or_no(name: str) -> bool:
    """A truth value. Raises ``ValueError`` for anything else (environ would take every other word for "no")."""
    value = env.str(name).strip().lower()
    if value in env.BOOLEAN_TRUE_STRINGS:
        return True
    if value in _NO:
        return False
    raise ValueError(f"“{value}” is neither true nor false")


def database(name: str) -> dict:
    """Django's settings of a database URL. Raises ``ValueError`` for a database the portal does not run on."""
    with warnings.catch_warnings(action="ignore"):  # environ warns of an unknown scheme; we refuse it
        config = env.db_url(name)
    if config.get("ENGINE") not in _DATABASES or not config["NAME"]:
        raise ValueError("it names neither a PostgreSQL nor a SQLite database")
    return config


def web_address(name: str) -> str:
    """An http(s) address without a slash at its end. Raises ``ValueError`` for anything else."""
    value = env.str(name).strip().rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"“{value}” is not a web address")
    return value


def elasticsearch(name: str) -> dict:
    """``settings.ELASTICSEARCH``: hosts separated by commas, credentials before the first one's @, and the variables
    beside it. Raises ``ValueError``; never repeats a password."""
    family = name.removesuffix("_URL")
    hosts, basic_auth = [], None
    for given_host in env.str(name).split(","):
        parts = urlsplit(given_host.strip())
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.query:
            raise ValueError("a host is not an http(s) address without parameters")
        if parts.username and not basic_auth:
            basic_auth = (unquote(parts.username), unquote(parts.password or ""))
        port = parts.port or (443 if parts.scheme == "https" else 9200)
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        hosts.append(f"{parts.scheme}://{host}:{port}{parts.path.rstrip('/')}")
    api_key, ca = env.str(f"{family}_API_KEY", default=""), env.str(f"{family}_CA", default="")
    if api_key and basic_auth:
        raise ValueError("both a password and an API key are given")
    if ca and not Path(ca).is_file():
        raise ValueError(f"the file of certificates {ca} does not exist")
    if ca and any(host.startswith("http:") for host in hosts):
        raise ValueError("certificates are given for a host that is reached without TLS")
    prefix = env.str(f"{family}_PREFIX", default="") or "portal"
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", prefix):
        raise ValueError("the prefix of index names may hold lower-case letters, digits, - and _ only")
    shards = env.int(f"{family}_SHARDS", default=1)
    replicas = env.int(f"{family}_REPLICAS") if given(f"{family}_REPLICAS") else None
    if shards < 1 or (replicas or 0) < 0:
        raise ValueError("there must be at least one shard, and no fewer than zero replicas")
    return {
        "hosts": tuple(hosts),
        "basic_auth": basic_auth,
        "api_key": api_key or None,
        "ca": ca or None,
        "prefix": prefix,
        "shards": shards,
        "replicas": replicas,
    }


def data_dir() -> Path:
    """``PORTAL_DATA_DIR``: database, media, index and spool of one installation live under it, nothing else does."""
    path = Path(env.str("PORTAL_DATA_DIR", default="") or PROJECT_DIR / "var").expanduser()
    if not path.is_absolute():
        path = PROJECT_DIR / path
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            return path
    except OSError as error:
        PROBLEMS.append(("PORTAL_DATA_DIR", f"cannot be used: {error}", "Name a folder this user may write to."))
        # Settings go on loading, so that the check can say so; nothing else is done before it has.
        return Path(tempfile.mkdtemp(prefix="portal-unusable-"))


def kept_secret(path: Path, length: int = 50) -> str:
    """The text of ``path``, made once and kept readable by this user alone (0600).

    Made under another name and linked into place, so that two processes starting together agree on one secret.
    """
    if not path.exists():
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        with open(os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as handle:
            handle.write(secrets.token_urlsafe(length))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass  # another process was first; its secret is the one we read below
        finally:
            draft.unlink()
    return path.read_text().strip()
