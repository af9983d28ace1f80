"""Plain Python: sort, then walk up through the rows, settling each group of equal scores at its end."""


def roc_auc(y_true, scores):
    points = positives = negatives = 0
    p = n = 0
    previous = None
    for score, label in sorted(zip(scores.tolist(), y_true.tolist())):
        if score != previous:
            points += p * (2 * negatives + n)
            positives += p
            negatives += n
            p = n = 0
            previous = score
        if label == 1:
            p += 1
        else:
            n += 1
    points += p * (2 * negatives + n)
    positives += p
    negatives += n
    return points / (2 * positives * negatives) if positives and negatives else float("nan")
