import numpy as np


def rms_norm(x: np.ndarray, gamma: np.ndarray, eps: float = 1e-6) -> np.ndarray:
    """Divide each vector along the last axis by its root mean square, and scale by gamma.

    x: float16, float32 or float64 (..., d); gamma: float64 (d,).
    Returns float64 (..., d), computed in float64.
    """
    raise NotImplementedError
