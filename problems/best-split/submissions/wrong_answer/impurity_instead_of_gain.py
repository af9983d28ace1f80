"""You return the impurity after the split. The gain is how much lower that is than before."""
# Breaks: \Delta(j, t) = G(\text{all}) - \frac{|L|}{n}\,G(L) - \frac{|R|}{n}\,G(R)

import numpy as np


def impurity(counts):
    shares = counts / counts.sum(axis=-1, keepdims=True)
    return 1 - (shares**2).sum(axis=-1)


def best_split(X, y):
    n = len(y)
    one_hot = (y[:, None] == np.unique(y)).astype(float)
    total = one_hot.sum(axis=0)
    splits = []
    for j in range(X.shape[1]):
        order = np.argsort(X[:, j], kind="stable")
        values = X[order, j]
        ends = np.flatnonzero(np.diff(values) > 0)
        left = one_hot[order].cumsum(axis=0)[ends]
        right = total - left
        size = ends + 1
        gains = impurity(total) - size / n * impurity(left) - (n - size) / n * impurity(right)
        thresholds = (values[ends] + values[ends + 1]) / 2
        splits += [(j, t, g) for t, g in zip(thresholds.tolist(), gains.tolist())]
    top = max((gain for _, _, gain in splits), default=0.0)
    if top <= 1e-12:
        return None
    j, t, gain = next(split for split in splits if split[2] >= top - 1e-12)
    return j, t, float(impurity(total) - gain)
