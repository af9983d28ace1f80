"""You clip at two standard deviations. A normal distribution has tails."""
# Breaks: normal with mean 0 and variance $2 / f_{\text{in}}$

import math

import numpy as np


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return np.clip(rng.normal(0.0, deviation, shape), -2 * deviation, 2 * deviation)
