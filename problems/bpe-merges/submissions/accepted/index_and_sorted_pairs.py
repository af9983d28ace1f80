"""Walks with an index, and sorts all pairs."""


def bpe(words, n):
    corpus = {word: tuple(word) for word in words}
    merges = []
    while len(merges) < n:
        counts = {}
        for word, symbols in corpus.items():
            for i in range(len(symbols) - 1):
                pair = symbols[i], symbols[i + 1]
                counts[pair] = counts.get(pair, 0) + words[word]
        if not counts:
            return merges
        pair = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[0][0]
        merges.append(pair)
        for word, symbols in corpus.items():
            merged, i = [], 0
            while i < len(symbols):
                if symbols[i : i + 2] == pair:
                    merged.append(pair[0] + pair[1])
                    i += 2
                else:
                    merged.append(symbols[i])
                    i += 1
            corpus[word] = tuple(merged)
    return merges
