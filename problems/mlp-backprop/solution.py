import numpy as np


def mlp(
    params: dict[str, np.ndarray], X: np.ndarray, y: np.ndarray
) -> tuple[float, dict[str, np.ndarray]]:
    """Return the mean softmax cross-entropy of a two-layer ReLU network, and its gradients.

    Reverse accumulation, layer by layer: Goodfellow, Bengio and Courville, "Deep Learning",
    section 6.5; Rumelhart, Hinton and Williams (1986).
    """
    n = len(y)
    rows = np.arange(n)
    hidden = np.maximum(X @ params["W1"] + params["b1"], 0.0)
    logits = hidden @ params["W2"] + params["b2"]
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    log_p = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))

    by_logits = np.exp(log_p)
    by_logits[rows, y] -= 1.0
    by_logits /= n
    # What came out of ReLU positive went in positive: no need to keep what went in.
    by_hidden = by_logits @ params["W2"].T * (hidden > 0.0)
    grads = {
        "W1": X.T @ by_hidden,
        "b1": np.sum(by_hidden, axis=0),
        "W2": hidden.T @ by_logits,
        "b2": np.sum(by_logits, axis=0),
    }
    return float(-np.mean(log_p[rows, y])), grads
