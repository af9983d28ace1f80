"""You take the absolute value of p − y in every row, before the rows of a bin are added up. Then even perfect calibration has an error; the gap is between two means."""
# Breaks: let $\bar p_b$ be the mean of the probabilities and $\bar y_b$ the share of label 1

import numpy as np


def brier_and_ece(y_true, p, bins=10):
    return float(np.mean((p - y_true) ** 2)), float(np.mean(np.abs(p - y_true)))
