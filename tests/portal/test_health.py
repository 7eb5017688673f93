import pytest
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder

from portal import health


def test_alive_needs_no_database(client):
    assert client.get("/health/live").json() == {"status": "ok"}


@pytest.mark.django_db
def test_ready_when_the_database_answers_and_is_up_to_date(client):
    response = client.get("/health/ready")
    assert response.status_code == 200
    assert response.json()["checks"] == {"database": "ok", "migrations": "ok"}
    assert "no-cache" in response["Cache-Control"]


@pytest.mark.django_db
def test_not_ready_while_a_migration_is_missing(client):
    MigrationRecorder(connection).record_unapplied("news", "0001_initial")
    response = client.get("/health/ready")
    assert response.status_code == 503
    assert response.json()["checks"]["migrations"] == "1 not applied"


def test_not_ready_without_the_database(client, monkeypatch):
    def unreachable():
        raise DatabaseError("server closed the connection")

    monkeypatch.setattr(health, "missing_migrations", unreachable)
    response = client.get("/health/ready")
    assert response.status_code == 503
    assert response.json() == {"status": "unavailable", "checks": {"database": "unreachable", "migrations": "unknown"}}
