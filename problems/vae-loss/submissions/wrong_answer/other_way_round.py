"""You compute the divergence of the standard normal from the code. It is that of the code from the
standard normal."""
# Breaks: the Kullback–Leibler divergence of the code's distribution from the standard normal

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * ((mu**2 + 1) * np.exp(-np.maximum(log_var, -600)) - 1 + log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, reconstruction, divergence
