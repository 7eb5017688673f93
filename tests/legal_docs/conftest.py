import pytest
from wagtail.models import Page, Site

from home.models import HomePage
from legal_docs.services.filing import ensure_index


@pytest.fixture
def legal_index(db):
    """/van-ban/ below a home page."""
    root = Page.get_first_root_node()
    home = root.add_child(instance=HomePage(title="Trang chủ", slug="trang-chu"))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home, "port": 80}
    )
    Site.clear_site_root_paths_cache()
    return ensure_index()
