from django.conf import settings
from django.http import HttpResponse
from django.views.decorators.http import require_safe

#: Search results are endless combinations of one content; the admin is nobody's business.
RULES = """User-agent: *
Disallow: /admin/
Disallow: /tim-kiem/
Disallow: /api/

Sitemap: {base_url}/sitemap.xml
"""


@require_safe
def robots(request):
    """What crawlers may fetch, and where the list of pages is."""
    return HttpResponse(RULES.format(base_url=settings.BASE_URL), content_type="text/plain; charset=utf-8")
