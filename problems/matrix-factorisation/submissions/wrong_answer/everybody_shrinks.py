"""You shrink all vectors at every rating. Only those of the rating's user and film change."""
# Breaks: **Users and films without ratings** keep their vectors, and have the bias 0.

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
            step = lr * e * Q[i], lr * e * old
            P *= 1 - lr * reg
            Q *= 1 - lr * reg
            P[u] += step[0]
            Q[i] += step[1]
        fits = mu + b[users] + c[items] + (P[users] * Q[items]).sum(axis=1)
        losses.append(float(((ratings - fits) ** 2).mean()))
    return P, Q, b, c, losses
