"""Your fans leave out the places of a filter. A unit adds up all channels at every one of them."""
# Breaks: f_{\text{in}} = r \cdot \text{in}, \qquad f_{\text{out}} = r \cdot \text{out}

import math


def init_weights(shape, scheme, rng):
    places = 1
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, deviation, shape)
