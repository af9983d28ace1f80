"""Your uniform weights are an even grid in random order: too regular. Draw every entry for
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
        return rng.permutation(
            limit * (2 * np.arange(math.prod(shape)) + 1 - math.prod(shape)) / math.prod(shape)
        ).reshape(shape)
    return rng.normal(0.0, deviation, shape)
