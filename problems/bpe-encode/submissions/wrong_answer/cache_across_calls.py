"""You keep the symbols of words from call to call, though the merges are others. Begin anew."""
# Breaks: Look at all pairs of neighbouring symbols.

KEPT = {}


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        symbols = list(word)
        while known := [pair for pair in zip(symbols, symbols[1:]) if pair in rank]:
            symbols = _merged(symbols, min(known, key=rank.__getitem__))
        key = (word, len(merges), merges[0] if merges else None)
        symbols = KEPT.setdefault(key, symbols)
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
