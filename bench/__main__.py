"""``python -m bench [NAME…]``: run the named benchmarks (all by default) and print measured beside target."""

import sys

from . import numbers, relevance, spine
from .table import print_table

BENCHMARKS = {"spine": spine.run, "numbers": numbers.run, "relevance": relevance.run}


def main() -> int:
    names = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no benchmark called {unknown[0]}; there are: {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    rows = [row for name in names for row in BENCHMARKS[name]()]
    print_table(rows)
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
