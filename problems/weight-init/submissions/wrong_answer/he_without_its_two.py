"""Your He has the variance 1 / fan-in. The numerator is 2, for the half that ReLU takes away."""
# Breaks: normal with mean 0 and variance $2 / f_{\text{in}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
