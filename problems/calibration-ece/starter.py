import numpy as np


def brier_and_ece(y_true: np.ndarray, p: np.ndarray, bins: int = 10) -> tuple[float, float]:
    """Brier score and expected calibration error of predicted probabilities.

    y_true: labels 0 and 1, shape (n,). p: probabilities of label 1, float64, shape (n,).
    bins: number of bins of equal width; each holds its lower edge, the last one also p = 1.
    """
    raise NotImplementedError
