import numpy as np


def gqa(q: np.ndarray, k: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Causal attention of the last n tokens, with H query heads on G heads of keys and values.

    q: float64 (b, H, n, d); k: float64 (b, G, m, d); v: float64 (b, G, m, e).
    Returns float64 (b, H, n, e).
    """
    raise NotImplementedError
