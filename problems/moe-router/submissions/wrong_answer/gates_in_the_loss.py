"""Your P is the mean of the gates. It is the mean of the softmax over all experts."""
# Breaks: the softmax over **all** $E$ logits

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def moe_route(logits, k, capacity):
    n, E = logits.shape
    p = softmax(logits)
    choices = np.argsort(-logits, axis=1, kind="stable")[:, :k]
    gates = softmax(np.take_along_axis(logits, choices, axis=1))
    weights = np.zeros((n, E))
    full = np.zeros((n, E))
    np.put_along_axis(full, choices, gates, axis=1)
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
    return weights, float(E * np.sum(f * full.mean(axis=0)))
