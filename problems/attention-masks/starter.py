import numpy as np


def attention_mask(
    documents: np.ndarray,
    causal: bool = True,
    window: int | None = None,
    queries: int | None = None,
) -> np.ndarray:
    """Say which query may look at which key.

    documents: int64 (b, n), the document of each token, -1 for padding.
    causal: no key after the query; window: |i - j| < window; queries: only the last so many places.
    Returns bool (b, n, n), or (b, queries, n): True where the query may look at the key.
    """
    raise NotImplementedError
