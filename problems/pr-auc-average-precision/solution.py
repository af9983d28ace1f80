"""Average precision, AP = Σ (R_k − R_{k−1}) P_k over the distinct scores from the highest down.

Source: C. Buckley and E. M. Voorhees, "Evaluating Evaluation Measure Stability", SIGIR 2000,
section 2, for average precision; a group of tied rows is one step, since no threshold splits it.
"""

import numpy as np


def average_precision(y_true: np.ndarray, scores: np.ndarray) -> float:
    """Average precision of the label 1; 0.0 where it does not occur.

    y_true: labels 0 and 1, shape (n,). scores: shape (n,), higher means more likely positive.
    """
    positives = np.sum(y_true == 1)
    if positives == 0:
        return 0.0
    # Negated, so that the groups of equal scores come from the highest score down.
    _, group, sizes = np.unique(-scores, return_inverse=True, return_counts=True)
    hits = np.bincount(group, weights=y_true == 1)
    precision = np.cumsum(hits) / np.cumsum(sizes)
    return float(np.sum(hits * precision) / positives)
