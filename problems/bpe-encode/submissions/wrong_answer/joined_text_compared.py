"""You compare the text of two neighbours with that of a merge. Both symbols must be the pair's."""
# Breaks: nor does (`ab`, `c`) in `a b c`


def bpe_encode(words, merges, ids, unknown):
    rank = {}
    for place, (left, right) in enumerate(merges):
        for cut in range(1, len(left + right)):
            text = left + right
            rank.setdefault((text[:cut], text[cut:]), place)
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
        encoded.append([ids.get(part, unknown) for part in parts])
    return encoded
