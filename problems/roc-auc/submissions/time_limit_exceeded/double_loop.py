"""All pairs, one by one."""
# Breaks: comparing them one by one


def roc_auc(y_true, scores):
    positives = [s for s, y in zip(scores.tolist(), y_true.tolist()) if y == 1]
    negatives = [s for s, y in zip(scores.tolist(), y_true.tolist()) if y != 1]
    if not positives or not negatives:
        return float("nan")
    points = 0.0
    for s in positives:
        for t in negatives:
            points += 1.0 if s > t else 0.5 if s == t else 0.0
    return points / len(positives) / len(negatives)
