import numpy as np

TIE = 1e-12


def best_split(X: np.ndarray, y: np.ndarray) -> tuple[int, float, float] | None:
    """The split with the largest decrease of Gini impurity, from running counts of sorted rows.

    With counts l and r of the labels on both sides, the gain is (sum l^2 / |L| + sum r^2 / |R| -
    sum (l + r)^2 / n) / n. Breiman, Friedman, Olshen and Stone, "Classification and Regression
    Trees" (1984), sections 2.4 and 4.
    """
    n = len(y)
    labels, codes = np.unique(y, return_inverse=True)
    is_label = codes[:, None] == np.arange(len(labels))
    order = np.argsort(X, axis=0)
    values = np.take_along_axis(X, order, axis=0)
    # Position i stands for the split after the i-th row of each sorted column.
    left = np.cumsum(is_label[order], axis=0)[:-1].astype(np.float64)
    right = is_label.sum(axis=0) - left
    size = np.arange(1, n)[:, None]
    squares = np.sum(left**2, axis=2) / size + np.sum(right**2, axis=2) / (n - size)
    gains = (squares - np.sum(is_label.sum(axis=0) ** 2) / n) / n
    gains[values[1:] == values[:-1]] = 0.0
    # By feature and then by threshold, as argwhere goes through the rows of the transpose.
    best = np.argwhere(gains.T > max(gains.max(initial=0.0) - TIE, TIE))
    if len(best) == 0:
        return None
    feature, at = best[0]
    threshold = (values[at, feature] + values[at + 1, feature]) / 2
    return int(feature), float(threshold), float(gains[at, feature])
