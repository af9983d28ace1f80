"""Keeps the counts, and corrects them only for words in which the pair stands."""

from collections import defaultdict


def _pairs(symbols):
    return list(zip(symbols, symbols[1:]))


def _merge(symbols, pair):
    symbols = list(symbols)
    i = 0
    while i + 1 < len(symbols):
        if (symbols[i], symbols[i + 1]) == pair:
            symbols[i : i + 2] = [symbols[i] + symbols[i + 1]]
        i += 1
    return symbols


def bpe(words, n):
    split = {word: list(word) for word in words}
    counts, places = defaultdict(int), defaultdict(set)
    for word, symbols in split.items():
        for pair in _pairs(symbols):
            counts[pair] += words[word]
            places[pair].add(word)
    merges = []
    for _ in range(n):
        left = [(-count, pair) for pair, count in counts.items() if count > 0]
        if not left:
            break
        _, best = min(left)
        merges.append(best)
        for word in sorted(places[best]):
            for pair in _pairs(split[word]):
                counts[pair] -= words[word]
            split[word] = _merge(split[word], best)
            for pair in _pairs(split[word]):
                counts[pair] += words[word]
                places[pair].add(word)
    return merges
