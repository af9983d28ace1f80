"""Among equal second symbols you prefer the shorter one. Compare tuples of strings as Python
does."""
# Breaks: take the smallest in Python's order of tuples of strings

from collections import Counter


def bpe(words, n):
    split = [(list(word), count) for word, count in words.items()]
    merges = []
    for _ in range(n):
        counts = Counter()
        for symbols, count in split:
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += count
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair[0], len(pair[1]), pair[1]))
        merges.append(best)
        split = [(_merged(symbols, best), count) for symbols, count in split]
    return merges


def _merged(symbols, pair):
    result = []
    rest = iter(symbols)
    for symbol in rest:
        result.append(symbol)
        while result[-1] == pair[0]:
            following = next(rest, None)
            if following is None:
                break
            if following == pair[1]:
                result[-1] += following
                break
            result.append(following)
    return result
