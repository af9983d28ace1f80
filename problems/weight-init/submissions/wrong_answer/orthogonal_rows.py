"""Your normal matrices have orthogonal rows. That is another scheme: entries drawn independently
are not orthogonal."""
# Breaks: Every entry is drawn independently from the distribution of the scheme

import math

import numpy as np


def init_weights(shape, scheme, rng):
    places = math.prod(shape[2:])
    fan_in, fan_out = shape[1] * places, shape[0] * places
    fans = (fan_in + fan_out) / 2 if scheme.startswith("xavier") else fan_in / 2
    deviation = math.sqrt(1 / fans)
    if scheme.endswith("uniform"):
        limit = deviation * math.sqrt(3)
        weights = rng.uniform(-limit, limit, shape)
    else:
        weights = rng.normal(0.0, deviation, shape)
    if len(shape) == 2 and scheme.endswith("normal"):
        tall = weights if shape[0] >= shape[1] else weights.T
        q, r = np.linalg.qr(tall)
        q = q * np.sign(np.diag(r)) * math.sqrt(max(shape)) * deviation
        weights = np.ascontiguousarray(q if shape[0] >= shape[1] else q.T)
    return weights
