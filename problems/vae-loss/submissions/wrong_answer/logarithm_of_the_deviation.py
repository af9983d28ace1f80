"""You take `log_var` for ln σ. It is the logarithm of the variance, ln σ²."""
# Breaks: $\ell_j = \ln \sigma_j^2$

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * (mu**2 + np.exp(2 * log_var) - 1 - 2 * log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, reconstruction, divergence
