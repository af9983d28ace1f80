"""You use `log_var` as the variance itself. The variance is its exponential."""
# Breaks: $\ell_j = \ln \sigma_j^2$

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * (mu**2 + np.abs(log_var) - 1 - np.log(np.maximum(np.abs(log_var), 1e-300)))
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, reconstruction, divergence
