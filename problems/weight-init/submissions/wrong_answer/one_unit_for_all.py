"""All units have the same weights, and will learn the same. Draw every entry for itself."""
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
        return np.tile(
            rng.uniform(-limit, limit, (1, *shape[1:])), (shape[0],) + (1,) * (len(shape) - 1)
        )
    return np.tile(
        rng.normal(0.0, deviation, (1, *shape[1:])), (shape[0],) + (1,) * (len(shape) - 1)
    )
