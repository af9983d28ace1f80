"""You stop when the loss hardly changes. There are exactly `epochs` epochs."""
# Breaks: **Exactly `epochs` epochs**, whether the loss still falls or not.

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    b, c = np.zeros(len(P)), np.zeros(len(Q))
    mu = ratings.mean()
    losses = []
    for epoch in range(epochs):
        for u, i, r in zip(users, items, ratings):
            e = r - (mu + b[u] + c[i] + P[u] @ Q[i])
            old = P[u].copy()
            b[u] += lr * (e - reg * b[u])
            c[i] += lr * (e - reg * c[i])
            P[u] += lr * (e * Q[i] - reg * P[u])
            Q[i] += lr * (e * old - reg * Q[i])
        fits = mu + b[users] + c[items] + (P[users] * Q[items]).sum(axis=1)
        losses.append(float(((ratings - fits) ** 2).mean()))
        if len(losses) > 1 and abs(losses[-2] - losses[-1]) < 1e-6:
            break
    return P, Q, b, c, losses + losses[-1:] * (epochs - len(losses))
