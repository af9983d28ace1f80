"""You give out places for eight choices of a token and drop the others. Go on to the last of the
k."""
# Breaks: and so on

import numpy as np


def moe_route(logits, k, capacity):
    n, experts = logits.shape
    choices = np.argsort(-logits, kind="stable")[:, :k]
    gates = softmax(logits[np.arange(n)[:, None], choices])
    weights = np.zeros((n, experts))
    taken = [0] * experts
    for rank in range(min(k, 8)):
        for token, expert in enumerate(choices[:, rank].tolist()):
            if taken[expert] < capacity:
                weights[token, expert] = gates[token, rank]
                taken[expert] += 1
    if n == 0:
        return (weights, 0.0)
    shares = np.bincount(choices.ravel(), minlength=experts) / choices.size
    return (weights, float(experts * shares @ np.mean(softmax(logits), axis=0)))


def softmax(z):
    powers = np.exp(z - np.max(z, axis=1, keepdims=True))
    return powers / np.sum(powers, axis=1, keepdims=True)
