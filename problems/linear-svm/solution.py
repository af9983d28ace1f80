import numpy as np


def fit_svm(
    X: np.ndarray, y: np.ndarray, lr: float, steps: int, l2: float
) -> tuple[np.ndarray, float, list[float]]:
    """Fit a linear SVM by subgradient steps on the penalised mean hinge loss, from zero.

    Cortes and Vapnik (1995) for the machine; the subgradient is that of Shalev-Shwartz, Singer and
    Srebro, "Pegasos" (ICML 2007), the choice of the best point that of Shor's method.
    """
    w, b = np.zeros(X.shape[1]), 0.0
    best, history = (w, b), []
    for step in range(steps + 1):
        margins = y * (X @ w + b)
        hinge = np.maximum(0.0, 1.0 - margins)
        loss = float(np.mean(hinge) + l2 / 2 * (w @ w))
        if all(loss < earlier for earlier in history):
            best = w, b
        history.append(loss)
        # Labels of the rows that push, 0 for all others.
        pushes = np.where(margins < 1.0, y, 0)
        w = w - lr * (l2 * w - pushes @ X / len(y))
        b = b + lr * float(np.mean(pushes))
    return *best, history
