import numpy as np


def gqa(q: np.ndarray, k: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Attention with shared keys and values, float64 (b, H, n, e).

    Ainslie et al., "GQA: training generalized multi-query transformer models" (2023), section 2.
    """
    b, heads, n, d = q.shape
    groups, m = k.shape[1:3]
    # The heads of a group stand beside each other, and its keys broadcast over them.
    grouped = q.reshape(b, groups, heads // groups, n, d)
    scores = grouped @ np.swapaxes(k, 2, 3)[:, :, None] / np.sqrt(d)
    seen = np.arange(m) <= np.arange(m - n, m)[:, None]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights /= np.sum(weights, axis=-1, keepdims=True)
    return (weights @ v[:, :, None]).reshape(b, heads, n, v.shape[3])
