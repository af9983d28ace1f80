"""You count overlapping places once. In `aaa` the pair (a, a) has two places, and both count."""
# Breaks: Overlapping places all count

from collections import Counter


def merge(symbols, pair):
    result, i = [], 0
    while i < len(symbols):
        if tuple(symbols[i : i + 2]) == pair:
            result.append(symbols[i] + symbols[i + 1])
            i += 2
        else:
            result.append(symbols[i])
            i += 1
    return result


def bpe(words, n):
    split = {word: list(word) for word in words}
    merges = []
    for _ in range(n):
        counts = Counter()
        for word, symbols in split.items():
            last = None
            for i, pair in enumerate(zip(symbols, symbols[1:])):
                if last == (i - 1, pair):
                    last = None
                    continue
                counts[pair] += words[word]
                last = (i, pair)
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        split = {word: merge(symbols, best) for word, symbols in split.items()}
    return merges
