"""Your counts have 32 bits. Python's whole numbers have as many as they need."""
# Breaks: Choose** the pair with the largest count

from collections import Counter


def bpe(words, n):
    split = [(list(word), count) for word, count in words.items()]
    merges = []
    for _ in range(n):
        counts = Counter()
        for symbols, count in split:
            for pair in zip(symbols, symbols[1:]):
                counts[pair] = (counts[pair] + count) % 2**32
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
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
