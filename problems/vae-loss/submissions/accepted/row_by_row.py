"""Plain Python, one row after the other."""

import math


def vae_loss(x, logits, mu, log_var, beta=1.0):
    n = len(x)
    crosses, gaps = [], []
    for features, row in zip(x.tolist(), logits.tolist()):
        for value, z in zip(features, row):
            # The share of the side that is wrong pays |z| in full.
            wrong = 1 - value if z > 0 else value
            crosses.append(wrong * abs(z) + math.log1p(math.exp(-abs(z))))
    for means, logs in zip(mu.tolist(), log_var.tolist()):
        for mean, log in zip(means, logs):
            gaps.append((mean * mean + math.exp(log) - 1 - log) / 2)
    reconstruction, divergence = math.fsum(crosses) / n, math.fsum(gaps) / n
    return reconstruction + beta * divergence, reconstruction, divergence
