"""Data preparation against scikit-learn and pandas."""

import statistics

import numpy as np
import pandas as pd
from agreement import Pair, Rng, Solve, agrees
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import TimeSeriesSplit
from sklearn.preprocessing import OneHotEncoder, StandardScaler, TargetEncoder
from sklearn.utils.class_weight import compute_class_weight


@agrees("standardize", "sklearn.preprocessing.StandardScaler")
def test_standardize(solve: Solve, rng: Rng) -> Pair:
    # A constant column is divided by 1 in both.
    train = rng.normal(rng.uniform(-9, 9, 4), rng.uniform(0.1, 9, 4), (rng.integers(2, 40), 4))
    train[:, 2] = 7.0
    test = rng.normal(size=(5, 4))
    scaler = StandardScaler().fit(train)
    return solve(train, test), (scaler.transform(train), scaler.transform(test))


@agrees("balanced-class-weights", "sklearn.utils.class_weight.compute_class_weight")
def test_class_weights(solve: Solve, rng: Rng) -> Pair:
    y = rng.choice([-3, 0, 4, 10], rng.integers(1, 200), p=[0.05, 0.15, 0.2, 0.6])
    classes = np.unique(y)
    weights = compute_class_weight("balanced", classes=classes, y=y)
    return solve(y), dict(zip(classes.tolist(), weights.tolist()))


@agrees("time-split", "sklearn.model_selection.TimeSeriesSplit")
def test_walk_forward(solve: Solve, rng: Rng) -> Pair:
    # scikit-learn counts the gap in rows: the same as time where one row comes every second.
    n_splits, gap = int(rng.integers(2, 6)), int(rng.integers(0, 5))
    t = np.arange(rng.integers(40, 90))
    folds = TimeSeriesSplit(n_splits, gap=gap).split(t)
    return solve(t, n_splits, gap), list(folds)


@agrees("rolling-fraud-features", "pandas.DataFrame.rolling", draws=20)
def test_rolling_features(solve: Solve, rng: Rng) -> Pair:
    # Within one second pandas sees the rows above, the problem none: the seconds differ here.
    n = int(rng.integers(20, 120))
    user, amount = rng.integers(0, 4, n), rng.integers(1, 9000, n)
    ts, window = rng.permutation(5 * n)[:n], int(rng.integers(5, 2 * n))
    frame = pd.DataFrame({"user": user, "amount": amount, "row": np.arange(n)})
    frame.index = pd.to_datetime(ts, unit="s")
    wanted = np.zeros((n, 3))
    for _, rows in frame.sort_index().groupby("user"):
        rolling = rows["amount"].rolling(f"{window}s", closed="left")
        columns = [rolling.count(), rolling.sum(), rolling.max()]
        wanted[rows["row"]] = np.nan_to_num(np.column_stack(columns))
    return solve(user, ts, amount, window), wanted


@agrees("impute-median", "sklearn.impute.SimpleImputer")
def test_impute_median(solve: Solve, rng: Rng) -> Pair:
    # Both fill a column without a known value with 0, the one where it is told to keep it.
    train, test = (rng.exponential(5.0, (rows, 5)) for rows in rng.integers(1, 30, 2))
    for X in (train, test):
        X[rng.random(X.shape) < 0.4] = np.nan
    train[:, 2] = np.nan
    imputer = SimpleImputer(strategy="median", keep_empty_features=True).fit(train)
    return solve(train, test), (imputer.transform(train), imputer.transform(test))


@agrees("target-encoding", "sklearn.preprocessing.TargetEncoder")
def test_target_encoding(solve: Solve, rng: Rng) -> Pair:
    # Fitted anew on the other folds for each fold: its own folds are drawn in another way.
    n, w = int(rng.integers(6, 80)), float(rng.choice([0.0, 0.5, 10.0]))
    cat, cat_test = rng.integers(0, 9, n), rng.integers(0, 12, 10)
    y, fold = rng.normal(3.0, 2.0, n), np.append([0, 1], rng.integers(0, 4, n - 2))

    def encoded(rows: np.ndarray, some: np.ndarray) -> np.ndarray:
        encoder = TargetEncoder(smooth=w, target_type="continuous")
        return encoder.fit(cat[rows, None], y[rows]).transform(some[:, None])[:, 0]

    train = np.empty(n)
    for f in np.unique(fold):
        train[fold == f] = encoded(fold != f, cat[fold == f])
    return solve(cat, y, fold, cat_test, w), (train, encoded(fold == fold, cat_test))


@agrees("one-hot", "sklearn.preprocessing.OneHotEncoder")
def test_one_hot(solve: Solve, rng: Rng) -> Pair:
    names = np.array(["a", "ab", "b", "B", "é"]) if rng.random() < 0.5 else np.array([-7, 0, 3, 40])
    train, test = rng.choice(names[:-1], rng.integers(1, 20)), rng.choice(names, 15)
    encoder = OneHotEncoder(handle_unknown="ignore", sparse_output=False).fit(train[:, None])
    *columns, categories = solve(train, test)
    same = np.array(categories) == encoder.categories_[0]
    wanted = encoder.transform(train[:, None]), encoder.transform(test[:, None])
    return (*columns, same), (*wanted, np.ones(len(encoder.categories_[0])))


@agrees("welford-stream", "statistics.fmean, pvariance: exact fractions")
def test_stream(solve: Solve, rng: Rng) -> Pair:
    values = [rng.normal(1000.0, 1.0, n).tolist() for n in rng.integers(1, 50, 2)]
    streams = [solve(), solve()]
    for stream, own in zip(streams, values):
        for value in own:
            stream.push(value)
    streams[0].merge(streams[1])
    both = values[0] + values[1]
    got = [(stream.mean(), stream.var()) for stream in streams]
    return got, [(statistics.fmean(own), statistics.pvariance(own)) for own in (both, values[1])]


@agrees("sparse-dot", "scipy.sparse.csr_array")
def test_sparse_dot(solve: Solve, rng: Rng) -> Pair:
    # Both add up features that are stored more than once.
    lengths = rng.integers(0, 6, rng.integers(1, 12))
    indptr = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    indices, q_indices = rng.integers(0, 40, indptr[-1]), rng.integers(0, 40, 9)
    data, q_values = rng.normal(size=indptr[-1]), rng.normal(size=9)
    rows = sparse.csr_array((data, indices, indptr), shape=(len(lengths), 40))
    visitor = np.bincount(q_indices, weights=q_values, minlength=40)
    return solve(indptr, indices, data, q_indices, q_values), rows @ visitor


@agrees("tfidf", "sklearn.feature_extraction.text.TfidfVectorizer")
def test_tfidf(solve: Solve, rng: Rng) -> Pair:
    words = np.array(["rain", "bank", "the", "Rate", "sun", "a"])
    train, docs = (
        [rng.choice(words[:known], rng.integers(0, 9)).tolist() for _ in range(number)]
        for known, number in ((5, rng.integers(1, 20)), (6, 6))
    )
    train[0] = ["sun"]
    vectorizer = TfidfVectorizer(analyzer=lambda doc: doc).fit(train)
    vocabulary, rows = solve(train, docs)
    same = np.array(vocabulary) == vectorizer.get_feature_names_out()
    return (same, rows), (np.ones(len(same)), vectorizer.transform(docs).toarray())
