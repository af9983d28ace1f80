"""You draw from NumPy's global generator. Equal generators are to give equal weights: draw from
`rng`."""
# Breaks: equal generators give equal weights

import math

import numpy as np


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return np.random.uniform(-limit, limit, shape)
    return np.random.normal(0.0, deviation, shape)
