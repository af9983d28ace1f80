"""You square the correlation of `y` and `yhat`, which forgives a wrong level and a wrong scale. R² is 1 − SS_res/SS_tot."""
# Breaks: R^2 = 1 - \frac{\sum_i (y_i - \hat y_i)^2}{\sum_i (y_i - \bar y)^2}

import numpy as np


def regression_metrics(y, yhat):
    y, yhat = y.astype(float), yhat.ravel().astype(float)
    error = y - yhat
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    elif np.all(yhat == yhat[0]):
        r2 = 0.0
    else:
        r2 = np.corrcoef(y, yhat)[0, 1] ** 2
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
