"""You pass the variance to the generator. It takes the standard deviation, the root of it."""
# Breaks: normal with mean 0 and variance $2 / f_{\text{in}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = 1 / fans
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
