"""You drop values outside the range of training, as `np.histogram` does. They belong to the first and the last bin, which are open."""
# Breaks: Values beyond the range of `expected` belong to the first and the last bin

import numpy as np


def psi(expected, actual, bins=10):
    ordered = np.sort(expected)
    edges = np.append(ordered[np.arange(bins) * len(expected) // bins], ordered[-1])
    p = np.maximum(np.histogram(expected, edges)[0] / len(expected), 1e-4)
    q = np.maximum(np.histogram(actual, edges)[0] / len(actual), 1e-4)
    return float(np.sum((q - p) * np.log(q / p)))
