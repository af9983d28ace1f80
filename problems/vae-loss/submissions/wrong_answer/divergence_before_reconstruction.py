"""You return the divergence before the reconstruction. The order is loss, reconstruction,
divergence."""
# Breaks: Return `(loss, reconstruction, divergence)`

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, divergence, reconstruction
