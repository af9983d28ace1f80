"""You add a column for unseen categories. Their rows are all zeros, without a column of their
own."""
# Breaks: never gets a column of its own

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    other = 1 - test_columns.sum(axis=1, keepdims=True)
    train_columns = np.hstack([train_columns, np.zeros((len(train), 1))])
    test_columns = np.hstack([test_columns, other])
    return train_columns, test_columns, categories.tolist()
