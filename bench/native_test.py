"""The cases of a problem under pytest, as one would test a solution without a judge."""

import runpy
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parent.parent
PROBLEM = ROOT / "problems" / "balanced-class-weights"
sys.path.insert(0, str(ROOT / "python"))

tests = runpy.run_path(str(PROBLEM / "tests.py"))
reference = runpy.run_path(str(PROBLEM / "solution.py"))["class_weights"]
submission = runpy.run_path(str(PROBLEM / "submissions" / "accepted" / "counter.py"))[
    "class_weights"
]
drawn = tests["random_classes"]
rng = np.random.default_rng()
CASES = [*tests["SAMPLES"], *tests["HIDDEN"], *(drawn.case(rng, size) for size in drawn.sizes)]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_agrees_with_the_reference(case):
    expected = reference(**case.arguments)
    assert submission(**case.arguments) == pytest.approx(expected, rel=1e-9, abs=0)
