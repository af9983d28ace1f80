def bpe(words: dict[str, int], n: int) -> list[tuple[str, str]]:
    """Return the pairs that `n` rounds of byte-pair encoding merge, in order.

    words: counts of words, each at least 1. n: number of rounds, at least 0.
    Fewer than `n` pairs are returned when no pair is left.
    """
    raise NotImplementedError
