"""You average the errors before squaring, so that errors of different sign cancel. Square first."""

import numpy as np


def rmse(y_true, y_pred):
    return float(np.sqrt(np.mean(y_pred - y_true) ** 2))
