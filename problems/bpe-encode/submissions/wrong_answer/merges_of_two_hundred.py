"""You use the first 200 merges. Later ones count, too."""
# Breaks: Of those that are in `merges`, take the one that stands **earliest in the list**


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges[:200])}
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
