"""You start the biases at the means of users and films. They start at 0."""
# Breaks: The biases $b$ and $c$ start at 0

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    b, c = np.zeros(len(P)), np.zeros(len(Q))
    mu = ratings.mean()
    losses = []
    for u in np.unique(users):
        b[u] = ratings[users == u].mean() - mu
    for i in np.unique(items):
        c[i] = ratings[items == i].mean() - mu
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
    return P, Q, b, c, losses
