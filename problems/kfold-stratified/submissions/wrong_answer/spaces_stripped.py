"""You take away the spaces around a word, and so make one class of two. Labels are names, each as
it is."""
# Breaks: **Labels are names.**

import numpy as np


def stratified_kfold(y, k):
    rows = {}
    for row, label in enumerate(y.tolist()):
        rows.setdefault(label.strip() if isinstance(label, str) else label, []).append(row)
    dealt = [row for label in sorted(rows) for row in rows[label]]
    fold = np.empty(len(y), dtype=int)
    fold[dealt] = np.arange(len(y)) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
