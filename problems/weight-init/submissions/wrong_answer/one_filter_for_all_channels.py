"""All inputs of a unit have the same weight. Draw every entry for itself."""
# Breaks: Every entry is drawn independently from the distribution of the scheme

import math

import numpy as np


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return np.repeat(rng.uniform(-limit, limit, (shape[0], 1, *shape[2:])), shape[1], axis=1)
    return np.repeat(rng.normal(0.0, deviation, (shape[0], 1, *shape[2:])), shape[1], axis=1)
