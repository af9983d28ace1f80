"""You sort numbers by their digits, as strings. Numbers are sorted by size."""
# Breaks: numbers by size

import numpy as np


def one_hot(train, test):
    categories = np.array(sorted(set(train.tolist()), key=str))
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
