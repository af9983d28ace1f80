"""Among equal counts you compare the joined symbols. Compare the pairs as tuples: first symbol
first."""
# Breaks: take the smallest in Python's order of tuples of strings

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
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair[0] + pair[1]))
        merges.append(best)
        split = {word: merge(symbols, best) for word, symbols in split.items()}
    return merges
