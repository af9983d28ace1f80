import numpy as np

rows = np.array([10.0, np.nan, 30.0, np.nan])


def for_training(values):
    mean = np.nanmean(values)
    return np.where(np.isnan(values), mean, values), mean


def for_serving(value, mean):
    return 0.0 if np.isnan(value) else value


trained, mean = for_training(rows)
served = [for_serving(value, mean) for value in rows]
print("rows that differ:", int((trained != served).sum()))
