"""You take gains for equal that differ by less than a fixed 1e-9. With small targets all gains are
that small: compare them in proportion to their size."""
# Breaks: Gains of at least $(1 - 10^{-9})$ times the largest count as equal to it.

import numpy as np


def boost(X: np.ndarray, y: np.ndarray, X_new: np.ndarray, rounds: int, lr: float) -> np.ndarray:
    """Gradient boosting for squared error: every stump fits the residuals of the sum so far.

    Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29
    (2001), algorithm 2 with the shrinkage of section 5. The columns are sorted once.
    """
    order = np.argsort(X, axis=0)
    values = np.take_along_axis(X, order, axis=0)
    is_threshold = values[1:] > values[:-1]
    fitted = np.full(len(y), np.mean(y))
    staged = [np.full(len(X_new), np.mean(y))]
    for _ in range(rounds):
        residuals = y - fitted
        step = np.zeros(len(X_new))
        if is_threshold.any():
            gains = np.where(is_threshold, split_gains(residuals[order]), 0.0)
            # By feature and then by threshold, as argwhere goes through the transpose.
            feature, at = np.argwhere(gains.T >= gains.max() - 1e-9)[0]
            threshold = (values[at, feature] + values[at + 1, feature]) / 2
            is_left = X[:, feature] <= threshold
            left, right = residuals[is_left].mean(), residuals[~is_left].mean()
            fitted = fitted + lr * np.where(is_left, left, right)
            step = np.where(X_new[:, feature] <= threshold, left, right)
        staged.append(staged[-1] + lr * step)
    return np.array(staged)


def split_gains(residuals: np.ndarray) -> np.ndarray:
    size = np.arange(1, len(residuals))[:, None]
    left = np.cumsum(residuals, axis=0)[:-1]
    return left**2 / size + left**2 / (len(residuals) - size)
