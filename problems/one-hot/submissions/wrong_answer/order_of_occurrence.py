"""Your columns are in the order in which categories occur. They are asked for in ascending
order."""
# Breaks: The columns are in the ascending order of the categories

import numpy as np


def one_hot(train, test):
    categories = np.array(list(dict.fromkeys(train.tolist())))
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
