"""You encode the test rows by their own categories. Use the columns of the training rows for
both."""
# Breaks: gives each category that occurs in **training** a column

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == np.unique(test)).astype(float)
    return train_columns, test_columns, categories.tolist()
