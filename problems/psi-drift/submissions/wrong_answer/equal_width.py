"""Your bins have the same width. They shall hold nearly the same number of training values: take the edges from the sorted values."""
# Breaks: the first value of each part when $s$ is cut into $B$ nearly equal parts

import numpy as np


def psi(expected, actual, bins=10):
    edges = np.linspace(expected.min(), expected.max(), bins + 1)[1:-1]
    p, q = shares(expected, edges), shares(actual, edges)
    return float(np.sum((q - p) * np.log(q / p)))


def shares(values, edges):
    bin_of = np.searchsorted(edges, values, side="right")
    counts = np.bincount(bin_of, minlength=len(edges) + 1)
    return np.maximum(counts / len(values), 1e-4)
