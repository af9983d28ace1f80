"""You draw again what lies beyond three standard deviations. A normal distribution has tails; one
weight in 370 lies there."""
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
    while np.any(far := np.abs(weights) > 3 * deviation):
        weights[far] = rng.normal(0.0, deviation, np.sum(far))
    return weights
