import numpy as np


def shrink(w: np.ndarray, lr: float, lam: float, kind: str) -> np.ndarray:
    """One proximal step of an L1 or an L2 penalty.

    Parikh and Boyd, "Proximal Algorithms", Foundations and Trends in Optimization 1 (2014),
    sections 2.1 (L2) and 6.5.2 (L1, the soft threshold).
    """
    if kind == "l2":
        return w / (1 + lr * lam)
    return np.sign(w) * np.maximum(np.abs(w) - lr * lam, 0.0)
