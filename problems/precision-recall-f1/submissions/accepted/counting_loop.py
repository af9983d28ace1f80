"""One pass in plain Python; F1 from precision and recall."""


def prf1(y_true, y_pred, positive=1):
    tp = fp = fn = 0
    for truth, guess in zip(y_true, y_pred):
        if guess == positive:
            if truth == positive:
                tp += 1
            else:
                fp += 1
        elif truth == positive:
            fn += 1
    precision = tp / (tp + fp) if tp + fp > 0 else 0.0
    recall = tp / (tp + fn) if tp + fn > 0 else 0.0
    if precision + recall == 0:
        return precision, recall, 0.0
    return precision, recall, 2 * precision * recall / (precision + recall)
