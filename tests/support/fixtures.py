"""Fixtures of the tests that use the portal from outside: e2e, a11y."""

import pytest

from . import browser as browsers
from . import elasticsearch
from .running import Portal

#: On every module that uses ``portal``: one process runs them all, so that the portal starts once.
ON_THE_PORTAL = [pytest.mark.slow, pytest.mark.xdist_group("portal")]
IN_A_BROWSER = [pytest.mark.browser, *ON_THE_PORTAL]


@pytest.fixture(scope="session")
def portal(tmp_path_factory):
    """The real thing with its demo content, as `make run` starts it; stopped at the end, leaving nothing behind."""
    folder = tmp_path_factory.mktemp("portal")
    running = Portal.serve(folder / "data", folder / "log")
    try:
        yield running
        status = running.stop()
    finally:
        running.kill()
    assert status == 0, running.output
    for failure in ("Internal Server Error", "raised an exception"):  # a page's, a job's
        assert failure not in running.output, running.output


#: On every module that uses ``elasticsearch_node``: one process runs them all, so that the node starts once.
ON_ELASTICSEARCH = [pytest.mark.slow, pytest.mark.xdist_group("elasticsearch")]


@pytest.fixture(scope="session")
def elasticsearch_node():
    """The address of a real node."""
    with elasticsearch.node() as url:
        yield url


@pytest.fixture
def elasticsearch_cluster(elasticsearch_node):
    """A share of that node which no other test sees."""
    with elasticsearch.cluster(elasticsearch_node) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def browser():
    # No longer than a module: while it is open, Django refuses to use a database in this process.
    with browsers.chromium() as opened:
        yield opened


@pytest.fixture
def visitor(browser, portal):
    """``visitor(width, **options)`` opens a page as a new visitor; whatever any of them complains of is a failure."""
    contexts, complaints = [], []

    def open_page(width: int = browsers.DESKTOP, **options):
        context = browsers.open_context(browser, portal.url, width, **options)
        contexts.append(context)
        complaints.append(browsers.Complaints(context, portal.url))
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
    found = [complaint for one in complaints for complaint in one.found]
    assert not found, "\n".join(found)


@pytest.fixture
def page(visitor):
    """A page on a desktop's screen."""
    return visitor()
