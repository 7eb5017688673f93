"""Is the process alive, and is it ready for readers? Two questions, because a restart mends only the first."""

from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor
from django.http import JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@require_safe
@never_cache
def live(request):
    """200 as long as the process answers; touches nothing else, so a lost database does not restart the web."""
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
def ready(request):
    """200 when the database answers and has every migration of this code, else 503; ``checks`` says which failed."""
    checks = {"database": "ok", "migrations": "ok"}
    try:
        missing = missing_migrations()
    except DatabaseError:
        checks = {"database": "unreachable", "migrations": "unknown"}
    else:
        if missing:
            checks["migrations"] = f"{missing} not applied"
    is_ready = set(checks.values()) == {"ok"}
    return JsonResponse(
        {"status": "ok" if is_ready else "unavailable", "checks": checks}, status=200 if is_ready else 503
    )


def missing_migrations() -> int:
    """How many migrations of this code the database lacks. Raises ``DatabaseError`` when it cannot be asked."""
    connection = connections[DEFAULT_DB_ALIAS]
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))
