"""Your columns are in the order in which categories occur. They are asked for in ascending
order."""

import numpy as np


def one_hot(train, test):
    categories = np.array(list(dict.fromkeys(train.tolist())))
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
