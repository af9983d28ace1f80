from collections import Counter


def bpe(words: dict[str, int], n: int) -> list[tuple[str, str]]:
    """Return the pairs that `n` rounds of byte-pair encoding merge, in order.

    Sennrich, Haddow and Birch, "Neural machine translation of rare words with subword units"
    (2016), algorithm 1; ties go to the smallest pair.
    """
    split = [(list(word), count) for word, count in words.items()]
    merges: list[tuple[str, str]] = []
    for _ in range(n):
        counts: Counter[tuple[str, str]] = Counter()
        for symbols, count in split:
            for pair in zip(symbols, symbols[1:]):
                counts[pair] += count
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        split = [(_merged(symbols, best), count) for symbols, count in split]
    return merges


def _merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """The symbols with every place of the pair, from left to right, made one."""
    result: list[str] = []
    rest = iter(symbols)
    for symbol in rest:
        result.append(symbol)
        # Look at one more symbol for as long as the last one may begin a pair.
        while result[-1] == pair[0]:
            following = next(rest, None)
            if following is None:
                break
            if following == pair[1]:
                result[-1] += following
                break
            result.append(following)
    return result
