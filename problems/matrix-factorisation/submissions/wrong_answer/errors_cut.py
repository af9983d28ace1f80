"""You cut large errors before you step. A rating may be as far off as it likes: its error counts
in full."""
# Breaks: it is a rating, and no prediction is cut to a range

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    P, Q = P.copy(), Q.copy()
    b, c = np.zeros(len(P)), np.zeros(len(Q))
    mean = ratings.mean()
    losses = []
    for epoch in range(epochs):
        for u, i, r in zip(users, items, ratings):
            e = r - mean - b[u] - c[i] - P[u] @ Q[i]
            e = max(-100.0, min(e, 100.0))
            b[u] += lr * (e - reg * b[u])
            c[i] += lr * (e - reg * c[i])
            P[u], Q[i] = P[u] + lr * (e * Q[i] - reg * P[u]), Q[i] + lr * (e * P[u] - reg * Q[i])
        left = ratings - mean - b[users] - c[items] - (P[users] * Q[items]).sum(axis=1)
        losses.append(float((left**2).mean()))
    return P, Q, b, c, losses
