"""You count the label 1 as positive whatever `positive` says. Compare both arrays with `positive`."""
# Breaks: `positive`: the label that counts as positive.


def prf1(y_true, y_pred, positive=1):
    tp = fp = fn = 0
    for truth, guess in zip(y_true.tolist(), y_pred.tolist()):
        tp += truth == 1 and guess == 1
        fp += truth != 1 and guess == 1
        fn += truth == 1 and guess != 1
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1
