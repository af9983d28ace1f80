from collections import Counter

import numpy as np


def log_softmax(logits):
    top = logits.max(axis=1, keepdims=True)
    return logits - top - np.log(np.exp(logits - top).sum(axis=1, keepdims=True))


def evaluate(batches, n_classes, positive, threshold):
    logits = np.vstack([one for one, _ in batches])
    y = np.hstack([labels for _, labels in batches]).astype(int)
    logs = log_softmax(logits)
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = shifted[:, positive] / shifted.sum(axis=1)
    guess = logits.argmax(axis=1)

    pairs = Counter(zip(y.tolist(), guess.tolist()))
    f1 = []
    for k in range(n_classes):
        truth = sum(count for (one, _), count in pairs.items() if one == k)
        said = sum(count for (_, one), count in pairs.items() if one == k)
        f1.append(2 * pairs[k, k] / (truth + said) if truth + said else 0.0)

    mine, others = p[y == positive], np.sort(p[y != positive])
    area = 0.0
    if len(mine) and len(others):
        below = np.searchsorted(others, mine, side="left")
        up_to = np.searchsorted(others, mine, side="right")
        area = float((below + up_to).sum() / 2 / len(mine) / len(others))

    flagged = p >= threshold
    hits = float((flagged & (y == positive)).sum())
    return {
        "loss": float(-logs[np.arange(len(y)), y].mean()),
        "accuracy": float((guess == y).mean()),
        "macro_f1": float(sum(f1) / n_classes),
        "auc": area,
        "recall": hits / len(mine) if len(mine) else 0.0,
        "precision": hits / float(flagged.sum()) if flagged.any() else 0.0,
    }
