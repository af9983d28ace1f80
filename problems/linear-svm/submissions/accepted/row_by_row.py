"""One row after the other, in plain Python."""

import numpy as np


def fit_svm(X, y, lr, steps, l2):
    rows, labels = X.tolist(), y.tolist()
    n, d = len(rows), len(rows[0])
    points = [([0.0] * d, 0.0)]
    history = []
    for step in range(steps + 1):
        w, b = points[-1]
        hinge, grad_w, grad_b = 0.0, [l2 * value for value in w], 0.0
        for row, label in zip(rows, labels):
            margin = label * (sum(x * value for x, value in zip(row, w)) + b)
            if margin < 1:
                hinge += 1 - margin
                grad_b -= label / n
                for j in range(d):
                    grad_w[j] -= label * row[j] / n
        history.append(hinge / n + l2 / 2 * sum(value * value for value in w))
        points.append(([value - lr * g for value, g in zip(w, grad_w)], b - lr * grad_b))
    w, b = points[history.index(min(history))]
    return np.array(w, dtype=np.float64), b, history
