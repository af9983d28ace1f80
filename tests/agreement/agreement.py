"""References of the library against independent sources, on random inputs."""

import json
import runpy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

# The reference's function or class.
Solve = Callable[..., Any]
Rng = np.random.Generator
# What the reference answers and what the independent source answers, nested alike.
Pair = tuple[Any, Any]


@dataclass(frozen=True)
class Agreement:
    """One reference, one independent source, and the draws on which they are compared."""

    problem: str
    against: str
    draws: int
    # Largest difference allowed, relative for values above 1.
    tolerance: float
    compare: Callable[[Solve, Rng], Pair]

    def largest_difference(self, problems: Path) -> float:
        """Over all draws. Draw i is made from seed i, so that a failure can be looked at again."""
        solve = entry_point(problems / self.problem)
        pairs = (self.compare(solve, np.random.default_rng(seed)) for seed in range(self.draws))
        return max(difference(got, wanted) for got, wanted in pairs)


def agrees(
    problem: str, against: str, draws: int = 50, tolerance: float = 1e-9
) -> Callable[[Callable[[Solve, Rng], Pair]], Agreement]:
    """Declares a comparison: a function of the reference's entry point and a generator."""
    return lambda compare: Agreement(problem, against, draws, tolerance, compare)


def entry_point(folder: Path) -> Solve:
    """What the reference solution in a problem's folder defines for its readers to write."""
    name = json.loads((folder / "problem.json").read_text("utf-8"))["entryPoint"]
    return runpy.run_path(str(folder / "solution.py"))[name]


def difference(got: Any, wanted: Any) -> float:
    """Largest difference of two values nested alike; infinite where their shapes differ."""
    if isinstance(wanted, dict):
        if not isinstance(got, dict) or got.keys() != wanted.keys():
            return np.inf
        got, wanted = [got[key] for key in wanted], list(wanted.values())
    if isinstance(wanted, list | tuple):
        if len(got) != len(wanted):
            return np.inf
        return max(map(difference, got, wanted), default=0.0)
    got, wanted = np.asarray(got, np.float64), np.asarray(wanted, np.float64)
    if got.shape != wanted.shape:
        return np.inf
    # Equal values first: infinite ones have no difference.
    apart = (got != wanted) & ~(np.isnan(got) & np.isnan(wanted))
    gaps = np.abs(got[apart] - wanted[apart]) / np.maximum(1.0, np.abs(wanted[apart]))
    return float(np.max(np.nan_to_num(gaps, nan=np.inf), initial=0.0))


def numeric_gradient(
    f: Callable[[np.ndarray], float], x: np.ndarray, step: float = 1e-5
) -> np.ndarray:
    """Central finite differences of a scalar function, one element of `x` at a time."""
    gradient = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += step
        down[index] -= step
        gradient[index] = (f(up) - f(down)) / (2 * step)
    return gradient
