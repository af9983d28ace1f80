"""Precision, recall and F1 from counts.

P = TP / (TP + FP), R = TP / (TP + FN), F1 = 2 TP / (2 TP + FP + FN), the harmonic mean of P and R.
Source: C. J. van Rijsbergen, Information Retrieval, 2nd edition (1979), chapter 7, "Evaluation".
"""

import numpy as np


def prf1(
    y_true: np.ndarray, y_pred: np.ndarray, positive: int | str = 1
) -> tuple[float, float, float]:
    """Precision, recall and F1 of the label `positive`; 0/0 counts as 0.0.

    y_true, y_pred: labels, shape (n,), all integers or all strings.
    """
    actual = y_true == positive
    flagged = y_pred == positive
    true_positives = np.sum(actual & flagged)
    # TP + FP is everything flagged and TP + FN everything positive, so neither is counted apart.
    precision = _ratio(true_positives, np.sum(flagged))
    recall = _ratio(true_positives, np.sum(actual))
    f1 = _ratio(2 * true_positives, np.sum(flagged) + np.sum(actual))
    return precision, recall, f1


def _ratio(part: int, whole: int) -> float:
    return float(part / whole) if whole else 0.0
