"""You take the logits for probabilities. Those are 1 / (1 + e⁻ᶻ)."""
# Breaks: is its probability of a 1

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    p = np.clip(logits, 1e-7, 1 - 1e-7)
    cross = -x * np.log(p) - (1 - x) * np.log(1 - p)
    gap = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    reconstruction = float(cross.sum(axis=1).mean())
    divergence = float(gap.sum(axis=1).mean())
    return reconstruction + beta * divergence, reconstruction, divergence
