"""Your weights are float32. Asked for is float64."""
# Breaks: Return float64 weights of exactly that shape.

import math

import numpy as np


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape).astype(np.float32)
    return rng.normal(0.0, deviation, shape).astype(np.float32)
