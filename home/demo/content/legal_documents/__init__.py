"""The sample documents: of each, what is known about it (.json, the import format) and its text (.txt).

They carry the numbers and titles of real central documents or of an invented province's; every text is our own and its
first line says that it is a sample.
"""

import json
from pathlib import Path

FOLDER = Path(__file__).parent


def records() -> list[dict]:
    """The documents as records of the import format (DESIGN section 5), in the order of their file names."""
    return [
        json.loads(path.read_text(encoding="utf-8")) | {"body": path.with_suffix(".txt").read_text(encoding="utf-8")}
        for path in sorted(FOLDER.glob("*.json"))
    ]
