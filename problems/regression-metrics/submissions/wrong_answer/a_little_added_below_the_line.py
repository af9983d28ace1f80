"""You add a little to the spread of the target to avoid dividing by zero, which spoils r2 for small
values. A constant target has a rule of its own; nothing is added."""
# Breaks: R^2 = 1 - \frac{\sum_i (y_i - \hat y_i)^2}{\sum_i (y_i - \bar y)^2}

import numpy as np


def regression_metrics(y, yhat):
    y, yhat = y.astype(float), yhat.ravel().astype(float)
    mse, spread = np.mean((y - yhat) ** 2), np.var(y)
    if np.all(y == y[0]):
        r2 = float(np.all(y == yhat))
    else:
        r2 = 1 - mse / (spread + 1e-12)
    mae = np.mean(np.abs(y - yhat))
    return {"mse": float(mse), "rmse": float(np.sqrt(mse)), "mae": float(mae), "r2": float(r2)}
