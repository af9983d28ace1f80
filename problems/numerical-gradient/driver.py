"""How a case uses the submission: the function is given by its name, and its calls are counted."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np


def places(x: np.ndarray) -> np.ndarray:
    """1, 2, 3, … in the shape of x, so that no two elements are treated alike."""
    return np.arange(1.0, x.size + 1).reshape(x.shape)


FUNCTIONS: dict[str, Callable[[np.ndarray], Any]] = {
    "x1 squared times x2": lambda x: x[0] ** 2 * x[1],
    "sum of squares, the first once, the second twice, …": lambda x: np.sum(places(x) * x**2),
    "sum of sines": lambda x: np.sum(np.sin(places(x) * x)),
    "log of the sum of exponentials": lambda x: np.log(np.sum(np.exp(x))),
    "sum of sizes": lambda x: np.sum(np.abs(x)),
    "sum of the squared sums of rows": lambda x: np.sum(np.sum(x, axis=-1) ** 2),
    "cube": lambda x: np.sum(x**3),
    "constant": lambda x: 7.0,
    "product of neighbours": lambda x: np.sum(x.reshape(-1)[1:] * x.reshape(-1)[:-1]),
}


def drive(
    submission: ModuleType, function: str, x: np.ndarray, eps: float | None = None
) -> dict[str, object]:
    """The gradient at x, laid out in memory column by column; and how x and f were treated.

    What it tells of that, it asks no function of NumPy's: the submission could have replaced it.
    """
    point = x.copy(order="F")
    before = point.tobytes()
    shape = point.shape
    most = 2 * point.size
    calls: list[None] = []

    def f(at: np.ndarray) -> float:
        calls.append(None)
        return float(FUNCTIONS[function](at))

    options = {} if eps is None else {"eps": eps}
    return {
        "gradient": submission.num_grad(f, point, **options),
        "x is the same afterwards": point.shape == shape and point.tobytes() == before,
        "at most two calls per element": len(calls) <= most,
    }
