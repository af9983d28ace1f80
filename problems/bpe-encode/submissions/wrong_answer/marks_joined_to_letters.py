"""You normalise words, so that a letter and its accent become one character. Begin with the
characters as they stand."""
# Breaks: may consist of any characters

import unicodedata


def bpe_encode(words, merges, ids, unknown):
    rank = {pair: place for place, pair in enumerate(merges)}
    encoded = []
    for word in words:
        parts = list(unicodedata.normalize("NFC", word))
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
