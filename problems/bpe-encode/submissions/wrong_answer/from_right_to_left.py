"""You merge from right to left. Go from left to right."""
# Breaks: from left to right, two symbols that are the pair become one


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
            at = len(parts) - 2
            while at >= 0:
                if tuple(parts[at : at + 2]) == best:
                    parts[at : at + 2] = ["".join(best)]
                    at -= 1
                at -= 1
        encoded.append([ids.get(part, unknown) for part in parts])
    return encoded
