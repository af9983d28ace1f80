"""You take the logarithm of the variance, which rounds to 0. Its logarithm is given: `log_var`."""
# Breaks: and $\ln \sigma^2$ is still $-1000$

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    cross = np.maximum(logits, 0) - x * logits + np.log1p(np.exp(-np.abs(logits)))
    gap = 0.5 * (mu**2 + np.exp(log_var) - 1 - np.log(np.maximum(np.exp(log_var), 1e-300)))
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, reconstruction, divergence
