"""Your limit is the standard deviation. The variance of a uniform distribution is a third of its
limit's square."""
# Breaks: uniform between $-c$ and $c$ with $c = \sqrt{6 / f_{\text{in}}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
