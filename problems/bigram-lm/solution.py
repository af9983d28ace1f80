import math
from collections import Counter
from collections.abc import Hashable, Iterator

# No word is a number.
BEGIN, END, UNKNOWN = range(3)


def bigram_perplexity(train: list[list[str]], test: list[list[str]], alpha: float = 1.0) -> float:
    """Perplexity of test sentences under a bigram model with add-alpha smoothing.

    Jurafsky and Martin, "Speech and Language Processing", chapter 3.
    """
    words = {word for sentence in train for word in sentence}
    pairs = Counter(step for sentence in train for step in _steps(sentence))
    before = Counter(step[0] for step in pairs.elements())
    surprise = []
    for sentence in test:
        for v, w in _steps([word if word in words else UNKNOWN for word in sentence]):
            above = pairs[v, w] + alpha
            if above == 0:
                return math.inf
            surprise.append(math.log(before[v] + alpha * (len(words) + 2)) - math.log(above))
    return math.exp(sum(surprise) / len(surprise))


def _steps(tokens: list[Hashable]) -> Iterator[tuple[Hashable, Hashable]]:
    """The pairs of neighbours, with a begin in front and an end behind."""
    return zip([BEGIN, *tokens], [*tokens, END])
