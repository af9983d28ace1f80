"""You take one step for all ratings of an epoch. Each rating is a step, and the next one sees
it."""
# Breaks: The next rating sees the new ones.

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    b, c = np.zeros(len(P)), np.zeros(len(Q))
    mu = ratings.mean()
    losses = []
    for epoch in range(epochs):
        start = P.copy(), Q.copy(), b.copy(), c.copy()
        for u, i, r in zip(users, items, ratings):
            e = r - (mu + start[2][u] + start[3][i] + start[0][u] @ start[1][i])
            old = P[u].copy()
            b[u] += lr * (e - reg * b[u])
            c[i] += lr * (e - reg * c[i])
            P[u] += lr * (e * Q[i] - reg * P[u])
            Q[i] += lr * (e * old - reg * Q[i])
        fits = mu + b[users] + c[items] + (P[users] * Q[items]).sum(axis=1)
        losses.append(float(((ratings - fits) ** 2).mean()))
    return P, Q, b, c, losses
