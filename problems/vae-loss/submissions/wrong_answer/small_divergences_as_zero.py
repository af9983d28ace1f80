"""You set small divergences to 0. Many of them add up: keep them all."""
# Breaks: summed over the $k$ components

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    r = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    k = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    k[k < 1e-6] = 0
    R, K = r.sum(1).mean(), k.sum(1).mean()
    return float(R + beta * K), float(R), float(K)
