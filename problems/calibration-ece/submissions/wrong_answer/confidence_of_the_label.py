"""You compare how sure the model is of its label, max(p, 1 − p), with how often the label is right. Here bins and gaps are about the probability of label 1 itself."""
# Breaks: predicted probabilities $p_i$ of label 1

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    confidence = np.maximum(p, 1 - p)
    right = ((p >= 0.5) == (y_true == 1)).astype(float)
    numbers = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = np.bincount(numbers, weights=confidence - right)
    return float(np.mean((p - y_true) ** 2)), float(np.abs(gaps).sum() / len(p))
