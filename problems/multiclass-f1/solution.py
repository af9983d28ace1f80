import numpy as np


def f1_average(y_true: np.ndarray, y_pred: np.ndarray, average: str) -> float:
    """F1 over several classes: "macro", "micro" or "weighted" by the true classes.

    C. J. van Rijsbergen, "Information Retrieval" (1979), chapter 7, for F; the averages as in
    Manning, Raghavan and Schütze, "Introduction to Information Retrieval", section 13.6.
    """
    classes, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    truth, guess = np.split(codes, 2)
    hits, support, predicted = (
        np.bincount(rows, minlength=len(classes)) for rows in (truth[truth == guess], truth, guess)
    )
    if average == "micro":
        # Every row that is not a hit is one false positive and one false negative.
        return float(np.sum(hits) / len(y_true))
    # 2 TP / (2 TP + FP + FN): never 0/0, as every class occurs on one side at least.
    f1 = 2 * hits / (support + predicted)
    return float(np.average(f1, weights=support if average == "weighted" else None))
