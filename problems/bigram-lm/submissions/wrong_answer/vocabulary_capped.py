"""Your vocabulary has a thousand words at most. It has all of the training sentences."""
# Breaks: the different words of the training sentences, the end, and one token *unknown*

import math
from collections import Counter
from collections.abc import Hashable, Iterator

BEGIN, END, UNKNOWN = range(3)


def bigram_perplexity(train, test, alpha=1.0):
    words = {word for sentence in train for word in sentence}
    pairs = Counter((step for sentence in train for step in _steps(sentence)))
    before = Counter((step[0] for step in pairs.elements()))
    surprise = []
    for sentence in test:
        for v, w in _steps([word if word in words else UNKNOWN for word in sentence]):
            above = pairs[v, w] + alpha
            if above == 0:
                return math.inf
            surprise.append(
                math.log(before[v] + alpha * (min(len(words), 1000) + 2)) - math.log(above)
            )
    return math.exp(sum(surprise) / len(surprise))


def _steps(tokens):
    return zip([BEGIN, *tokens], [*tokens, END])
