"""You add the squares up without dividing by n. Take their mean."""

import numpy as np


def rmse(y_true, y_pred):
    return float(np.sqrt(np.sum((y_pred - y_true) ** 2)))
