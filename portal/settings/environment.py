"""The one place that reads the process environment.

Every variable of the contract (docs: README, "Environment") is read here once, with its embedded default, so
that "what can be configured" has a single answer. A value that cannot be understood does not crash with a
traceback: it is remembered in ``PROBLEMS`` and reported as a system check with a hint (``portal/checks.py``).
"""

import os
import secrets
from pathlib import Path

import environ

PROJECT_DIR = Path(__file__).resolve().parents[2]

environ.Env.read_env(PROJECT_DIR / ".env")
env = environ.Env()

#: ``[(variable, what is wrong, how to mend it)]``; filled while settings load, read by ``portal/checks.py``.
PROBLEMS: list[tuple[str, str, str]] = []


def read(name, cast, default, hint):
    """The variable ``name`` through ``cast(name, default)``; on a bad value the default, and a remembered problem."""
    if env.str(name, default="").strip() == "":
        return default
    try:
        return cast(name, default=default)
    except (ValueError, TypeError, environ.ImproperlyConfigured) as error:
        PROBLEMS.append((name, f"cannot be understood: {error}", hint))
        return default


def data_dir() -> Path:
    """``PORTAL_DATA_DIR``: database, media, index and spool of one installation live under it, nothing else does."""
    path = Path(env.str("PORTAL_DATA_DIR", default="") or PROJECT_DIR / "var").expanduser()
    if not path.is_absolute():
        path = PROJECT_DIR / path
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        PROBLEMS.append(("PORTAL_DATA_DIR", f"cannot be created: {error}", "Name a folder this user may write to."))
    return path


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
