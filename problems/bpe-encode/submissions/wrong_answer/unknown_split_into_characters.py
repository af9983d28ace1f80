"""You write a symbol without a number as its characters. It is one `unknown`."""
# Breaks: Replace every symbol by its number in `ids`, and by `unknown` where it has none.


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        parts = list(word)
        while True:
            known = [pair for pair in zip(parts, parts[1:]) if pair in rank]
            if not known:
                break
            best = min(known, key=lambda pair: rank[pair])
            merged = []
            at = 0
            while at < len(parts):
                if tuple(parts[at : at + 2]) == best:
                    merged.append(parts[at] + parts[at + 1])
                    at += 2
                else:
                    merged.append(parts[at])
                    at += 1
            parts = merged
        numbers = []
        for part in parts:
            pieces = [part] if part in ids else part
            numbers += [ids.get(piece, unknown) for piece in pieces]
        encoded.append(numbers)
    return encoded
