"""You keep places in the list in 8 bits: merge 256 comes before merge 1. Keep them in whole numbers
of full size."""
# Breaks: Of those that are in `merges`, take the one that stands **earliest in the list**


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place % 256 for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        symbols = list(word)
        while known := [pair for pair in zip(symbols, symbols[1:]) if pair in rank]:
            symbols = _merged(symbols, min(known, key=rank.__getitem__))
        encoded.append([ids.get(symbol, unknown) for symbol in symbols])
    return encoded


def _merged(symbols, pair):
    result = []
    for symbol in symbols:
        if result and (result[-1], symbol) == pair:
            result[-1] += symbol
        else:
            result.append(symbol)
    return result
