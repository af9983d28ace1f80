"""Your arrays have a row for each category. The rows belong to the data, the columns to the
categories."""
# Breaks: float64 arrays of the shapes `(n, k)` and `(m, k)`

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns.T, test_columns.T, categories.tolist()
