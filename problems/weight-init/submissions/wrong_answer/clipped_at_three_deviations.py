"""You clip at three standard deviations. One normal weight in 370 lies beyond."""
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
        weights = rng.uniform(-limit, limit, shape)
    else:
        weights = rng.normal(0.0, deviation, shape)
    return np.clip(weights, -3 * deviation, 3 * deviation)
