import numpy as np


def rope(
    x: np.ndarray, positions: np.ndarray, base: float = 10000.0, width: int | None = None
) -> np.ndarray:
    """Queries or keys, turned by their positions, float64 (..., n, d).

    Su et al., "RoFormer: enhanced transformer with rotary position embedding" (2021), section 3.4.
    """
    if width is None:
        width = x.shape[-1]
    frequencies = base ** (-np.arange(0, width, 2) / width)
    angles = positions[:, None] * frequencies
    cos, sin = np.cos(angles), np.sin(angles)
    left, right = x[..., 0:width:2], x[..., 1:width:2]
    result = x.copy()
    result[..., 0:width:2] = left * cos - right * sin
    result[..., 1:width:2] = left * sin + right * cos
    return result
