import numpy as np


def attention_mask(
    documents: np.ndarray,
    causal: bool = True,
    window: int | None = None,
    queries: int | None = None,
) -> np.ndarray:
    """Which query may look at which key, bool, for all places or for the last `queries`."""
    n = documents.shape[1]
    first = 0 if queries is None else n - queries
    asks, answers = documents[:, first:, None], documents[:, None, :]
    allowed = (asks == answers) & (answers >= 0)
    # How far the key lies before the query; negative where it comes after it.
    behind = np.arange(first, n)[:, None] - np.arange(n)
    if causal:
        allowed &= behind >= 0
    if window is not None:
        allowed &= np.abs(behind) < window
    return allowed
