"""Rows times their labels, with the label as one more column: the bias is a weight without a
penalty."""

import numpy as np


def fit_svm(X, y, lr, steps, l2):
    signed = np.column_stack([X, np.ones(len(X))]) * y[:, None]
    decay = np.append(np.full(X.shape[1], float(l2)), 0.0)
    points = np.zeros((steps + 1, X.shape[1] + 1))
    for t in range(steps):
        pushing = signed[signed @ points[t] < 1]
        points[t + 1] = points[t] - lr * (decay * points[t] - pushing.sum(axis=0) / len(X))
    hinge = np.clip(1 - points @ signed.T, 0, None).mean(axis=1)
    losses = hinge + 0.5 * np.sum(decay * points**2, axis=1)
    best = points[np.argmin(losses)]
    return best[:-1].copy(), float(best[-1]), losses.tolist()
