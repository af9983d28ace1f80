"""You count pairs that reach from one word into the next. Words do not touch."""
# Breaks: no pair reaches from one into the next

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
        previous = None
        for word, symbols in split.items():
            if previous and symbols:
                counts[previous, symbols[0]] += 1
            previous = symbols[-1] if symbols else previous
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        split = {word: merge(symbols, best) for word, symbols in split.items()}
    return merges
