import pytest
from wagtail.models import Page, Site

from home.models import HomePage
from news.models import ArticlePage, NewsIndexPage
from search.engines.elasticsearch import ElasticsearchEngine
from search.engines.embedded import EmbeddedEngine

from ..support.fixtures import ON_ELASTICSEARCH

ENGINES = ["embedded", pytest.param("elasticsearch", marks=ON_ELASTICSEARCH)]


@pytest.fixture
def news(db):
    """A site with a news index below its home page; returns the index."""
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Trang chủ", slug="trang-chu"))
    Site.objects.update_or_create(is_default_site=True, defaults={"hostname": "localhost", "root_page": home})
    return home.add_child(instance=NewsIndexPage(title="Tin tức", slug="tin-tuc"))


@pytest.fixture
def write(news):
    """Write an article below the news index: ``write("title", live=False)``."""

    def write(title, **fields):
        return news.add_child(instance=ArticlePage(title=title, **fields))

    return write


@pytest.fixture(params=ENGINES)
def empty_engine(request, tmp_path):
    """An engine without an index."""
    if request.param == "elasticsearch":
        # A node that has just started answers its first questions slowly; outages are test_outage.py's.
        return ElasticsearchEngine(request.getfixturevalue("elasticsearch_cluster"), patience=30)
    return EmbeddedEngine(tmp_path / "index")
