"""You go through the list once. A later merge may make an earlier one possible: begin at the top
again after each round."""
# Breaks: beginning at the top of the list again, until no pair of neighbours is in it


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        parts = list(word)
        for best in merges:
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
