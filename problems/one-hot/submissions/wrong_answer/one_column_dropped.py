"""You leave out the first category as redundant. Every training category has its column here."""
# Breaks: No column is left out as redundant.

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    categories = categories[1:]
    train_columns, test_columns = train_columns[:, 1:], test_columns[:, 1:]
    return train_columns, test_columns, categories.tolist()
