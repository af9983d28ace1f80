import numpy as np


def vae_loss(
    x: np.ndarray,
    logits: np.ndarray,
    mu: np.ndarray,
    log_var: np.ndarray,
    beta: float = 1.0,
) -> tuple[float, float, float]:
    """Loss of a variational autoencoder, and its two terms.

    Kingma and Welling, "Auto-encoding variational Bayes", ICLR 2014, section 3 and appendix B;
    beta is that of Higgins et al., "beta-VAE", ICLR 2017.
    """
    # -ln(1 - sigmoid(z)) = ln(1 + exp(z)), and the logarithm for a 1 is z more.
    crosses = np.logaddexp(0.0, logits) - x * logits
    gaps = mu**2 + np.exp(log_var) - 1.0 - log_var
    reconstruction = float(np.mean(np.sum(crosses, axis=1)))
    divergence = float(np.mean(np.sum(gaps, axis=1))) / 2
    return reconstruction + beta * divergence, reconstruction, divergence
