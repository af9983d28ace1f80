"""You make a generator of your own with a fixed seed: draw from `rng`."""
# Breaks: Draw from it in any way, and from nothing else

import math

import numpy as np


def init_weights(shape, scheme, rng):
    rng = np.random.default_rng(0)
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
