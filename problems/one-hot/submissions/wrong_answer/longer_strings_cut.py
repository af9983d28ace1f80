"""You store test strings in an array of the training strings' width, which cuts longer ones:
"cardigan" becomes "card". Compare them as they are."""
# Breaks: A test string may be longer than all training strings

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    test = test.astype(train.dtype)
    train_columns = (train[:, None] == categories).astype(float)
    test_columns = (test[:, None] == categories).astype(float)
    return train_columns, test_columns, categories.tolist()
