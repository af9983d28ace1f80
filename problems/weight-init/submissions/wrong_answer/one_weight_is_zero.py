"""Your first weight is always 0. Draw every entry."""
# Breaks: Every entry is drawn independently from the distribution of the scheme

import math


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
    weights.flat[0] = 0.0
    return weights
