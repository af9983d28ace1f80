"""You merge only symbols that have numbers. The list alone decides."""
# Breaks: Not every symbol has one


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        parts = list(word)
        while True:
            known = [
                (left, right)
                for left, right in zip(parts, parts[1:])
                if (left, right) in rank and left in ids and right in ids
            ]
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
