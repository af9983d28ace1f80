"""Mean squared and absolute error, and the coefficient of determination R² = 1 − SS_res / SS_tot.

Source: N. R. Draper and H. Smith, Applied Regression Analysis, 3rd edition (1998), section 1.3, for R².
"""

import numpy as np


def regression_metrics(y: np.ndarray, yhat: np.ndarray) -> dict[str, float]:
    """MSE, RMSE, MAE and R².

    y: shape (n,). yhat: shape (n,) or (n, 1).
    """
    # Floats first: a difference of narrow integers would wrap around.
    truth = y.astype(np.float64)
    errors = truth - yhat.ravel()
    mse = np.mean(errors**2)
    if np.all(y == y[0]):
        r2 = float(np.all(errors == 0))
    else:
        r2 = 1 - mse / np.mean((truth - np.mean(truth)) ** 2)
    return {
        "mse": float(mse),
        "rmse": float(np.sqrt(mse)),
        "mae": float(np.mean(np.abs(errors))),
        "r2": float(r2),
    }
