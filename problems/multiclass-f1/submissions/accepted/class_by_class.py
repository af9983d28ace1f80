"""One class at a time, from the definitions."""


def ratio(above, below):
    return above / below if below else 0.0


def f1(tp, fp, fn):
    p, r = ratio(tp, tp + fp), ratio(tp, tp + fn)
    return ratio(2 * p * r, p + r)


def f1_average(y_true, y_pred, average):
    rows = list(zip(y_true.tolist(), y_pred.tolist()))
    counts = {}
    for c in {label for row in rows for label in row}:
        tp = sum(t == c and p == c for t, p in rows)
        fp = sum(t != c and p == c for t, p in rows)
        fn = sum(t == c and p != c for t, p in rows)
        counts[c] = tp, fp, fn
    if average == "micro":
        return f1(*(sum(part) for part in zip(*counts.values())))
    scores = [f1(*part) for part in counts.values()]
    weights = [1 if average == "macro" else tp + fn for tp, _, fn in counts.values()]
    return sum(w * score for w, score in zip(weights, scores)) / sum(weights)
