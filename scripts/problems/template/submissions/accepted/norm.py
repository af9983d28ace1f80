"""The length of the vector of errors."""

import numpy as np


def rmse(y_true, y_pred):
    return float(np.linalg.norm(y_true - y_pred) / np.sqrt(y_true.size))
