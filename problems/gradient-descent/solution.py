import numpy as np


def gd(
    X: np.ndarray, y: np.ndarray, lr: float, steps: int
) -> tuple[np.ndarray, float, list[float]]:
    """Fit a linear model by gradient descent on the mean squared error, from zero.

    With errors e = Xw + b - y, the gradient is (2/n) X'e in w and 2 mean(e) in b; see Bishop,
    "Pattern Recognition and Machine Learning", section 3.1, and Cauchy (1847) for the method.
    """

    def loss(w: np.ndarray, b: float) -> float:
        return float(np.mean((X @ w + b - y) ** 2))

    w, b = np.zeros(X.shape[1]), 0.0
    history = [loss(w, b)]
    for _ in range(steps):
        # Once for both gradients: neither may see the other's update.
        errors = X @ w + b - y
        w = w - lr * 2 * (X.T @ errors) / len(y)
        b = b - lr * 2 * float(np.mean(errors))
        history.append(loss(w, b))
    return w, b, history
