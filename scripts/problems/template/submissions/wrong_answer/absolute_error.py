"""This is the mean absolute error. Square the errors, and take the root of their mean."""

import numpy as np


def rmse(y_true, y_pred):
    return float(np.mean(np.abs(y_pred - y_true)))
