import numpy as np


def rms_norm(x: np.ndarray, gamma: np.ndarray, eps: float = 1e-6) -> np.ndarray:
    """gamma * x / root of (mean square + eps) along the last axis, float64 (..., d).

    Zhang and Sennrich, "Root mean square layer normalization" (2019), section 4.
    """
    values = x.astype(np.float64)
    mean_square = np.mean(values**2, axis=-1, keepdims=True)
    return gamma * values / np.sqrt(mean_square + eps)
