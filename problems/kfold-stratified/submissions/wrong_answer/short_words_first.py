"""You put short words before long ones. Words are sorted as in a dictionary: "aa" comes before
"b"."""
# Breaks: Take the classes in sorted order

import numpy as np


def stratified_kfold(y, k):
    rows = {}
    for row, label in enumerate(y.tolist()):
        rows.setdefault(label, []).append(row)
    dealt = [row for label in sorted(rows, key=lambda v: (len(v) if isinstance(v, str) else 0, v)) for row in rows[label]]
    fold = np.empty(len(y), dtype=int)
    fold[dealt] = np.arange(len(y)) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
