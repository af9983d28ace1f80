"""Card by card, with a list for each fold."""

import numpy as np


def stratified_kfold(y, k):
    hands = [[] for _ in range(k)]
    turn = 0
    rows_of = {}
    for row, label in enumerate(y.tolist()):
        rows_of.setdefault(label, []).append(row)
    for label in sorted(rows_of):
        for row in rows_of[label]:
            hands[turn % k].append(row)
            turn += 1
    everyone = set(range(len(y)))
    return [
        (np.array(sorted(everyone - set(hand)), dtype=int), np.array(sorted(hand), dtype=int))
        for hand in hands
    ]
