"""Plain Python: walk down groups of equal scores."""

from itertools import groupby


def average_precision(y_true, scores):
    rows = sorted(zip(scores.tolist(), y_true.tolist()), reverse=True)
    flagged = hits = 0
    total = 0.0
    for _, group in groupby(rows, key=lambda row: row[0]):
        labels = [label for _, label in group]
        gained = sum(labels)
        flagged += len(labels)
        hits += gained
        total += gained * hits / flagged
    return total / hits if hits else 0.0
