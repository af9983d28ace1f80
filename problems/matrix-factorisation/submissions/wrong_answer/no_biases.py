"""You leave the biases at 0. They learn with every rating."""
# Breaks: b_u &\leftarrow b_u + \eta\,(e - \lambda\, b_u)

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
            P[u] += lr * (e * Q[i] - reg * P[u])
            Q[i] += lr * (e * old - reg * Q[i])
        fits = mu + b[users] + c[items] + (P[users] * Q[items]).sum(axis=1)
        losses.append(float(((ratings - fits) ** 2).mean()))
    return P, Q, b, c, losses
