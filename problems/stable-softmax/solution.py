import numpy as np


def softmax(z: np.ndarray, axis: int = -1) -> np.ndarray:
    """Return the softmax of `z` along `axis`: exp(z - m) / sum(exp(z - m)) with m = max(z).

    The shift by the maximum is the standard remedy for overflow: Goodfellow, Bengio and
    Courville, "Deep Learning", section 4.1; accuracy in Blanchard, Higham and Higham,
    "Accurately computing the log-sum-exp and softmax functions" (2021).
    """
    # A wholly masked slice has the peak -inf, and -inf - (-inf) is NaN: keep the peak finite.
    peak = np.maximum(np.max(z, axis=axis, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(z - peak)
    # The peak itself weighs exp(0) = 1, so only a wholly masked slice has a total below 1.
    total = np.sum(weights, axis=axis, keepdims=True)
    return weights / np.maximum(total, 1.0)
