"""Adds Gumbel noise to the logits that are kept, and takes the largest: no probabilities drawn."""

import math

import numpy as np


def sample(logits, temperature, top_k, top_p, size, rng):
    z = logits.tolist()
    order = sorted(range(len(z)), key=lambda token: (-z[token], token))
    if temperature == 0:
        return np.full(size, order[0], dtype=np.int64)
    order = [token for token in order[:top_k] if z[token] > -math.inf]
    scaled = [(z[token] - z[order[0]]) / temperature for token in order]
    total = math.fsum(math.exp(value) for value in scaled)
    keep, mass = 0, 0.0
    while keep < len(order) and mass < top_p:
        mass += math.exp(scaled[keep]) / total
        keep += 1
    noise = rng.gumbel(size=(size, keep))
    best = np.argmax(noise + np.array(scaled[:keep]), axis=1)
    return np.array(order, dtype=np.int64)[best]
