"""You put a number in the place of -inf. Other logits may be as low: an expert that is off has none."""
# Breaks: **Experts that are switched off** have the logit $-\infty$.

import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def moe_route(logits, k, capacity):
    n, E = logits.shape
    logits = np.maximum(logits, -1e4)
    p = softmax(logits)
    choices = np.argsort(-logits, axis=1, kind="stable")[:, :k]
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
