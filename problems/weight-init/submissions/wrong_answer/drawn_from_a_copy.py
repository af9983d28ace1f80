"""You draw from a copy of the generator, so that every call gives the same weights. Draw from `rng`
itself."""
# Breaks: a second call with the same generator gives other ones

import copy
import math


def init_weights(shape, scheme, rng):
    rng = copy.deepcopy(rng)
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
