"""np.histogram with infinite outer edges; both divergences added."""

import numpy as np


def psi(expected, actual, bins=10):
    ordered = np.sort(expected)
    inner = [ordered[b * len(ordered) // bins] for b in range(1, bins)]
    edges = np.array([-np.inf, *inner, np.inf])
    p = np.clip(np.histogram(expected, edges)[0] / len(expected), 1e-4, None)
    q = np.clip(np.histogram(actual, edges)[0] / len(actual), 1e-4, None)
    return np.sum(q * np.log(q / p)) + np.sum(p * np.log(p / q))
