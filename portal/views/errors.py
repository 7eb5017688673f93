"""Pages for what went wrong: in Vietnamese, with a way on, and never a second error."""

from django.http import Http404
from django.shortcuts import render
from django.views.decorators.csrf import requires_csrf_token


@requires_csrf_token
def page_not_found(request, exception):
    """404. An ``Http404`` raised by our own code may carry a sentence for the reader; the router's messages may not."""
    message = exception.args[0] if isinstance(exception, Http404) and exception.args else ""
    return render(request, "errors/404.html", {"message": message if isinstance(message, str) else ""}, status=404)


def permission_denied(request, exception):
    return render(request, "errors/403.html", status=403)


def bad_request(request, exception):
    """400 without the database: what is wrong with the request may be what asks for it (a bad host, for example)."""
    return render(None, "errors/400.html", status=400)


def server_error(request):
    """500 without the database, the request or any template but one: something of them has just failed."""
    return render(None, "errors/500.html", status=500)
