"""You make a column for every integer between the smallest and the largest. Columns are for the
integers that occur."""
# Breaks: columns are for the integers that occur only

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    if train.dtype.kind == "i" and np.ptp(train) < 1000:
        categories = np.arange(train.min(), train.max() + 1)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
