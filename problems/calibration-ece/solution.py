"""Brier score and expected calibration error.

BS = mean (p − y)². ECE = Σ_b (n_b / n) |mean p − mean y| over bins of equal width.
Sources: G. W. Brier, "Verification of Forecasts Expressed in Terms of Probability", Monthly Weather
Review 78 (1950), halved for two classes; M. P. Naeini, G. F. Cooper and M. Hauskrecht, "Obtaining
Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015, for ECE.
"""

import numpy as np


def brier_and_ece(y_true: np.ndarray, p: np.ndarray, bins: int = 10) -> tuple[float, float]:
    """(Brier score, ECE).

    y_true: labels 0 and 1, shape (n,). p: probabilities of label 1, shape (n,).
    """
    errors = p - y_true
    bin_of = np.minimum((p * bins).astype(np.int64), bins - 1)
    # n_b · (mean p − mean y) is the sum of p − y in the bin, so there is no division by n_b.
    gaps = np.abs(np.bincount(bin_of, weights=errors))
    return float(np.mean(errors**2)), float(np.sum(gaps) / len(p))
