"""Plain Python with a Counter."""

from collections import Counter


def class_weights(y):
    counts = Counter(y.tolist())
    return {label: len(y) / (len(counts) * count) for label, count in counts.items()}
