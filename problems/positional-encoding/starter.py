import numpy as np


def pos_enc(n: int, d: int) -> np.ndarray:
    """Return the sinusoidal encoding of the positions 0 to n - 1.

    n: number of positions, at least 0; d: width, at least 1, perhaps odd.
    Returns float64 (n, d): sines in the even columns, cosines in the odd ones.
    """
    raise NotImplementedError
