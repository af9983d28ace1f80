"""You count two dimensions of places at most. A filter may have more: multiply them all."""
# Breaks: for filters of $a \times b \times \dots$ places

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:4])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in
    deviation = math.sqrt(1 / fans) if scheme.startswith("xavier") else math.sqrt(2 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
