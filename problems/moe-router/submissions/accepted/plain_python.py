"""Lists, sorted and math.exp."""

import math

import numpy as np


def moe_route(logits, k, capacity):
    n, experts = logits.shape
    table = logits.tolist()
    orders = [sorted(range(experts), key=lambda e: (-row[e], e))[:k] for row in table]
    weights = np.zeros((n, experts))
    room = [capacity] * experts
    chosen = [0] * experts
    for rank in range(k):
        for i, order in enumerate(orders):
            expert = order[rank]
            chosen[expert] += 1
            if room[expert] > 0:
                room[expert] -= 1
                powers = [math.exp(table[i][e] - table[i][order[0]]) for e in order]
                weights[i, expert] = powers[rank] / sum(powers)
    means = [0.0] * experts
    for i, row in enumerate(table):
        powers = [math.exp(z - max(row)) for z in row]
        for e in range(experts):
            means[e] += powers[e] / sum(powers) / n
    loss = sum(experts * chosen[e] / (n * k) * means[e] for e in range(experts)) if n else 0.0
    return weights, loss
