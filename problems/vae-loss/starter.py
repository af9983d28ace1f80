import numpy as np


def vae_loss(
    x: np.ndarray,
    logits: np.ndarray,
    mu: np.ndarray,
    log_var: np.ndarray,
    beta: float = 1.0,
) -> tuple[float, float, float]:
    """Loss of a variational autoencoder, and its two terms.

    x: float64 (n, d), from 0 to 1; logits: (n, d); mu, log_var: mean and log-variance of the
    code, (n, k). Returns (reconstruction + beta * divergence, reconstruction, divergence), each a
    mean over the rows of sums over features or components.
    """
    raise NotImplementedError
