def bpe_encode(
    words: list[str], merges: list[tuple[str, str]], ids: dict[str, int], unknown: int
) -> list[list[int]]:
    """Token numbers of each word: merges are applied by their place in the list, earliest first.

    Sennrich, Haddow and Birch, "Neural machine translation of rare words with subword units"
    (2016), as in the encoder of GPT-2.
    """
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        symbols = list(word)
        while known := [pair for pair in zip(symbols, symbols[1:]) if pair in rank]:
            symbols = _merged(symbols, min(known, key=rank.__getitem__))
        encoded.append([ids.get(symbol, unknown) for symbol in symbols])
    return encoded


def _merged(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """The symbols with every place of the pair, from left to right, made one."""
    result = []
    for symbol in symbols:
        # What has just been merged is longer than either half: it is not used again.
        if result and (result[-1], symbol) == pair:
            result[-1] += symbol
        else:
            result.append(symbol)
    return result
