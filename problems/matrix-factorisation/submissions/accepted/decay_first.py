"""Shrinks by 1 − lr·reg and adds the error's part; biases as further columns."""

import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    # The user's bias meets a 1 of the film, and the film's a 1 of the user; the ones stay.
    k = P.shape[1]
    left = np.hstack([P, np.zeros((len(P), 1)), np.ones((len(P), 1))])
    right = np.hstack([Q, np.ones((len(Q), 1)), np.zeros((len(Q), 1))])
    centred = ratings - ratings.mean()
    keep = 1 - lr * reg
    losses = []
    for _ in range(epochs):
        for row in range(len(ratings)):
            x, y = left[users[row]].copy(), right[items[row]].copy()
            step = lr * (centred[row] - x @ y)
            left[users[row], : k + 1] = keep * x[: k + 1] + step * y[: k + 1]
            right[items[row], :k] = keep * y[:k] + step * x[:k]
            right[items[row], k + 1] = keep * y[k + 1] + step
        fits = np.einsum("nf,nf->n", left[users], right[items])
        losses.append(float(((centred - fits) ** 2).mean()))
    return left[:, :k], right[:, :k], left[:, k], right[:, k + 1], losses
