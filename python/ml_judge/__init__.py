"""ml_judge: judges submissions to machine-learning problems.

What a problem package's `tests.py` may import is here; `judge` and `candidate` are the two roles
of an interpreter.
"""

from ml_judge.authoring.cases import Case, WrongAnswer, closer_look, generator
from ml_judge.authoring.checkers import (
    binomial_chance,
    check_binomial,
    check_close,
    check_distances,
    check_finite,
    check_mean,
    check_shape,
    check_spread,
    take_risk,
)
from ml_judge.authoring.frames import frames

__all__ = [
    "Case",
    "WrongAnswer",
    "binomial_chance",
    "check_binomial",
    "check_close",
    "check_distances",
    "check_finite",
    "check_mean",
    "check_shape",
    "check_spread",
    "closer_look",
    "frames",
    "generator",
    "take_risk",
]
