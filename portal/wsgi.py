import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.production")
application = get_wsgi_application()

from portal.checks import refuse_wrong_settings  # noqa: E402  (settings and apps are loaded now)

refuse_wrong_settings()
