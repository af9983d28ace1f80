"""You take gains for equal that differ by less than a millionth of their size. The statement names
a billionth: `gains >= (1 - 1e-9) * gains.max()`."""
# Breaks: Gains of at least $(1 - 10^{-9})$ times the largest count as equal to it.

import numpy as np


def boost(X, y, X_new, rounds, lr):
    n = len(y)
    order = np.argsort(X, axis=0)
    values = np.take_along_axis(X, order, axis=0)
    is_threshold = values[1:] > values[:-1]
    fitted = np.full(n, y.mean())
    staged = [np.full(len(X_new), y.mean())]
    size = np.arange(1, n)[:, None]
    for _ in range(rounds):
        residuals = y - fitted
        step = np.zeros(len(X_new))
        if is_threshold.any():
            left = np.cumsum(residuals[order], axis=0)[:-1]
            gains = np.where(is_threshold, left**2 / size + left**2 / (n - size), 0.0)
            feature, at = np.argwhere(gains.T >= gains.max() * (1 - 1e-6))[0]
            threshold = (values[at, feature] + values[at + 1, feature]) / 2
            is_left = X[:, feature] <= threshold
            below, above = residuals[is_left].mean(), residuals[~is_left].mean()
            fitted = fitted + lr * np.where(is_left, below, above)
            step = np.where(X_new[:, feature] <= threshold, below, above)
        staged.append(staged[-1] + lr * step)
    return np.array(staged)
