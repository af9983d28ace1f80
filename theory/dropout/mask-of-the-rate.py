import numpy as np


def dropout(x, p, rng):
    """Inverted dropout."""
    mask = rng.random(x.shape) < p
    return x * mask / (1 - p)


x = np.ones(10_000)
print(round(float(dropout(x, 0.2, np.random.default_rng(0)).mean()), 1))
