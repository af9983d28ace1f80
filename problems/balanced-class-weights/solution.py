"""Balanced class weights, w_c = n / (k · n_c).

Source: G. King and L. Zeng, "Logistic Regression in Rare Events Data", Political Analysis 9 (2001),
section 4.2, whose weights are the share a class should have over the share it has: here 1/k over n_c/n.
"""

import numpy as np


def class_weights(y: np.ndarray) -> dict[int, float] | dict[str, float]:
    """Weights that give every class the same total.

    y: labels, shape (n,), all integers or all strings. Returns {label: weight}.
    """
    if len(y) == 0:
        return {}
    labels, counts = np.unique(y, return_counts=True)
    # Two divisions, so that no product of counts can outgrow NumPy's integers.
    weights = len(y) / len(labels) / counts
    return dict(zip(labels.tolist(), weights.tolist()))
