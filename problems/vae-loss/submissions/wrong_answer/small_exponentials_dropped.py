"""You drop the exponential of a large logit, which is small and not 0: ln(1 + e^−|z|) by np.log1p."""
# Breaks: \pi_i = 1 / (1 + e^{-z_i})

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    r = np.maximum(logits, 0) - logits * x + np.where(np.abs(logits) > 15, 0, np.log1p(np.exp(-np.abs(logits))))
    k = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    R, K = r.sum(1).mean(), k.sum(1).mean()
    return float(R + beta * K), float(R), float(K)
