"""Your square matrices are symmetric: half of the draws stand there twice. Draw every entry for
itself."""
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
    if len(shape) == 2 and shape[0] == shape[1]:
        weights = np.tril(weights) + np.tril(weights, -1).T
    return weights
