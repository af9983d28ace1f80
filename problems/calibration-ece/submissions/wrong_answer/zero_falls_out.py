"""You take bins that hold their upper edge and not their lower one, and so lose the rows with p = 0. A bin holds its lower edge, and the last one also p = 1."""
# Breaks: Bin $b$ holds $b/B \le p < (b+1)/B$

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    ece = 0.0
    for b in range(bins):
        inside = (p > b / bins) & (p <= (b + 1) / bins)
        if inside.any():
            ece += inside.mean() * abs(p[inside].mean() - y_true[inside].mean())
    return float(np.mean((p - y_true) ** 2)), float(ece)
