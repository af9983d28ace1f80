"""You clip R² at 0. A model that is worse than the mean has a negative R², and the reader has to know."""
# Breaks: A model worse than the mean has a negative one; return it as it is.

import numpy as np


def regression_metrics(y, yhat):
    y = y.astype(float)
    error = y - yhat.ravel()
    mse = np.mean(error**2)
    if np.all(y == y[0]):
        r2 = float(np.all(error == 0))
    else:
        r2 = max(0.0, 1 - mse / np.var(y))
    return {"mse": mse, "rmse": np.sqrt(mse), "mae": np.mean(np.abs(error)), "r2": r2}
