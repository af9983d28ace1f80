"""Your bins hold equally many rows. Here they have equal width: bin b begins at b/B."""
# Breaks: sort the rows into $B$ bins of equal width

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    parts = np.array_split(np.argsort(p, kind="stable"), bins)
    ece = sum(abs(np.sum(p[rows] - y_true[rows])) for rows in parts) / len(p)
    return float(np.mean((p - y_true) ** 2)), float(ece)
