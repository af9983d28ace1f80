"""You add a small number to both. That makes infinity finite, and all else a little wrong: take the
entries as they are."""
# Breaks: nothing is smoothed to avoid it

import numpy as np


def kl_divergence(p, q):
    p, q = p + 1e-10, q + 1e-10
    return np.sum(p * np.log(p / q), axis=1)
