"""Drawn in single precision, and then widened."""

import numpy as np


def init_weights(shape, scheme, rng):
    places = np.prod(shape[2:], dtype=np.float64)
    fans = {"xavier": shape[0] + shape[1], "he": shape[1]}[scheme.split("_")[0]] * places
    if scheme.endswith("normal"):
        draws = rng.standard_normal(shape, dtype=np.float32)
    else:
        draws = np.float32(np.sqrt(3)) * (2 * rng.random(shape, dtype=np.float32) - 1)
    return draws.astype(np.float64) * np.sqrt(2 / fans)
