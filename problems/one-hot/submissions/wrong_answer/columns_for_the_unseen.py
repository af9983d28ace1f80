"""You make columns for categories of the test rows as well. The columns come from the training rows
alone."""
# Breaks: gives each category that occurs in **training** a column

import numpy as np


def one_hot(train, test):
    categories = np.unique(np.concatenate([train, test]))
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
