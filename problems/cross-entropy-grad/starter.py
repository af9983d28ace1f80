import numpy as np


def ce_loss(logits: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the mean softmax cross-entropy, in nats, and its gradient.

    logits: float64 (n, k), finite; y: class numbers from 0 to k - 1, int64 (n,).
    Returns the loss, and its derivative by every logit: float64 (n, k).
    """
    raise NotImplementedError
