"""You count pairs as one text with a space between. A word may have a space itself: count the
pair."""
# Breaks: $n(v, w)$, how many steps go from $v$ to $w$

import math
from collections import Counter


def bigram_perplexity(train, test, alpha=1.0):
    words = {word for sentence in train for word in sentence}
    pairs, before = Counter(), Counter()
    for sentence in train:
        row = [1, *sentence, 2]
        for v, w in zip(row, row[1:]):
            pairs[f"{v!s} {w!s}"] += 1
            before[v] += 1
    total, steps = 0.0, 0
    for sentence in test:
        row = [1, *(word if word in words else 3 for word in sentence), 2]
        for v, w in zip(row, row[1:]):
            above = pairs[f"{v!s} {w!s}"] + alpha
            if above == 0:
                return math.inf
            total += math.log(before[v] + alpha * (len(words) + 2)) - math.log(above)
            steps += 1
    return math.exp(total / steps)
