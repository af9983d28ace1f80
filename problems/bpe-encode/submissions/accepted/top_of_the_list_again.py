"""Goes down the list, and back to its top after every merge."""


def bpe_encode(words, merges, ids, unknown):
    def merge_once(parts):
        for left, right in merges:
            result = []
            for part in parts:
                # What has been merged in this round is marked by being a tuple.
                if result and result[-1] == left and part == right:
                    result[-1] = (left + right,)
                else:
                    result.append(part)
            if len(result) < len(parts):
                return [part[0] if isinstance(part, tuple) else part for part in result]
        return None

    encoded = []
    for word in words:
        parts = list(word)
        while (shorter := merge_once(parts)) is not None:
            parts = shorter
        encoded.append([ids.get(part, unknown) for part in parts])
    return encoded
