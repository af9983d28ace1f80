import numpy as np


def fit_logreg(
    X: np.ndarray, y: np.ndarray, lr: float, steps: int, l2: float = 0.0
) -> tuple[np.ndarray, float, list[float]]:
    """Fit logistic regression by full-batch gradient descent, from zero.

    With p = sigmoid(Xw + b) the gradient is X'(p - y)/n + l2·w in w and mean(p - y) in b; see
    Bishop, "Pattern Recognition and Machine Learning", section 4.3.2.
    """

    def loss(w: np.ndarray, b: float) -> float:
        z = X @ w + b
        # -ln sigmoid(z) = ln(1 + exp(-z)), and the class 0 has z more.
        log_losses = np.logaddexp(0.0, -z) + (1 - y) * z
        return float(np.mean(log_losses) + l2 / 2 * (w @ w))

    w, b = np.zeros(X.shape[1]), 0.0
    history = [loss(w, b)]
    for _ in range(steps):
        # exp(-logaddexp(0, -z)) is the sigmoid, with nothing that overflows.
        errors = np.exp(-np.logaddexp(0.0, -(X @ w + b))) - y
        w = w - lr * (X.T @ errors / len(y) + l2 * w)
        b = b - lr * float(np.mean(errors))
        history.append(loss(w, b))
    return w, b, history
