"""Metrics against scikit-learn and SciPy."""

from typing import Any

import numpy as np
from agreement import Pair, Rng, Solve, agrees
from scipy import stats
from sklearn import metrics
from sklearn.calibration import calibration_curve
from sklearn.model_selection import StratifiedKFold


def binary(rng: Rng, n: int | None = None) -> np.ndarray:
    """Labels 0 and 1 with a random share of ones; both occur from 20 rows on, or so."""
    return (rng.random(n or rng.integers(20, 200)) < rng.uniform(0.2, 0.8)).astype(np.int64)


@agrees("precision-recall-f1", "sklearn.metrics.precision_recall_fscore_support")
def test_precision_recall_f1(solve: Solve, rng: Rng) -> Pair:
    # Few rows and three labels: a label that never occurs is 0/0 in both, by zero_division.
    y, flagged = rng.integers(0, 3, (2, rng.integers(2, 30)))
    *wanted, _ = metrics.precision_recall_fscore_support(
        y == 2, flagged == 2, average="binary", zero_division=0
    )
    return solve(y, flagged, 2), wanted


@agrees("confusion-matrix", "sklearn.metrics.confusion_matrix")
def test_confusion_matrix(solve: Solve, rng: Rng) -> Pair:
    y, guess = rng.integers(-2, 4, (2, rng.integers(5, 60)))
    # scikit-learn refuses labels of which none is among the true ones.
    some = rng.permutation(np.append(y[0], [7, 8]))
    labels = some if rng.random() < 0.5 else None
    return solve(y, guess, labels), metrics.confusion_matrix(y, guess, labels=labels)


@agrees("multiclass-f1", "sklearn.metrics.f1_score")
def test_f1_average(solve: Solve, rng: Rng) -> Pair:
    y, guess = rng.integers(-2, 4, (2, rng.integers(1, 40)))
    kinds = ("macro", "micro", "weighted")
    wanted = [metrics.f1_score(y, guess, average=kind, zero_division=0) for kind in kinds]
    return [solve(y, guess, kind) for kind in kinds], wanted


@agrees("log-loss", "sklearn.metrics.log_loss")
def test_log_loss(solve: Solve, rng: Rng) -> Pair:
    # scikit-learn clips at the spacing of floats, the problem at 1e-7: no draw comes near.
    y = binary(rng)
    p = rng.uniform(1e-6, 1 - 1e-6, len(y))
    return solve(y, p), metrics.log_loss(y, p, labels=[0, 1])


@agrees("roc-auc", "sklearn.metrics.roc_auc_score")
def test_roc_auc(solve: Solve, rng: Rng) -> Pair:
    y = np.append(binary(rng), [0, 1])
    scores = np.round(y + rng.normal(size=len(y)), 1)
    return solve(y, scores), metrics.roc_auc_score(y, scores)


@agrees("pr-auc-average-precision", "sklearn.metrics.average_precision_score")
def test_average_precision(solve: Solve, rng: Rng) -> Pair:
    y = np.append(binary(rng), 1)
    scores = np.round(y + rng.normal(size=len(y)), 1)
    return solve(y, scores), metrics.average_precision_score(y, scores)


@agrees("regression-metrics", "sklearn.metrics.mean_squared_error, r2_score, …")
def test_regression_metrics(solve: Solve, rng: Rng) -> Pair:
    # A constant target gives R² 1 or 0 by the same rule in both.
    y = np.full(9, 4.0) if rng.random() < 0.2 else rng.normal(3.0, 2.0, rng.integers(2, 80))
    guess = y if rng.random() < 0.1 else y + rng.normal(size=len(y))
    wanted = {
        "mse": metrics.mean_squared_error(y, guess),
        "rmse": metrics.root_mean_squared_error(y, guess),
        "mae": metrics.mean_absolute_error(y, guess),
        "r2": metrics.r2_score(y, guess),
    }
    return solve(y, guess), wanted


@agrees("imbalanced-report", "sklearn.metrics.balanced_accuracy_score, matthews_corrcoef")
def test_imbalanced_report(solve: Solve, rng: Rng) -> Pair:
    y, flagged = (rng.random((2, rng.integers(1, 60))) < 0.1).astype(np.int64)
    wanted = {
        "accuracy": metrics.accuracy_score(y, flagged),
        "balanced_accuracy": metrics.balanced_accuracy_score(y, flagged),
        "mcc": metrics.matthews_corrcoef(y, flagged),
    }
    return solve(y, flagged), wanted


@agrees("cost-threshold", "sklearn.metrics.confusion_matrix at every threshold")
def test_cost_threshold(solve: Solve, rng: Rng) -> Pair:
    y = binary(rng)
    p = np.round(rng.random(len(y)), 2)
    cost_fp, cost_fn = (int(cost) for cost in rng.integers(1, 500, 2))

    def cost(threshold: float) -> int:
        _, fp, fn, _ = metrics.confusion_matrix(y, p >= threshold, labels=[0, 1]).ravel()
        return int(cost_fp * fp + cost_fn * fn)

    # min answers the first of equally cheap ones: the largest threshold.
    wanted = min([np.inf, *sorted(set(p), reverse=True)], key=cost)
    return solve(y, p, cost_fp, cost_fn), wanted


@agrees("calibration-ece", "sklearn.metrics.brier_score_loss, calibration_curve")
def test_brier_and_ece(solve: Solve, rng: Rng) -> Pair:
    # On the border of two bins a value belongs to the lower one there, here to the upper one:
    # no draw is on a border.
    y = binary(rng)
    p, bins = rng.random(len(y)), int(rng.integers(2, 15))
    shares, means = calibration_curve(y, p, n_bins=bins)
    counts = np.histogram(p, bins, (0.0, 1.0))[0]
    ece = np.average(np.abs(shares - means), weights=counts[counts > 0])
    return solve(y, p, bins), (metrics.brier_score_loss(y, p), ece)


@agrees("ab-test-z", "scipy.stats.chi2_contingency")
def test_two_proportions(solve: Solve, rng: Rng) -> Pair:
    # The square of the pooled z is the χ² of the 2×2 table, without Yates' correction.
    n1, n2 = (int(n) for n in rng.integers(30, 5000, 2))
    c1, c2 = int(rng.integers(1, n1)), int(rng.integers(1, n2))
    chi2, p, *_ = stats.chi2_contingency([[c1, n1 - c1], [c2, n2 - c2]], correction=False)
    sign = np.sign(c2 / n2 - c1 / n1)
    return solve(c1, n1, c2, n2), (sign * np.sqrt(chi2), p)


@agrees("psi-drift", "scipy.stats.entropy, both ways")
def test_psi(solve: Solve, rng: Rng) -> Pair:
    # Enough rows for every bin: the smallest share that the problem sets is never needed.
    before = rng.normal(size=rng.integers(500, 1000))
    after = rng.normal(rng.uniform(-0.3, 0.3), 1.1, 800)
    bins = int(rng.integers(2, 9))
    edges = np.sort(before)[[i * len(before) // bins for i in range(1, bins)]]
    p, q = (np.bincount(np.digitize(x, edges), minlength=bins) / len(x) for x in (before, after))
    return solve(before, after, bins), stats.entropy(p, q) + stats.entropy(q, p)


@agrees("kfold-stratified", "sklearn.model_selection.StratifiedKFold")
def test_stratified_kfold(solve: Solve, rng: Rng) -> Pair:
    # Both deal the sorted classes out in turn; scikit-learn chooses a fold's rows within a class
    # in another way, and numbers classes by their first row. So: counts, for classes in order.
    k = int(rng.integers(2, 8))
    y = np.concatenate([np.arange(4), rng.integers(0, 4, rng.integers(4 * k, 90))])
    theirs = StratifiedKFold(k).split(np.zeros(len(y)), y)

    def counts(folds: Any) -> list[list[np.ndarray]]:
        return [[np.bincount(y[rows], minlength=4) for rows in fold] for fold in folds]

    return counts(solve(y, k)), counts(theirs)


@agrees("ndcg-mrr", "sklearn.metrics.ndcg_score, label_ranking_average_precision_score")
def test_ranking_metrics(solve: Solve, rng: Rng) -> Pair:
    # Scores differ: scikit-learn averages over the orders of equal ones. Queries have one length
    # and one useful row each: the mean over useful rows is then the reciprocal rank of the first.
    queries, rows, k = int(rng.integers(1, 9)), int(rng.integers(2, 12)), int(rng.integers(1, 9))
    grades = rng.integers(0, 5, (queries, rows))
    scores = rng.permutation(queries * rows).reshape(queries, rows) / 7
    hit = np.eye(rows, dtype=np.int64)[rng.integers(0, rows, queries)]
    query, shuffled = np.repeat(np.arange(queries), rows), rng.permutation(queries * rows)

    def ours(relevance: np.ndarray) -> tuple[float, float]:
        return solve(*(part.ravel()[shuffled] for part in (query, relevance, scores)), k)

    wanted = metrics.ndcg_score(2.0**grades - 1, scores, k=k)
    first = metrics.label_ranking_average_precision_score(hit, scores)
    return (ours(grades)[0], ours(hit)[1]), (wanted, first)


@agrees("kl-divergence", "scipy.stats.entropy")
def test_kl_divergence(solve: Solve, rng: Rng) -> Pair:
    p, q = rng.dirichlet(np.full(5, 0.5), (2, 4))
    p[rng.random(4) < 0.5, 2] = 0.0
    p /= p.sum(axis=1, keepdims=True)
    return solve(p, q), stats.entropy(p, q, axis=1)
