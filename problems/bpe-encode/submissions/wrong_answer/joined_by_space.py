"""You look pairs up as one text with a space between. A symbol may have a space itself: look up the
pair."""
# Breaks: may consist of any characters, a space or an emoji included


def bpe_encode(words, merges, ids, unknown):
    rank = {" ".join(pair): place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        symbols = list(word)
        while known := [pair for pair in zip(symbols, symbols[1:]) if " ".join(pair) in rank]:
            symbols = _merged(symbols, min(known, key=lambda pair: rank[" ".join(pair)]))
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
