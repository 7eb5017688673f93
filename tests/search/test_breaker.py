"""The circuit breaker, with a clock that is turned by hand."""

import pytest

from search.engines.breaker import CircuitBreaker


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def breaker(clock):
    return CircuitBreaker(failures=3, first_pause=2, longest_pause=10, clock=clock)


def fail(breaker, times):
    for _ in range(times):
        breaker.failed()


def test_a_few_failures_in_a_row_open_it(breaker):
    fail(breaker, 2)
    assert breaker.allows()
    fail(breaker, 1)
    assert breaker.open
    assert not breaker.allows()


def test_a_success_between_starts_the_count_again(breaker):
    fail(breaker, 2)
    breaker.succeeded()
    fail(breaker, 2)
    assert breaker.allows()


def test_after_the_pause_one_caller_probes_and_the_others_wait(breaker, clock):
    fail(breaker, 3)
    clock.now = 2
    assert [breaker.allows() for _ in range(3)] == [True, False, False]


def test_a_probe_that_succeeds_lets_everyone_in(breaker, clock):
    fail(breaker, 3)
    clock.now = 2
    assert breaker.allows()
    breaker.succeeded()
    assert not breaker.open
    assert [breaker.allows() for _ in range(3)] == [True, True, True]


def test_probes_that_fail_make_the_pauses_longer_up_to_a_limit(breaker, clock):
    fail(breaker, 3)
    pauses = []
    for _ in range(4):
        started = clock.now
        while not breaker.allows():
            clock.now += 0.5
        pauses.append(clock.now - started)
        breaker.failed()
    assert pauses == [2, 4, 8, 10]


def test_a_probe_that_never_reports_does_not_keep_it_shut_for_ever(breaker, clock):
    fail(breaker, 3)
    clock.now = 2
    assert breaker.allows()
    clock.now = 4
    assert breaker.allows()
