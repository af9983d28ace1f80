"""One slice at a time, in plain Python."""

import math

import numpy as np


def softmax(z, axis=-1):
    moved = np.moveaxis(z, axis, -1)
    result = np.zeros(moved.shape)
    for index in np.ndindex(*moved.shape[:-1]):
        logits = [float(value) for value in moved[index]]
        peak = max(logits)
        if peak == -math.inf:
            continue
        weights = [math.exp(value - peak) for value in logits]
        total = math.fsum(weights)
        for k, weight in enumerate(weights):
            result[index + (k,)] = weight / total
    return np.moveaxis(result, -1, axis)
