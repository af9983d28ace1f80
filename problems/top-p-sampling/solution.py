import numpy as np


def sample(
    logits: np.ndarray,
    temperature: float,
    top_k: int,
    top_p: float,
    size: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Draw `size` tokens from the logits after temperature, top-k and top-p.

    Top-p, or nucleus, sampling: Holtzman, Buys, Du, Forbes and Choi, "The curious case of neural
    text degeneration" (2020), section 3.1.
    """
    # A stable sort of the negated logits puts the lower index first among equals.
    order = np.argsort(-logits, kind="stable")[: top_k if temperature > 0 else 1]
    kept = logits[order]
    weights = np.exp((kept - kept[0]) / (temperature or 1.0))
    p = weights / np.sum(weights)
    # A token stays if those before it have not reached top_p.
    p = np.where(np.cumsum(p) - p < top_p, p, 0.0)
    return order[rng.choice(len(p), size, p=p / np.sum(p))].astype(np.int64)
