import numpy as np


def shrink(w: np.ndarray, lr: float, lam: float, kind: str) -> np.ndarray:
    """One proximal step of the penalty lam·|w| ("l1") or lam/2·w² ("l2").

    w: weights, any shape, float64 or int64; lr, lam >= 0; kind: "l1" or "l2".
    Returns a new float64 array of the shape of w.
    """
    raise NotImplementedError
