"""You count the pairs once and take the most frequent ones. A merge changes the counts: count anew
in every round, with the merged symbols."""
# Breaks: Repeat for `n` rounds, or until no pair is left.

from collections import Counter


def bpe(words, n):
    counts = Counter()
    for word, count in words.items():
        for pair in zip(word, word[1:]):
            counts[pair] += count
    return sorted(counts, key=lambda pair: (-counts[pair], pair))[:n]
