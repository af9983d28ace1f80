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
    """Attend with several heads, each on its own block of columns.

    x: float64 (b, n, d); context: float64 (b, m, c), or None for x itself.
    w_q: (d, heads * k); w_k: (c, heads * k); w_v: (c, heads * e); w_o: (heads * e, o).
    causal: a query sees no key after it. Returns float64 (b, n, o).
    """
    raise NotImplementedError
