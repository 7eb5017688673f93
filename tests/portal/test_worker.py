"""Background work: what is scheduled arrives in search and leaves it, and one worker too many does no harm."""

import datetime as dt
import re
import signal
import subprocess
import time

import pytest
import time_machine
from django.core.management import call_command

from news.models import ArticlePage
from search import checking, service
from search.forms import SearchForm
from tests.home.factories import make_site
from tests.support.running import manage, start

NOW = dt.datetime(2026, 3, 2, 8, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def found(query: str) -> list[str]:
    form = SearchForm({"q": query})
    assert form.is_valid()
    return [result.title for result in service.find(form.to_request()).results]


@pytest.mark.django_db
class TestScheduledPublishing:
    @pytest.fixture(autouse=True)
    def article(self, search_engine):
        with time_machine.travel(NOW, tick=False):
            news = make_site().news
            article = ArticlePage(
                title="Hội chợ công nghệ mùa xuân", live=False, go_live_at=NOW + HOUR, expire_at=NOW + 3 * HOUR
            )
            news.add_child(instance=article)
            article.save_revision().publish()
            call_command("worker", once=True)
        return article

    def test_before_its_time_an_article_is_nowhere(self, client, article):
        with time_machine.travel(NOW + HOUR / 2, tick=False):
            call_command("worker", once=True)
            assert found("Hội chợ công nghệ mùa xuân") == []
            assert client.get("/tin-tuc/hoi-cho-cong-nghe-mua-xuan/").status_code == 404

    def test_a_minute_after_its_time_it_is_published_and_found(self, client, article):
        with time_machine.travel(NOW + HOUR + dt.timedelta(minutes=1), tick=False):
            call_command("worker", once=True)
            assert found("hoi cho cong nghe") == [article.title]
            assert client.get("/tin-tuc/hoi-cho-cong-nghe-mua-xuan/").status_code == 200

    def test_when_it_expires_it_leaves_page_and_search(self, client, article):
        with time_machine.travel(NOW + 2 * HOUR, tick=False):
            call_command("worker", once=True)
            assert found("hoi cho cong nghe") == [article.title]
        with time_machine.travel(NOW + 3 * HOUR + dt.timedelta(minutes=1), tick=False):
            call_command("worker", once=True)
            assert found("hoi cho cong nghe") == []
            # Gone from the index itself, not only from what is shown of it.
            assert checking.check().clean
            assert client.get("/tin-tuc/hoi-cho-cong-nghe-mua-xuan/").status_code == 404

    def test_working_twice_changes_nothing_more(self, article):
        with time_machine.travel(NOW + 2 * HOUR, tick=False):
            call_command("worker", once=True)
            article.refresh_from_db()
            published, revisions = article.last_published_at, article.revisions.count()
        with time_machine.travel(NOW + 2 * HOUR + dt.timedelta(minutes=1), tick=False):
            call_command("worker", once=True)
            article.refresh_from_db()
            assert (article.last_published_at, article.revisions.count()) == (published, revisions)
            assert found("hoi cho cong nghe") == [article.title]


#: Yesterday five articles were given an hour of today that has passed, two another to expire; nobody has seen to it.
SCHEDULE = """
from datetime import timedelta
import time_machine
from django.utils import timezone
from news.models import ArticlePage, NewsIndexPage
now, index = timezone.now(), NewsIndexPage.objects.get()
print("shown", ArticlePage.objects.live().count())
ArticlePage.objects.filter(pk__in=ArticlePage.objects.live().values_list("pk")[:2]).update(expire_at=now)
with time_machine.travel(now - timedelta(days=1)):
    for number in range(5):
        article = ArticlePage(title=f"Bài hẹn giờ {number}", live=False, go_live_at=now - timedelta(minutes=1))
        index.add_child(instance=article)
        article.save_revision().publish()
"""

REPORT = """
from news.models import ArticlePage
from search import service
from search.forms import SearchForm
form = SearchForm({"q": '"bài hẹn giờ"', "type": ["article"], "size": 100})
assert form.is_valid(), form.errors
titles = {result.title for result in service.find(form.to_request()).results}
print("live", ArticlePage.objects.live().filter(title__startswith="Bài hẹn giờ").count())
print("found", len([title for title in titles if title.startswith("Bài hẹn giờ")]))
print("shown", ArticlePage.objects.live().count())
"""


def told(done: subprocess.CompletedProcess) -> dict[str, int]:
    """The numbers a script printed, by name."""
    assert done.returncode == 0, done.stderr
    return {name: int(number) for name, number in re.findall(r"^(\w+) (\d+)$", done.stdout, re.MULTILINE)}


@pytest.mark.slow
@pytest.mark.xdist_group("processes")
def test_two_workers_at_once_are_as_good_as_one(data_dir, tmp_path):
    before = told(manage(data_dir, "shell", "--no-imports", "-c", SCHEDULE))["shown"]
    logs = [tmp_path / "one.log", tmp_path / "two.log"]
    workers = [start(data_dir, "worker", log=log) for log in logs]
    try:
        deadline = time.monotonic() + 60
        expected = {"live": 5, "found": 5, "shown": before - 2 + 5}
        while (now := told(manage(data_dir, "shell", "--no-imports", "-c", REPORT))) != expected:
            assert time.monotonic() < deadline, f"{now}\n" + "\n".join(log.read_text() for log in logs)
    finally:
        stopping = time.monotonic()
        for worker in workers:
            worker.send_signal(signal.SIGTERM)
        statuses = [worker.wait(timeout=20) for worker in workers]
    assert statuses == [0, 0]
    assert time.monotonic() - stopping < 10
    for log in logs:
        assert "Traceback" not in log.read_text(), log.read_text()
    checked = manage(data_dir, "search", "check")
    assert checked.returncode == 0, checked.stdout + checked.stderr
