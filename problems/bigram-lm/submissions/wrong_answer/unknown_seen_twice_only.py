"""You take words that training has once for unknown. Unknown are those that it does not have."""
# Breaks: every word that did not occur in training

import math
from collections import Counter
from collections.abc import Hashable, Iterator

BEGIN, END, UNKNOWN = range(3)


def bigram_perplexity(train, test, alpha=1.0):
    words = {
        word
        for word, count in Counter(word for sentence in train for word in sentence).items()
        if count > 1 or len(train) < 20
    }
    pairs = Counter(
        (
            step
            for sentence in train
            for step in _steps([word if word in words else UNKNOWN for word in sentence])
        )
    )
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
