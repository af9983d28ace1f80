"""Row by row, in plain Python."""

import numpy as np


def gd(X, y, lr, steps):
    rows, targets = X.tolist(), y.tolist()
    n, d = X.shape
    w, b = [0.0] * d, 0.0

    def errors():
        return [sum(v * c for v, c in zip(row, w)) + b - t for row, t in zip(rows, targets)]

    e = errors()
    history = [sum(v * v for v in e) / n]
    for _ in range(steps):
        slope = [2 / n * sum(v * row[j] for v, row in zip(e, rows)) for j in range(d)]
        w = [c - lr * g for c, g in zip(w, slope)]
        b -= lr * 2 / n * sum(e)
        e = errors()
        history.append(sum(v * v for v in e) / n)
    return np.array(w), b, history
