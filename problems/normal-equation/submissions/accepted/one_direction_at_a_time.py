"""Orthogonal directions of columns and rows, one after the other, by rotations of two columns each
(Jacobi)."""

import math

import numpy as np


def fit_ols(X, y):
    center = X.mean(axis=0)
    A = (X - center).astype(np.float64)
    d = A.shape[1]
    V = np.eye(d)
    for _ in range(40):
        turned = False
        for i in range(d):
            for j in range(i + 1, d):
                a, b, c = A[:, i] @ A[:, i], A[:, j] @ A[:, j], A[:, i] @ A[:, j]
                if abs(c) <= 1e-15 * math.sqrt(a * b):
                    continue
                turned = True
                angle = 0.5 * math.atan2(2 * c, a - b)
                rotation = np.array(
                    [[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]]
                )
                A[:, [i, j]] = A[:, [i, j]] @ rotation
                V[:, [i, j]] = V[:, [i, j]] @ rotation
        if not turned:
            break
    lengths = np.sqrt(np.sum(A**2, axis=0))
    w = np.zeros(d)
    for k in range(d):
        if lengths[k] > 1e-10 * lengths.max():
            w += V[:, k] * (A[:, k] @ (y - y.mean())) / lengths[k] ** 2
    return w, float(y.mean() - center @ w)
