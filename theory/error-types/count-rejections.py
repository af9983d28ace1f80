import numpy as np


def type_one_rate(p_values, alpha):
    """Share of false alarms."""
    return np.mean(p_values > alpha)


p_values = np.random.default_rng(0).random(100_000)
print(round(float(type_one_rate(p_values, 0.05)), 2))
