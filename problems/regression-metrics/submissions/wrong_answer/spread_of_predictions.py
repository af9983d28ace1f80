"""Your R² divides by the spread of the predictions. The spread of the true values belongs below the line."""
# Breaks: R^2 = 1 - \frac{\sum_i (y_i - \hat y_i)^2}{\sum_i (y_i - \bar y)^2}

import numpy as np


def regression_metrics(y, yhat):
    y, yhat = y.astype(float), yhat.ravel().astype(float)
    error = y - yhat
    mse = np.mean(error**2)
    if np.all(y == y[0]) or np.all(yhat == yhat[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = 1 - mse / np.var(yhat)
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
