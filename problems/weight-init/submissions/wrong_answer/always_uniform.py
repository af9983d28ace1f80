"""You draw from a uniform distribution where a normal one is asked for."""
# Breaks: normal with mean 0 and variance $2 / f_{\text{in}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    limit = deviation * math.sqrt(3)
    return rng.uniform(-limit, limit, shape)
