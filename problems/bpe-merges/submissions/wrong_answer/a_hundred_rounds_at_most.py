"""You stop after a hundred rounds. Go on for `n` rounds, or until no pair is left."""
# Breaks: Repeat for `n` rounds, or until no pair is left.

from collections import Counter


def bpe(words, n):
    split = {word: list(word) for word in words}
    merges = []
    for _ in range(min(n, 100)):
        counts = Counter()
        for word, symbols in split.items():
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        for word, symbols in split.items():
            done, i = [], 0
            while i < len(symbols):
                step = 2 if tuple(symbols[i : i + 2]) == best else 1
                done.append("".join(symbols[i : i + step]))
                i += step
            split[word] = done
    return merges
