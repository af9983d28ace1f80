"""A value that is right for the default of an argument, or for two swapped."""

from support import package, verdict_of

TESTS = """
import numpy as np
from ml_judge import Case
SAMPLES = [Case("one", y=np.array([0.31, 0.77, 0.13]), p=np.array([0.21, 0.55, 0.83]), eps=0.05)]
HIDDEN = [Case("two", y=np.array([0.5]), p=np.array([0.5]))]
"""
SOLUTION = """
import numpy as np
def solve(y, p, eps=0.01):
    return float(np.sum(y * np.log(p + eps)))
"""
FILES = package(TESTS, SOLUTION, problem={"tolerance": {"rtol": 1e-9, "atol": 0}})


def hint(old, new):
    verdict, answer = verdict_of(FILES, SOLUTION.replace(old, new))
    assert verdict == "WA", answer
    return answer["feedback"].get("hint")


def test_an_argument_left_at_its_default_is_named():
    assert "what comes of `eps=0.01`, the default" in hint("p + eps", "p + 0.01")


def test_two_arguments_swapped_are_named():
    swapped = SOLUTION.replace("y * np.log(p + eps)", "p * np.log(y + eps)")
    verdict, answer = verdict_of(FILES, swapped)
    assert verdict == "WA"
    assert answer["feedback"]["hint"] == "Yours is what comes of `y` and `p` swapped."


def test_another_mistake_is_not_told_so():
    said = hint("y * np.log(p", "y * np.log1p(p")
    assert said is None or "what comes of" not in said
