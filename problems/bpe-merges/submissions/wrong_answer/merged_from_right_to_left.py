"""You merge from right to left. `aaa` becomes `aa`, `a`: go from left to right."""
# Breaks: go from left to right

from collections import Counter


def merge(symbols, pair):
    result, i = [], len(symbols)
    while i > 0:
        if tuple(symbols[max(i - 2, 0) : i]) == pair:
            result.append(pair[0] + pair[1])
            i -= 2
        else:
            result.append(symbols[i - 1])
            i -= 1
    return result[::-1]


def bpe(words, n):
    split = {word: list(word) for word in words}
    merges = []
    for _ in range(n):
        counts = Counter()
        for word, symbols in split.items():
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        split = {word: merge(symbols, best) for word, symbols in split.items()}
    return merges
