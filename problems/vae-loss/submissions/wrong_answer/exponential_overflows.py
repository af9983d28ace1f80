"""eᶻ overflows for large logits. Use `np.logaddexp(0, z)`."""
# Breaks: but the term is an ordinary number

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    with np.errstate(over="ignore"):
        cross = np.log1p(np.exp(logits)) - x * logits
    gap = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, reconstruction, divergence
