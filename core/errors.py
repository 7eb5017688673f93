from django.http import Http404


class NotFound(Http404):
    """A 404 whose only argument is a sentence for the reader; the error page prints it.

    Messages of plain ``Http404`` are written by frameworks for developers, in English, and stay unseen.
    """
