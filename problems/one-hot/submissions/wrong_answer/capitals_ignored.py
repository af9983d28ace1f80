"""You treat capitals and small letters alike. `"Card"` and `"card"` are two categories."""
# Breaks: `"Card"` and `"card"` are two categories

import numpy as np


def one_hot(train, test):
    if train.dtype.kind == "U":
        train, test = np.char.lower(train), np.char.lower(test)
    categories = np.unique(train)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
