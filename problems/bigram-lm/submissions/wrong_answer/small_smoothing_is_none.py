"""You take a small smoothing for none. Only with α = 0 a new step is impossible."""
# Breaks: With $\alpha = 0$ a step that training has not seen has the probability 0

import math
from collections import Counter

BEGIN, END, UNKNOWN = 0, 1, 2


def bigram_perplexity(train, test, alpha=1.0):
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
            if above < 1e-9:
                return math.inf
            total += math.log(above / below)
            steps += 1
    return math.exp(-total / steps)
