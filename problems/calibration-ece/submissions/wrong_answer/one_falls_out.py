"""You lose the rows with p = 1: the bin [0.9, 1) does not hold them. The last bin includes its upper edge."""
# Breaks: The last bin also holds $p = 1$.

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    ece = 0.0
    for b in range(bins):
        inside = (p >= b / bins) & (p < (b + 1) / bins)
        if inside.any():
            ece += inside.mean() * abs(p[inside].mean() - y_true[inside].mean())
    return float(np.mean((p - y_true) ** 2)), float(ece)
