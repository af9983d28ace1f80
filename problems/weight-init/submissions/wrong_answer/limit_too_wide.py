"""Your limit is √12 times the standard deviation: that is the width from end to end. From the
middle it is √3."""
# Breaks: uniform between $-c$ and $c$ with $c = \sqrt{6 / f_{\text{in}}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(12)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
