"""Your divergence is summed over the rows, while the reconstruction is a mean. Both are means."""
# Breaks: Both terms are averaged over the $n$ rows

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum())
    return reconstruction + beta * divergence, reconstruction, divergence
