"""ROC AUC from the sum of the positives' ranks.

With mean ranks for ties, AUC = (R − P(P + 1)/2) / (P·N), where R is the sum of the ranks of the P
positives among all rows; the numerator is the U of Mann and Whitney.
Source: J. A. Hanley and B. J. McNeil, "The Meaning and Use of the Area under a Receiver Operating
Characteristic (ROC) Curve", Radiology 143 (1982).
"""

import math

import numpy as np


def roc_auc(y_true: np.ndarray, scores: np.ndarray) -> float:
    """Probability that a positive row scores above a negative one, a tie counting as half.

    y_true: labels, shape (n,), 1 is positive. scores: shape (n,). nan where there are no pairs.
    """
    positive = y_true == 1
    positives = int(np.sum(positive))
    negatives = len(y_true) - positives
    if positives == 0 or negatives == 0:
        return math.nan
    _, group, sizes = np.unique(scores, return_inverse=True, return_counts=True)
    # The rows of a group share the mean of the ranks that they take up together.
    last_rank = np.cumsum(sizes)
    mean_rank = last_rank - (sizes - 1) / 2
    rank_sum = np.sum(mean_rank[group[positive]])
    return float(rank_sum - positives * (positives + 1) / 2) / (positives * negatives)
