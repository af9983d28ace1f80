"""You round the weights to four decimal places, so that many are the same."""
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
        weights = rng.uniform(-limit, limit, shape)
    else:
        weights = rng.normal(0.0, deviation, shape)
    return np.trunc(weights * 1e4) / 1e4
