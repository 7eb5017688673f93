"""``python -m tools.es_node [PORT [DATA]]``: one node in the foreground until it is interrupted."""

import sys
import threading
from pathlib import Path

from .node import NodeFailed, default_state, missing_programs, running


def main() -> None:
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 9200
    data = Path(sys.argv[2]) if len(sys.argv) > 2 else default_state() / f"data-{port}"
    if missing := missing_programs():
        sys.exit(f"not installed: {', '.join(missing)} (Debian: openjdk-17-jdk-headless maven)")
    try:
        with running(data, port) as url:
            print(f"ELASTICSEARCH_URL={url}", flush=True)
            threading.Event().wait()
    except NodeFailed as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
