"""The server these tests share (all of them are in one xdist group, so it starts once)."""

import pytest

from tests.support import postgres


@pytest.fixture(scope="session")
def database_url():
    with postgres.cluster() as url:
        yield url
