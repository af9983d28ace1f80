"""You stop after a hundred rounds. Go on until no pair is left."""
# Breaks: Repeat 2 and 3, beginning at the top of the list again, until no pair of neighbours is in it.


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        symbols = list(word)
        left = 100
        while (left := left - 1) >= 0 and (
            known := [pair for pair in zip(symbols, symbols[1:]) if pair in rank]
        ):
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
