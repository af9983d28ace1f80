"""For shares close to each other you take q/p − 1 for the logarithm. It is not that number yet:
use np.log, or np.log1p."""
# Breaks: \mathrm{PSI} = \sum_{b=0}^{B-1} (q_b - p_b) \ln \frac{q_b}{p_b}.

import numpy as np


def psi(expected, actual, bins=10):
    s = np.sort(expected)
    n = len(s)
    e = s[[b * n // bins for b in range(1, bins)]] if bins > 1 else s[:0]
    p = np.bincount(np.searchsorted(e, expected, side="right"), minlength=bins) / n
    q = np.bincount(np.searchsorted(e, actual, side="right"), minlength=bins) / len(actual)
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return float(((q - p) * np.where(abs(q / p - 1) < 1e-3, q / p - 1, np.log(q / p))).sum())
