"""You keep β below a bound. Take it as it is given."""
# Breaks: `beta`: $\beta \ge 0$.

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    r = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    k = 0.5 * (mu**2 + np.exp(log_var) - 1 - log_var)
    R, K = r.sum(1).mean(), k.sum(1).mean()
    return float(R + min(beta, 10.0) * K), float(R), float(K)
