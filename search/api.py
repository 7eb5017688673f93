"""``GET /api/v1/search`` and ``/api/v1/suggest`` (DESIGN section 3)."""

from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from . import service
from .forms import SearchForm
from .query import MAX_CHARACTERS
from .resolving import Resolution
from .results import Result, SearchResults

_AS_TYPED = {"ensure_ascii": False}


def _answer(data: dict, status: int = 200) -> JsonResponse:
    return JsonResponse(data, status=status, json_dumps_params=_AS_TYPED)


@require_safe
def search(request: HttpRequest) -> JsonResponse:
    form = SearchForm(request.GET)
    if not form.is_valid():
        return _answer({"errors": {name: str(messages[0]) for name, messages in form.errors.items()}}, status=400)
    asked = form.to_request()
    return _answer(as_json(service.find(asked)) | {"page": asked.page, "size": asked.size})


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    text = request.GET.get("q", "")
    if len(text) > MAX_CHARACTERS:
        return _answer({"errors": {"q": _("Câu tìm kiếm quá dài.")}}, status=400)
    return _answer({"query": text, "suggestions": service.suggest(text)})


def as_json(found: SearchResults) -> dict:
    return {
        "query": found.query,
        "total": found.total,
        "engine": found.engine,
        "degraded": found.degraded,
        "took_ms": found.took_ms,
        "facets": {
            name: [
                {"value": one.value, "label": one.label, "count": one.count, "selected": one.selected} for one in values
            ]
            for name, values in found.facets.items()
        },
        "suggestion": found.suggestion,
        "pinned": [_resolution(resolution) for resolution in found.pinned],
        "results": [_result(result) for result in found.results],
    }


def _result(result: Result) -> dict:
    return {
        "type": result.type,
        "title": result.title,
        "url": result.url,
        "number": result.number,
        "article": result.article or None,
        "excerpt_html": result.excerpt_html,
        "date": result.date.isoformat() if result.date else None,
        "score": result.score,
        "passages": [
            {
                "article": passage.article,
                "label": passage.label,
                "url": passage.url,
                "excerpt_html": passage.excerpt_html,
                "score": passage.score,
            }
            for passage in result.passages
        ],
    }


def _resolution(resolution: Resolution) -> dict:
    return {
        "typed": resolution.typed,
        "more": resolution.more,
        "documents": [
            {
                "type": target.card.type,
                "title": target.card.title,
                "number": target.card.number,
                "url": target.url,
                "provision": target.provision or None,
            }
            for target in resolution.targets
        ],
    }
