"""You take the word without letters for a label that is missing. It is a name as any other."""
# Breaks: Labels are names.

from collections import Counter


def class_weights(y):
    counts = Counter(label for label in y.tolist() if label != "")
    rows = sum(counts.values())
    return {label: rows / (len(counts) * n) for label, n in counts.items()}
