"""You normalise the characters of words. Words are equal or not, as Python compares strings."""
# Breaks: Words are equal or not.

import math
import unicodedata
from collections import Counter

BEGIN, END, UNKNOWN = 0, 1, 2


def bigram_perplexity(train, test, alpha=1.0):
    train = [[unicodedata.normalize("NFC", word) for word in sentence] for sentence in train]
    test = [[unicodedata.normalize("NFC", word) for word in sentence] for sentence in test]
    words = set()
    pairs, before = Counter(), Counter()
    for sentence in train:
        words.update(sentence)
        for v, w in zip([BEGIN, *sentence], [*sentence, END]):
            pairs[v, w] += 1
            before[v] += 1
    size = len(words) + 2
    total, steps = 0.0, 0
    for sentence in test:
        tokens = [word if word in words else UNKNOWN for word in sentence]
        for v, w in zip([BEGIN, *tokens], [*tokens, END]):
            above = pairs[v, w] + alpha
            below = before[v] + alpha * size
            if above == 0:
                return math.inf
            total += math.log(above / below)
            steps += 1
    return math.exp(-total / steps)
