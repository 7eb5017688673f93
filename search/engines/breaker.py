"""A circuit breaker: after a few failures in a row a service is left alone for a while, then tried by one caller. Pure.

::

    closed --failures in a row--> open --after a pause--> half-open (one probe) --success--> closed
                                    ^------------------------- failure, a longer pause -----+
"""

import threading
import time
from collections.abc import Callable

FAILURES = 3
FIRST_PAUSE, LONGEST_PAUSE = 2.0, 30.0


class CircuitBreaker:
    """One for each service and process; safe among threads. Seconds throughout; ``clock`` is monotonic."""

    def __init__(
        self,
        failures: int = FAILURES,
        first_pause: float = FIRST_PAUSE,
        longest_pause: float = LONGEST_PAUSE,
        clock: Callable[[], float] = time.monotonic,
    ):
        self._limit = failures
        self._first_pause, self._longest_pause = first_pause, longest_pause
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._pause = first_pause
        self._open_until: float | None = None

    @property
    def open(self) -> bool:
        """Whether the service is being left alone (a probe may be due)."""
        return self._open_until is not None

    def allows(self) -> bool:
        """Whether to call the service now. While open, one caller a pause is let through to probe it."""
        with self._lock:
            if self._open_until is None:
                return True
            now = self._clock()
            if now < self._open_until:
                return False
            # This caller probes; until it reports, or the pause is over again (it may have died), nobody else does.
            self._open_until = now + self._pause
            return True

    def succeeded(self) -> None:
        """The service answered: everyone may call it again."""
        with self._lock:
            self._failures, self._pause, self._open_until = 0, self._first_pause, None

    def failed(self) -> None:
        """The service did not answer (well, or in time)."""
        with self._lock:
            self._failures += 1
            if self._open_until is not None:
                self._pause = min(2 * self._pause, self._longest_pause)
            elif self._failures < self._limit:
                return
            self._open_until = self._clock() + self._pause
