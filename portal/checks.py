"""Wrong settings stop the portal with a message and a hint, before anything is served."""

from django.conf import settings
from django.core.checks import Error, register
from django.core.exceptions import ImproperlyConfigured

from portal.settings.environment import given


@register()
def environment_is_understood(app_configs, **kwargs):
    """Every variable that is set could be read (problems were remembered by portal/settings/environment.py)."""
    return [
        Error(f"{name} {problem}", hint=hint, id="portal.E001") for name, problem, hint in settings.ENVIRONMENT_PROBLEMS
    ]


@register()
def production_is_explicit(app_configs, **kwargs):
    """In production nothing important is left to an embedded default."""
    if not getattr(settings, "REQUIRE_EXPLICIT_ENVIRONMENT", False):
        return []
    problems = []
    if settings.DEBUG:
        problems.append(Error("DEBUG is on in production.", hint="Remove DEBUG or set it to false.", id="portal.E002"))
    if not given("SECRET_KEY") or len(settings.SECRET_KEY) < 32:
        problems.append(Error("SECRET_KEY is missing or short.", hint="Use 50 random characters.", id="portal.E003"))
    if settings.BASE_URL.startswith("http://localhost"):
        problems.append(
            Error(
                "BASE_URL still names localhost.",
                hint="Set it to the public address, with https.",
                id="portal.E004",
            )
        )
    if set(settings.ALLOWED_HOSTS) <= {"localhost", "127.0.0.1", "[::1]"}:
        problems.append(
            Error(
                "ALLOWED_HOSTS names only this machine.",
                hint="Set it to the public host name.",
                id="portal.E005",
            )
        )
    return problems


def refuse_wrong_settings() -> None:
    """For servers, which run no system checks by themselves. Raises ``ImproperlyConfigured`` with every problem."""
    problems = environment_is_understood(None) + production_is_explicit(None)
    if problems:
        raise ImproperlyConfigured("\n".join(f"{problem.msg} {problem.hint}" for problem in problems))
