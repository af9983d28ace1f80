"""You keep the result below 10. It has no such bound."""
# Breaks: \mathrm{PSI} = \sum_{b=0}^{B-1} (q_b - p_b) \ln \frac{q_b}{p_b}.

import numpy as np


def psi(expected, actual, bins=10):
    s = np.sort(expected)
    n = len(s)
    e = s[[b * n // bins for b in range(1, bins)]] if bins > 1 else s[:0]
    p = np.bincount(np.searchsorted(e, expected, side="right"), minlength=bins) / n
    q = np.bincount(np.searchsorted(e, actual, side="right"), minlength=bins) / len(actual)
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return float(min(((q - p) * np.log(q / p)).sum(), 10.0))
