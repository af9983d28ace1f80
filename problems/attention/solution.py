import numpy as np


def attention(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None
) -> np.ndarray:
    """Return softmax(q kᵀ / √d) v, over the allowed keys of each query.

    Vaswani et al., "Attention is all you need" (2017), section 3.2.1; the softmax is shifted by
    its largest score.
    """
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    # A query that sees nothing has the peak -inf, and -inf - (-inf) is NaN: keep it finite.
    peak = np.maximum(np.max(scores, axis=-1, keepdims=True), np.finfo(np.float64).min)
    weights = np.exp(scores - peak)
    # The peak itself weighs 1, so only a query that sees nothing has a total below 1.
    total = np.sum(weights, axis=-1, keepdims=True)
    return weights @ v / np.maximum(total, 1.0)
