import numpy as np


def softmax(logits):
    """Probabilities, row by row."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    exp = np.exp(shifted)
    return exp / exp.sum(axis=1, keepdims=True)


def cross_entropy(probabilities, y):
    """The loss of each example."""
    return -np.log(probabilities[np.arange(len(y)), y])


def f1_scores(y, predicted, n_classes):
    """F1 of each class."""
    scores = np.zeros(n_classes)
    for k in range(n_classes):
        tp = np.sum((predicted == k) & (y == k))
        fp = np.sum((predicted == k) & (y != k))
        fn = np.sum((predicted != k) & (y == k))
        total = 2 * tp + fp + fn
        scores[k] = 2 * tp / total if total > 0 else 0.0
    return scores


def macro_f1(y, predicted, n_classes):
    """Mean of F1 over the classes."""
    scores = f1_scores(y, predicted, n_classes)
    return float(np.mean(scores))


def auc(is_positive, scores):
    """How often a positive example has the higher score."""
    positives = scores[is_positive]
    negatives = scores[~is_positive]
    if len(positives) == 0 or len(negatives) == 0:
        return 0.0
    difference = positives[:, None] - negatives[None, :]
    wins = np.sum(difference > 0) + 0.5 * np.sum(difference == 0)
    return float(wins / difference.size)


def flagged_rates(is_positive, scores, threshold):
    """Recall and precision of those that are flagged."""
    flagged = scores >= threshold
    hits = int(np.sum(flagged & is_positive))
    n_positive = int(np.sum(is_positive))
    n_flagged = int(np.sum(flagged))
    recall = hits / n_positive if n_positive > 0 else 0.0
    precision = hits / n_flagged if n_flagged > 0 else 0.0
    return recall, precision


def evaluate(batches, n_classes, positive, threshold):
    """The report on all batches together."""
    total_loss, n_examples = 0.0, 0
    all_probabilities, all_labels = [], []
    for logits, y in batches:
        probabilities = softmax(logits)
        total_loss += cross_entropy(probabilities, y).sum()
        n_examples += len(y)
        all_probabilities.append(probabilities)
        all_labels.append(y)

    probabilities = np.concatenate(all_probabilities)
    y = np.concatenate(all_labels)
    predicted = probabilities.argmax(axis=1)
    is_positive = y == positive
    scores = probabilities[:, positive]
    recall, precision = flagged_rates(is_positive, scores, threshold)
    return {
        "loss": float(total_loss / n_examples),
        "accuracy": float(np.mean(predicted == y)),
        "macro_f1": macro_f1(y, predicted, n_classes),
        "auc": auc(is_positive, scores),
        "recall": recall,
        "precision": precision,
    }
