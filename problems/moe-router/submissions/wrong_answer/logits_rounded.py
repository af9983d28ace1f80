"""You round the logits before you compare them. The larger of two is chosen, however near they are."""
# Breaks: Each token chooses the $k$ experts with its largest logits

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def moe_route(logits, k, capacity):
    n, E = logits.shape
    p = softmax(logits)
    choices = np.argsort(-np.round(logits, 6), axis=1, kind="stable")[:, :k]
    gates = softmax(np.take_along_axis(logits, choices, axis=1))
    weights = np.zeros((n, E))
    room = np.full(E, capacity)
    for rank in range(k):
        for token in range(n):
            expert = choices[token, rank]
            if room[expert] > 0:
                room[expert] -= 1
                weights[token, expert] = gates[token, rank]
    if n == 0:
        return weights, 0.0
    f = np.bincount(choices.ravel(), minlength=E) / (n * k)
    return weights, float(E * np.sum(f * p.mean(axis=0)))
