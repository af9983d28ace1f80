"""You take the mean over the components. The divergence is their sum; only rows are averaged."""
# Breaks: summed over the $k$ components

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.mean())
    return reconstruction + beta * divergence, reconstruction, divergence
