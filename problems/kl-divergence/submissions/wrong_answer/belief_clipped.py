"""You lift small beliefs to a floor. A belief of 0 in something that happens gives infinity, and a
tiny one its own logarithm."""
# Breaks: Take them as they are.

import numpy as np


def kl_divergence(p, q):
    logs = np.log(np.where(p > 0, p, 1.0)) - np.log(np.maximum(q, 1e-15))
    return np.sum(np.where(p > 0, p * logs, 0.0), axis=1)
