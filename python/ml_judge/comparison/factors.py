"""The factor by which numbers are off, where all are off by the same."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ml_judge.comparison.support import is_usual

Array = np.ndarray[Any, Any]
ONE_FACTOR = "Yours is off by one factor everywhere"
_FACTORS = {
    2.0: "2",
    0.5: "1/2",
    100.0: "100",
    0.01: "1/100",
    math.log(2): "ln 2: is the logarithm to the wrong base?",
    1 / math.log(2): "1/ln 2: is the logarithm to the wrong base?",
    math.log(10): "ln 10: is the logarithm to the wrong base?",
    1 / math.log(10): "1/ln 10: is the logarithm to the wrong base?",
    math.log2(10): "log₂ 10: is the logarithm to the wrong base?",
    math.log10(2): "log₁₀ 2: is the logarithm to the wrong base?",
    math.pi / 180: "π/180: are degrees and radians mixed up?",
    180 / math.pi: "180/π: are degrees and radians mixed up?",
}
# Relative error within which a ratio is taken for a known one.
CLOSE = 1e-9


def known_factor(ratio: float) -> str | None:
    """For two numbers whose ratio is that of two units, bases or halves; None for any other."""
    for factor, name in _FACTORS.items():
        if abs(ratio / factor - 1) < CLOSE:
            return f"Yours is off by the factor {name}" + ("" if name.endswith("?") else ".")
    return None


def for_constant(g: Array, e: Array) -> str | None:
    """For arrays of one shape that differ by one factor everywhere, or by one addend."""
    if not (np.isfinite(g).all() and np.isfinite(e).all()) or np.ptp(e) == 0:
        return None
    scale = float(np.abs(e).max())
    solid = np.abs(e) > 1e-12 * scale
    if np.count_nonzero(solid) > 1 and np.all(np.abs(g[~solid]) <= 1e-9 * scale):
        ratios = g[solid] / e[solid]
        ratio = float(ratios.flat[0])
        # Near 1 it is an error of some other kind.
        is_factor = ratio != 0.0 and abs(ratio - 1) > 1e-3
        if is_factor and np.allclose(ratios, ratio, rtol=CLOSE, atol=0):
            return _factor(ratio, e.shape)
    differences = g - e
    first = float(differences.flat[0])
    # Well above the slack, or elements that agree would differ by it as well.
    if abs(first) > 1e-9 * scale and np.allclose(differences, first, 1e-9, 1e-12 * scale):
        return "Every element differs by the same constant."
    return None


def _factor(ratio: float, shape: tuple[int, ...]) -> str:
    if abs(ratio + 1) < CLOSE:
        return "The sign is flipped."
    for axis, n in enumerate(shape):
        if shape.count(n) > 1 or is_usual(n):
            continue
        for value, words in ((n, f"{n}"), (1 / n, f"1/{n}")):
            if abs(ratio / value - 1) < CLOSE:
                return f"Yours is off by the factor {words}, the length of axis {axis}."
    return known_factor(ratio) or f"{ONE_FACTOR}, {ratio:.6g}."
