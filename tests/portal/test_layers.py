"""The house's layers hold (DESIGN section 2; the contracts are in pyproject.toml)."""

import subprocess
import sys
from pathlib import Path

from tests.support.running import PROJECT_DIR


def test_no_lower_layer_imports_a_higher_one():
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [linter, "--no-logo", "--no-cache"], cwd=PROJECT_DIR, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "0 broken" in done.stdout
