"""Jacobi's method: turn pairs of axes until the covariance matrix is diagonal."""

import numpy as np


def pca(X, k):
    n, d = X.shape
    mean = sum(X) / n
    centred = np.array([row - mean for row in X])
    S = np.cov(centred, rowvar=False).reshape(d, d)
    axes = np.eye(d)
    for _ in range(60):
        off = np.abs(S - np.diag(np.diag(S))).max()
        if off <= 1e-15 * np.abs(np.diag(S)).max():
            break
        for p in range(d - 1):
            for q in range(p + 1, d):
                if S[p, q] == 0:
                    continue
                angle = 0.5 * np.arctan2(2 * S[p, q], S[q, q] - S[p, p])
                c, s = np.cos(angle), np.sin(angle)
                turn = np.array([[c, s], [-s, c]])
                S[:, [p, q]] = S[:, [p, q]] @ turn
                S[[p, q]] = turn.T @ S[[p, q]]
                axes[:, [p, q]] = axes[:, [p, q]] @ turn
    order = np.argsort(-np.diag(S))[:k]
    components = axes[:, order].T
    return components, np.diag(S)[order], centred @ components.T
