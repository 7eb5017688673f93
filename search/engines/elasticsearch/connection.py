"""Reaching the cluster: clients with the right patience, and its many failures as the engines' two exceptions."""

import functools
from base64 import b64encode
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from elasticsearch import ApiError, Elasticsearch, NotFoundError, SerializationError, TransportError

from ..base import EngineUnavailable, EngineUnreachable

#: Seconds a search may wait for one answer. A question may need three (strict, then relaxed, then its passages), and
#: then the fallback still has to answer within the second that a reader is promised.
SEARCH_TIMEOUT = 0.3
#: Seconds for one request that writes; the lease (leases.py) is longer.
WRITE_TIMEOUT = 20
#: A node that failed is left out for at least this many seconds, doubling.
DEAD_NODE_SECONDS, LONGEST_DEAD_SECONDS = 1, 30


@dataclass(frozen=True, slots=True)
class Cluster:
    """Where the index lives and how to be let in: the values of ``settings.ELASTICSEARCH``.

    ``hosts`` are addresses without credentials; ``basic_auth`` is (user, password); ``ca`` a file with the
    certificates to trust. ``prefix`` begins every name of ours, so that several portals can share a cluster.
    """

    hosts: tuple[str, ...]
    basic_auth: tuple[str, str] | None = None
    api_key: str | None = None
    ca: str | None = None
    prefix: str = "portal"
    shards: int = 1
    replicas: int | None = None

    @classmethod
    def from_settings(cls, values: Mapping) -> "Cluster":
        return cls(**values)

    @property
    def alias(self) -> str:
        from .. import rows

        return f"{self.prefix}-v{rows.SCHEMA_VERSION}"


@functools.lru_cache(maxsize=8)
def client_for(cluster: Cluster, timeout: float) -> Elasticsearch:
    """A client for all hosts. It tries another host when one refuses, once, and never waits twice."""
    return Elasticsearch(
        list(cluster.hosts),
        api_key=cluster.api_key,
        headers=_basic(*cluster.basic_auth) if cluster.basic_auth else {},
        request_timeout=timeout,
        max_retries=1 if len(cluster.hosts) > 1 else 0,
        retry_on_timeout=False,
        retry_on_status=(502, 503, 504),
        dead_node_backoff_factor=DEAD_NODE_SECONDS,
        max_dead_node_backoff=LONGEST_DEAD_SECONDS,
        **({"ca_certs": cluster.ca} if cluster.ca else {}),
    )


def _basic(user: str, password: str) -> dict[str, str]:
    """The header of a user and password in any letters (the client's own way takes ASCII only)."""
    return {"authorization": f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"}


@contextmanager
def answering():
    """Whatever goes wrong inside, as ``EngineUnavailable`` (no index) or ``EngineUnreachable`` (all else).

    An answer that is no JSON, or JSON of another shape, counts as no answer: something else listens there.
    """
    try:
        yield
    except NotFoundError as error:
        raise EngineUnavailable(
            f"there is no Elasticsearch index yet; run: manage.py search rebuild ({error})"
        ) from error
    except ApiError as error:
        if _is_missing_index(error):
            raise EngineUnavailable("there is no Elasticsearch index yet; run: manage.py search rebuild") from error
        raise EngineUnreachable(f"Elasticsearch refused: {error}") from error
    except (TransportError, SerializationError) as error:
        reason = f"{error} ({error.__cause__})" if error.__cause__ else str(error)
        raise EngineUnreachable(f"Elasticsearch does not answer: {reason}") from error
    except (KeyError, AttributeError, TypeError, ValueError, IndexError) as error:
        raise EngineUnreachable(f"Elasticsearch answered something else: {error!r}") from error


def _is_missing_index(error: ApiError) -> bool:
    """A search among several reports its own status inside the answer."""
    body = error.body if isinstance(error.body, Mapping) else {}
    problem = body.get("error")
    return isinstance(problem, Mapping) and problem.get("type") == "index_not_found_exception"
