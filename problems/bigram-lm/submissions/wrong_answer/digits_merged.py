"""You take all numbers for one word. Words are equal or not."""
# Breaks: **Words are equal or not.**

import math
from collections import Counter
from collections.abc import Hashable, Iterator

BEGIN, END, UNKNOWN = range(3)


def bigram_perplexity(train, test, alpha=1.0):
    train = [[("0" if w.isdigit() else w) for w in s] for s in train]
    test = [[("0" if w.isdigit() else w) for w in s] for s in test]
    words = {word for sentence in train for word in sentence}
    pairs = Counter((step for sentence in train for step in _steps(sentence)))
    before = Counter((step[0] for step in pairs.elements()))
    surprise = []
    for sentence in test:
        for v, w in _steps([word if word in words else UNKNOWN for word in sentence]):
            above = pairs[v, w] + alpha
            if above == 0:
                return math.inf
            surprise.append(math.log(before[v] + alpha * (len(words) + 2)) - math.log(above))
    return math.exp(sum(surprise) / len(surprise))


def _steps(tokens):
    return zip([BEGIN, *tokens], [*tokens, END])
