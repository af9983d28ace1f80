"""Logarithms of both probabilities, each in its stable form."""

import numpy as np


def vae_loss(x, logits, mu, log_var, beta=1.0):
    log_one, log_zero = -np.logaddexp(0, -logits), -np.logaddexp(0, logits)
    reconstruction = -np.sum(x * log_one + (1 - x) * log_zero) / len(x)
    divergence = np.sum(np.expm1(log_var) - log_var + np.square(mu)) / (2 * len(x))
    return float(reconstruction + beta * divergence), float(reconstruction), float(divergence)
