import math

import numpy as np


def init_weights(shape: tuple[int, ...], scheme: str, rng: np.random.Generator) -> np.ndarray:
    """Random first weights of a layer.

    Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks"
    (2010), equation 16; He, Zhang, Ren and Sun, "Delving deep into rectifiers" (2015), section 2.2.
    """
    places = math.prod(shape[2:])
    fan_in, fan_out = places * shape[1], places * shape[0]
    rule, distribution = scheme.split("_")
    variance = 2 / (fan_in + fan_out if rule == "xavier" else fan_in)
    if distribution == "uniform":
        limit = math.sqrt(3 * variance)
        return rng.uniform(-limit, limit, shape)
    return rng.normal(0.0, math.sqrt(variance), shape)
