"""You multiply `b` by a rounded n / B, and an index may come out one too low. Divide whole
numbers: b * n // B."""
# Breaks: e_b = s_{\lfloor b\,n / B \rfloor}

import numpy as np


def psi(expected, actual, bins=10):
    s = np.sort(expected)
    n = len(s)
    e = s[[int(b * (n / bins)) for b in range(1, bins)]] if bins > 1 else s[:0]
    p = np.bincount(np.searchsorted(e, expected, side="right"), minlength=bins) / n
    q = np.bincount(np.searchsorted(e, actual, side="right"), minlength=bins) / len(actual)
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return float(((q - p) * np.log(q / p)).sum())
