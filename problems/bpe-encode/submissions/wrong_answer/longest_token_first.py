"""You cut the longest known token off the beginning. Follow the merges."""
# Breaks: Begin with its characters, each a symbol.


def bpe_encode(words, merges, ids, unknown):
    encoded = []
    for word in words:
        numbers = []
        while word:
            size = next((n for n in range(len(word), 0, -1) if word[:n] in ids), 1)
            numbers.append(ids.get(word[:size], unknown))
            word = word[size:]
        encoded.append(numbers)
    return encoded
