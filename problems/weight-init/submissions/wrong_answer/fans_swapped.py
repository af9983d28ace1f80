"""You take the number of units for the fan-in. The shape is (out, in)."""
# Breaks: `(out, in)`, or `(out, in, a, b, …)`

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[0] * places, shape[1] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
