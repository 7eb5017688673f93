"""Is a document in force on a given day? Pure rule, no Django.

Luật Ban hành văn bản quy phạm pháp luật 2015, articles 151 and 154: a document is in force from its day of effect and
until the day it expires, is replaced or repealed; that day is the first on which it no longer applies. What dates
cannot tell (suspended, partly expired) an editor or the source states.
"""

from datetime import date

PENDING = "pending"
IN_FORCE = "in_force"
PARTLY_EXPIRED = "partly_expired"
EXPIRED = "expired"
SUSPENDED = "suspended"
UNKNOWN = "unknown"

#: In the order of the contract (DESIGN section 3).
STATUSES = (PENDING, IN_FORCE, PARTLY_EXPIRED, EXPIRED, SUSPENDED, UNKNOWN)


def status(on: date, effective_on: date | None, expires_on: date | None, override: str = "") -> str:
    """The status on day ``on``: the stated ``override`` first, then the interval ``effective_on <= on < expires_on``.

    Without a day of effect a document that has not expired is ``UNKNOWN``: nothing says whether it took effect.
    """
    if override:
        return override
    if expires_on is not None and on >= expires_on:
        return EXPIRED
    if effective_on is None:
        return UNKNOWN
    return IN_FORCE if on >= effective_on else PENDING


def override_for(stated: str, effective_on: date | None, expires_on: date | None) -> str:
    """What to keep of the status a source states: "" when the dates tell it.

    A source states the status of the day it was read. "pending" or "in_force" kept as they are would never end, so
    they are kept only where no day of effect is known; likewise "expired" where no day of expiry is.
    """
    if stated in (PENDING, IN_FORCE):
        return "" if effective_on else stated
    if stated == EXPIRED:
        return "" if expires_on else stated
    return stated
