"""Your unseen categories land in the first column, perhaps through a default of 0 or an argmax over
nothing. Their rows are all zeros."""
# Breaks: **An unseen category** gives a row of zeros.

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    test_columns[test_columns.sum(axis=1) == 0, 0] = 1.0
    return train_columns, test_columns, categories.tolist()
