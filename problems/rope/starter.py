import numpy as np


def rope(
    x: np.ndarray, positions: np.ndarray, base: float = 10000.0, width: int | None = None
) -> np.ndarray:
    """Turn each pair of neighbouring columns by an angle that grows with the position.

    x: float64 (..., n, d); positions: int64 (n,), shared by all leading dimensions.
    base: of the frequencies; width: how many columns are turned, all where it is None.
    Returns a new float64 array (..., n, d).
    """
    raise NotImplementedError
