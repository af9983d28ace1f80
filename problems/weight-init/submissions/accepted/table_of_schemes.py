"""A table of the four schemes; standard draws are stretched."""

import numpy as np


def init_weights(shape, scheme, rng):
    out, fan = shape[:2]
    places = 1
    for size in shape[2:]:
        places *= size
    table = {
        "xavier_uniform": (rng.random, 6 / (places * (fan + out))),
        "xavier_normal": (rng.standard_normal, 2 / (places * (fan + out))),
        "he_uniform": (rng.random, 6 / (places * fan)),
        "he_normal": (rng.standard_normal, 2 / (places * fan)),
    }
    draw, square = table[scheme]
    values = draw(shape)
    if scheme.endswith("uniform"):
        values = 2 * values - 1
    return np.sqrt(square) * values
