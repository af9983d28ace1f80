"""Your normal weights come from a logistic distribution: it looks like a normal one, but is more
pointed and has longer tails."""
# Breaks: normal with mean 0 and variance $2 / f_{\text{in}}$

import math


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        weights = rng.uniform(-limit, limit, shape)
    else:
        weights = rng.logistic(0.0, deviation * math.sqrt(3) / math.pi, shape)
    return weights
