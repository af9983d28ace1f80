"""MCC as the correlation of two columns, recalls as means over subsets."""

import numpy as np


def imbalanced_report(y_true, y_pred):
    right = y_true == y_pred
    recalls = [np.mean(right[y_true == label]) for label in np.unique(y_true)]
    truth, guess = y_true - np.mean(y_true), y_pred - np.mean(y_pred)
    spread = np.sqrt(np.sum(truth**2) * np.sum(guess**2))
    return {
        "mcc": float(np.sum(truth * guess) / spread) if spread > 0 else 0.0,
        "balanced_accuracy": float(np.mean(recalls)),
        "accuracy": float(np.mean(right)),
    }
