import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[np.float64])


def act(x: np.ndarray, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Return relu, sigmoid or gelu of `x` and its derivative, element by element.

    GELU: Hendrycks and Gimpel, "Gaussian error linear units" (2016), equation in section 2.
    """
    x = x.astype(np.float64)
    if kind == "relu":
        slope = np.where(x > 0, 1.0, 0.0)
        return x * slope, slope
    if kind == "sigmoid":
        # exp of a negative number never overflows; the other half is the mirror image.
        small = np.exp(-np.abs(x))
        value = np.where(x < 0, small, 1.0) / (1.0 + small)
        return value, small / (1.0 + small) ** 2
    below = (1.0 + _erf(x / math.sqrt(2.0))) / 2.0
    density = np.exp(-(x**2) / 2.0) / math.sqrt(2.0 * math.pi)
    return x * below, below + x * density
