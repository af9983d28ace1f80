import numpy as np


def regression_metrics(y: np.ndarray, yhat: np.ndarray) -> dict[str, float]:
    """MSE, RMSE, MAE and R² of predictions, under the keys "mse", "rmse", "mae" and "r2".

    y: true values, shape (n,). yhat: predictions, shape (n,) or (n, 1). Floats or any integers.
    Where all of y is equal, r2 is 1.0 for exact predictions and 0.0 otherwise.
    """
    raise NotImplementedError
