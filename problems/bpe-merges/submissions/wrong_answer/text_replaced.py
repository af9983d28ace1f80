"""You join the symbols by spaces and replace text, so the pair (a, b) is also found in the
symbols `xa`, `b`. Compare whole symbols."""
# Breaks: The pair (`a`, `b`) does not stand in the symbols `xa`, `b`

from collections import Counter


def merge(symbols, pair):
    return " ".join(symbols).replace(" ".join(pair), "".join(pair)).split(" ")


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
