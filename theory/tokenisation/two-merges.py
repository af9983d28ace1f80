from collections import Counter

words = {"t e a": 4, "e a t": 5, "s e a t": 3}
for _ in range(2):
    pairs = Counter()
    for word, count in words.items():
        parts = word.split()
        for pair in zip(parts, parts[1:]):
            pairs[pair] += count
    best = max(pairs, key=pairs.get)
    words = {w.replace(" ".join(best), "".join(best)): n for w, n in words.items()}
    print("".join(best))
