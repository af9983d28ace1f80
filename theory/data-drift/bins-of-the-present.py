import numpy as np

QUARTERS = [0, 0.25, 0.5, 0.75, 1]


def drift(reference, current):
    edges = np.quantile(reference, QUARTERS)
    then = np.histogram(reference, edges)[0] / len(reference)
    now = np.histogram(current, np.quantile(current, QUARTERS))[0] / len(current)
    return np.abs(then - now).max()


reference = np.arange(1.0, 101.0)
print(round(float(drift(reference, 2 * reference)), 2))
