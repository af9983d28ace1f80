"""One weight after the other, in plain Python."""

import math

import numpy as np


def init_weights(shape, scheme, rng):
    weights = np.empty(shape)
    places = weights[0, 0].size
    fan = places * shape[1]
    if "xavier" in scheme:
        fan = (fan + places * shape[0]) / 1.0
    for at in np.ndindex(*shape):
        if "uniform" in scheme:
            weights[at] = (2 * rng.random() - 1) * math.sqrt(6 / fan)
        else:
            weights[at] = rng.normal() * math.sqrt(2 / fan)
    return weights
