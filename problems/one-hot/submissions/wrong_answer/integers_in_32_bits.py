"""You store integers in 32 bits, where an unseen one may become a known one. Integers are names:
compare them as they are."""
# Breaks: or be as large as $10^{12}$

import numpy as np


def one_hot(train, test):
    categories = np.unique(train)
    known = categories
    if train.dtype.kind == "i":
        train, test, known = (part.astype(np.int32) for part in (train, test, categories))
    train_columns = (train[:, None] == known).astype(float)
    test_columns = (test[:, None] == known).astype(float)
    return train_columns, test_columns, categories.tolist()
