"""You subtract what should be added: the error is rating minus prediction."""
# Breaks: with the error $e = r - \hat r_{ui}$

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    b, c = np.zeros(len(P)), np.zeros(len(Q))
    mu = ratings.mean()
    losses = []
    for epoch in range(epochs):
        for u, i, r in zip(users, items, ratings):
            e = (mu + b[u] + c[i] + P[u] @ Q[i]) - r
            old = P[u].copy()
            b[u] += lr * (e - reg * b[u])
            c[i] += lr * (e - reg * c[i])
            P[u] += lr * (e * Q[i] - reg * P[u])
            Q[i] += lr * (e * old - reg * Q[i])
        fits = mu + b[users] + c[items] + (P[users] * Q[items]).sum(axis=1)
        losses.append(float(((ratings - fits) ** 2).mean()))
    return P, Q, b, c, losses
