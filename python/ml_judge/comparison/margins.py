"""How far a value is from the expected one, as a share of what the tolerance allows."""

from __future__ import annotations

from typing import Any

import numpy as np

from ml_judge.comparison.comparison import compare, compare_structure, errors
from ml_judge.comparison.relations import BEYOND, table_error
from ml_judge.values.frames import FRAMES, is_frame
from ml_judge.values.table import Table


def worst_error(got: Any, expected: Any, rtol: float, atol: float) -> float:
    """The largest |got − expected| / (atol + rtol·|expected|) over all numbers of a value.

    At most 1 where `compare` finds no difference. BEYOND where the structure or anything but a
    finite float differs.
    """
    if compare_structure(got, expected) is not None:
        return BEYOND
    return _worst(got, expected, rtol, atol)


def _worst(got: Any, expected: Any, rtol: float, atol: float) -> float:
    if isinstance(expected, Table):
        return table_error(got, expected, rtol, atol)
    if is_frame(expected) and FRAMES:
        return float(FRAMES["worst"](got, expected, rtol, atol))
    if isinstance(expected, dict):
        by_key = {_key(key): value for key, value in got.items()}
        pairs = [(by_key[_key(key)], value) for key, value in expected.items()]
    elif isinstance(expected, (list, tuple)):
        pairs = list(zip(got, expected))
    elif isinstance(expected, (float, complex, np.inexact)) or (
        isinstance(expected, np.ndarray) and expected.dtype.kind in "fc"
    ):
        return _worst_float(np.asarray(got), np.asarray(expected), rtol, atol)
    else:
        return 0.0 if compare(got, expected, 0.0, 0.0) is None else BEYOND
    return max((_worst(one, other, rtol, atol) for one, other in pairs), default=0.0)


def _worst_float(got: Any, expected: Any, rtol: float, atol: float) -> float:
    _, error, _ = errors(got, expected, rtol, atol)
    with np.errstate(all="ignore"):
        share = np.where(error == 0, 0.0, error / (atol + rtol * np.abs(expected)))
    worst = float(np.max(share, initial=0.0, where=~np.isnan(share)))
    return BEYOND if np.isnan(share).any() else min(worst, BEYOND)


def _key(key: Any) -> Any:
    return key.item() if isinstance(key, np.generic) else key
