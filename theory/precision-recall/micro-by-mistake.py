truth = ["a", "a", "a", "a", "b", "b"]
guess = ["a", "a", "a", "b", "b", "a"]
hits = []
for name in ("a", "b"):
    positives = truth.count(name)
    tp = sum(t == g == name for t, g in zip(truth, guess))
    hits.append(tp / len(truth))
print(round(sum(hits) / len(hits), 3))
