"""Pages for what went wrong: in Vietnamese, with a way on, and never a second error."""

from django.shortcuts import render
from django.views.decorators.csrf import requires_csrf_token

from core.errors import NotFound


@requires_csrf_token
def page_not_found(request, exception):
    """404, with the sentence our own code may have given (core.errors.NotFound)."""
    message = exception.args[0] if isinstance(exception, NotFound) and exception.args else ""
    return render(request, "errors/404.html", {"message": message}, status=404)


def permission_denied(request, exception):
    return render(request, "errors/403.html", status=403)


def bad_request(request, exception):
    """400 without the database: what is wrong with the request may be what asks for it (a bad host, for example)."""
    return render(None, "errors/400.html", status=400)


def server_error(request):
    """500 without the database, the request or any template but one: something of them has just failed."""
    return render(None, "errors/500.html", status=500)
