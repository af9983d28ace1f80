"""You take a nearly black pixel for black. Beside a large logit its share counts."""
# Breaks: entries from 0 to 1, in between as well: a pixel may be grey

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    x = np.where(x < 1e-4, 0, x)
    r = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    k = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    R, K = r.sum(1).mean(), k.sum(1).mean()
    return float(R + beta * K), float(R), float(K)
