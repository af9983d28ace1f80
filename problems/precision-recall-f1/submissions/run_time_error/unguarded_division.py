"""Plain Python raises at 0/0."""
# Breaks: Where nothing is predicted positive, $P$ is 0/0: return `0.0`.
# Breaks: Where nothing is positive, $R$ is 0/0: return `0.0`.


def prf1(y_true, y_pred, positive=1):
    tp = sum(1 for t, p in zip(y_true, y_pred) if t == positive and p == positive)
    precision = tp / sum(1 for p in y_pred if p == positive)
    recall = tp / sum(1 for t in y_true if t == positive)
    return precision, recall, 2 * precision * recall / (precision + recall)
