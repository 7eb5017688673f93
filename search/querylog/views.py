"""``POST /api/v1/opened``: a browser tells which result was opened. Answers 204 and nothing else."""

import json

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from ..query import MAX_CHARACTERS
from . import notes, spool

MAX_BODY = 3_000


# No session is read and nothing but a count can be changed, so there is nothing for a forged request to misuse.
@csrf_exempt
@require_POST
def opened(request: HttpRequest) -> HttpResponse:
    try:
        if int(request.META.get("CONTENT_LENGTH") or 0) > MAX_BODY:
            raise notes.BadNote("too long")
        told = json.loads(request.read(MAX_BODY + 1))
        text, url, rank = told["q"], told["url"], told["rank"]
        if not (isinstance(text, str) and isinstance(url, str) and type(rank) is int) or len(text) > MAX_CHARACTERS:
            raise notes.BadNote("fields")
        note = notes.opened(timezone.now(), text, url, rank)
    except (ValueError, KeyError, TypeError):
        return JsonResponse({"errors": {"body": "Dữ liệu không hợp lệ."}}, status=400)
    spool.put(note)
    return HttpResponse(status=204)
