"""Looks up places in a dict, merges in place, and remembers words."""

from functools import lru_cache


def bpe_encode(words, merges, ids, unknown):
    place = {}
    for number, pair in enumerate(merges):
        place[tuple(pair)] = number

    @lru_cache(maxsize=None)
    def tokens(word):
        parts = list(word)
        while True:
            best = min(
                (place.get((left, right), len(place)) for left, right in zip(parts, parts[1:])),
                default=len(place),
            )
            if best == len(place):
                return tuple(ids[part] if part in ids else unknown for part in parts)
            left, right = merges[best]
            at = 0
            while at + 1 < len(parts):
                if parts[at] == left and parts[at + 1] == right:
                    parts[at : at + 2] = [left + right]
                at += 1

    return [list(tokens(word)) for word in words]
