import numpy as np


def log_loss(y, p):
    """Mean over the rows."""
    p = np.maximum(p, 1e-15)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


np.seterr(all="ignore")
print(round(float(log_loss(np.array([1, 0]), np.array([1.0, 0.5]))), 3))
