import numpy as np


def multi_head_attention(
    x: np.ndarray,
    w_q: np.ndarray,
    w_k: np.ndarray,
    w_v: np.ndarray,
    w_o: np.ndarray,
    heads: int,
    causal: bool = False,
    context: np.ndarray | None = None,
) -> np.ndarray:
    """Attention in several heads, joined by w_o, float64 (b, n, o).

    Vaswani et al., "Attention is all you need" (2017), section 3.2.2.
    """
    source = x if context is None else context
    q, k, v = (split(rows, heads) for rows in (x @ w_q, source @ w_k, source @ w_v))
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(q.shape[-1])
    if causal:
        n = x.shape[1]
        scores = np.where(np.arange(n) <= np.arange(n)[:, None], scores, -np.inf)
    weights = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    weights /= np.sum(weights, axis=-1, keepdims=True)
    joined = np.swapaxes(weights @ v, 1, 2).reshape(*x.shape[:2], len(w_o))
    return joined @ w_o


def split(rows: np.ndarray, heads: int) -> np.ndarray:
    """(b, n, heads * k) as (b, heads, n, k): each head owns adjacent columns."""
    b, n, width = rows.shape
    return np.swapaxes(rows.reshape(b, n, heads, width // heads), 1, 2)
