"""You compare labels without capitals. "a" and "A" are two labels."""
# Breaks: the labels, shape `(n,)`, all integers (int64) or all strings

import numpy as np

TIE = 1e-12


def best_split(X, y):
    n = len(y)
    y = np.char.lower(y) if y.dtype.kind == "U" else y
    labels, codes = np.unique(y, return_inverse=True)
    is_label = codes[:, None] == np.arange(len(labels))
    order = np.argsort(X, axis=0)
    values = np.take_along_axis(X, order, axis=0)
    left = np.cumsum(is_label[order], axis=0)[:-1].astype(np.float64)
    right = is_label.sum(axis=0) - left
    size = np.arange(1, n)[:, None]
    squares = np.sum(left**2, axis=2) / size + np.sum(right**2, axis=2) / (n - size)
    gains = (squares - np.sum(is_label.sum(axis=0) ** 2) / n) / n
    gains[values[1:] == values[:-1]] = 0.0
    best = np.argwhere(gains.T > max(gains.max(initial=0.0) - TIE, TIE))
    if len(best) == 0:
        return None
    feature, at = best[0]
    threshold = (values[at, feature] + values[at + 1, feature]) / 2
    return (int(feature), float(threshold), float(gains[at, feature]))
