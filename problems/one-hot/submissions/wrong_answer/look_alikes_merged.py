"""You bring strings into one Unicode form, and categories that only look alike become one. They are
compared by character codes, as they are."""
# Breaks: strings as Python sorts them, that is by character codes

import unicodedata

import numpy as np


def one_hot(train, test):
    def columns(rows, known):
        return np.array([[float(row == name) for name in known] for row in rows]).reshape(
            len(rows), len(known)
        )

    rows, others = train.tolist(), test.tolist()
    if train.dtype.kind == "U":
        rows = [unicodedata.normalize("NFKC", row) for row in rows]
        others = [unicodedata.normalize("NFKC", row) for row in others]
    categories = sorted(set(rows))
    return columns(rows, categories), columns(others, categories), categories
