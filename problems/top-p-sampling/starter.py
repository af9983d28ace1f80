import numpy as np


def sample(
    logits: np.ndarray,
    temperature: float,
    top_k: int,
    top_p: float,
    size: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Draw `size` tokens from the logits after temperature, top-k and top-p, in that order.

    logits: float64 (V,), perhaps with -inf; temperature: at least 0, where 0 takes the largest;
    top_k: at least 1, perhaps above V; top_p: above 0 and at most 1.
    Returns int64 (size,). Ties go to the lower index.
    """
    raise NotImplementedError
