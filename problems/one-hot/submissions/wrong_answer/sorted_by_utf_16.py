"""You sort the strings as UTF-16, where signs above 65,535 come before some below. Python compares
the codes of the characters themselves."""
# Breaks: strings as Python sorts them, that is by character codes

import numpy as np


def one_hot(train, test):
    cats = sorted(set(train.tolist()), key=lambda c: c.encode("utf-16-be") if isinstance(c, str) else c)
    where = {c: j for j, c in enumerate(cats)}

    def encode(rows):
        out = np.zeros((len(rows), len(cats)))
        for i, c in enumerate(rows.tolist()):
            j = where.get(c)
            if j is not None:
                out[i, j] = 1
        return out

    return encode(train), encode(test), cats
