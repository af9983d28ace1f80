"""You split the rows into parts and take the mean of their means. The last part has fewer rows,
and each of these counts too much."""
# Breaks: Both terms are averaged over the $n$ rows

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    r = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    k = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    parts = range(0, len(x), 100)
    R, K = (np.mean([a[i : i + 100].sum(1).mean() for i in parts]) for a in (r, k))
    return float(R + beta * K), float(R), float(K)
