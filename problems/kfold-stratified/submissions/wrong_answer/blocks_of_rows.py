"""You cut the rows into blocks in the order in which they stand. Deal class by class."""
# Breaks: every part looks like the whole

import numpy as np


def stratified_kfold(y, k):
    blocks = np.array_split(np.arange(len(y)), k)
    return [(np.setdiff1d(np.arange(len(y)), block), block) for block in blocks]
