"""Your MAE averages signed errors, so those above and below cancel. Take absolute values first."""
# Breaks: \mathrm{MAE} = \frac1n \sum_i |y_i - \hat y_i|

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(y)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": abs(np.mean(error)), "r2": r2}
