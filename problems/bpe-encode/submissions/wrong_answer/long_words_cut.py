"""You cut long words off. A word may have any length."""
# Breaks: Begin with its characters, each a symbol.


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        parts = list(word[:200])
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
        encoded.append([ids.get(part, unknown) for part in parts])
    return encoded
