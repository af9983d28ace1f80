"""All your weights are positive. They lie on both sides of 0."""
# Breaks: uniform between $-c$ and $c$ with $c = \sqrt{6 / f_{\text{in}}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(0, limit, shape)
    return rng.normal(0.0, deviation, shape)
