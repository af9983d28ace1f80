"""Lists of floats, number by number."""

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    p, q = P.tolist(), Q.tolist()
    b, c = [0.0] * len(p), [0.0] * len(q)
    rated = list(zip(users.tolist(), items.tolist(), ratings.tolist()))
    mean = sum(r for *_, r in rated) / len(rated)

    def error(u, i, r):
        return r - mean - b[u] - c[i] - sum(x * y for x, y in zip(p[u], q[i]))

    losses = []
    for _ in range(epochs):
        for u, i, r in rated:
            e = error(u, i, r)
            b[u] += lr * (e - reg * b[u])
            c[i] += lr * (e - reg * c[i])
            for f, (x, y) in enumerate(zip(p[u], q[i])):
                p[u][f] = x + lr * (e * y - reg * x)
                q[i][f] = y + lr * (e * x - reg * y)
        losses.append(sum(error(*row) ** 2 for row in rated) / len(rated))
    shape = P.shape[1]
    vectors = (np.array(part, dtype=float).reshape(-1, shape) for part in (p, q))
    return *vectors, np.array(b), np.array(c), losses
