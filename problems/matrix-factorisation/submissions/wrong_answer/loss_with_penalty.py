"""Your losses have the penalty in them. Return the mean of e² alone."""
# Breaks: without any penalty

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
        penalty = reg * ((P**2).sum() + (Q**2).sum() + (b**2).sum() + (c**2).sum())
        losses.append(float(((ratings - fits) ** 2).mean() + penalty))
    return P, Q, b, c, losses
