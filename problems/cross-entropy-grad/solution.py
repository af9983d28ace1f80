import numpy as np


def ce_loss(logits: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the mean softmax cross-entropy and its gradient (p - onehot(y)) / n.

    ln p = z - max - ln sum exp(z - max), so that no logarithm is taken of anything below 1.
    Bishop, "Pattern Recognition and Machine Learning", section 4.3.4, has the gradient.
    """
    rows = np.arange(len(y))
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    log_p = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))
    grad = np.exp(log_p)
    grad[rows, y] -= 1
    return float(-np.mean(log_p[rows, y])), grad / len(y)
