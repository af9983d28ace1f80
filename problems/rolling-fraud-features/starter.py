import numpy as np


def rolling_features(
    user: np.ndarray, ts: np.ndarray, amount: np.ndarray, window: int
) -> np.ndarray:
    """Count, sum and largest amount of each user's payments in the window before each payment.

    user, ts (seconds), amount (cents): shape (n,), int64, any order; window: seconds, >= 0.
    Returns float64, shape (n, 3), rows as in the input. A payment at time s sees the payments of
    its user at times from s - window up to, but without, s.
    """
    raise NotImplementedError
