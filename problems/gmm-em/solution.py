import numpy as np


def em_step(
    X: np.ndarray,
    weights: np.ndarray,
    means: np.ndarray,
    variances: np.ndarray,
    floor: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """New weights (k,), means (k, d) and variances (k, d), and the mean log-likelihood before.

    Source: C. M. Bishop, Pattern Recognition and Machine Learning (2006), section 9.2.2.
    """
    with np.errstate(divide="ignore"):
        log_weights = np.log(weights)
    distances = (X[:, None] - means) ** 2 / variances
    joint = log_weights - 0.5 * (np.log(2 * np.pi * variances) + distances).sum(axis=2)
    # Less the largest, so that no row is left without any number above 0.
    top = joint.max(axis=1, keepdims=True)
    likelihood = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    shares = np.exp(joint - likelihood)
    totals = shares.sum(axis=0)
    new_means, new_variances = means.copy(), variances.copy()
    for c in np.flatnonzero(totals):
        new_means[c] = shares[:, c] @ X / totals[c]
        spread = shares[:, c] @ (X - new_means[c]) ** 2 / totals[c]
        new_variances[c] = np.maximum(floor, spread)
    return totals / len(X), new_means, new_variances, float(likelihood.mean())
