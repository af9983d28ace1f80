"""How a case uses the loop: with the gradient of a linear model, which writes down its calls."""

from types import ModuleType

import numpy as np

# Runs and what is added to the seed: two with equal generators, one with another.
RUNS = {"run": 0, "same seed": 0, "other seed": 1}


def drive(
    submission: ModuleType,
    w: np.ndarray,
    X: np.ndarray,
    y: np.ndarray,
    lr: float,
    epochs: int,
    batch_size: int,
    seed: int,
) -> dict[str, dict[str, np.ndarray]]:
    """What each run returns, and its calls: weights, sizes of the batches, rows of X and y."""
    results = {}
    # Where there are many epochs or rows, orders are counted: for that one run is as good as another.
    runs = RUNS if epochs < 100 and len(X) < 10_000 else {"run": 0, "other seed": 1}
    for name, more in runs.items():
        record = Record(X.shape[1])
        rng = np.random.default_rng(seed + more)
        result = submission.sgd(record.gradient, w, X, y, lr, epochs, batch_size, rng)
        results[name] = {"result": independent(result, w), **record.written()}
    return results


def independent(result: object, w: np.ndarray) -> object:
    """The result, as it is after `w` has got other values; then `w` is put back."""
    left = w.copy()
    w += 1
    if isinstance(result, np.ndarray):
        result = result.copy()
    w[...] = left
    return result


class Record:
    """The mean squared error of a linear model: its gradient, and what that was asked for."""

    def __init__(self, d: int) -> None:
        self.d = d
        self.weights = [np.empty((0, d))]
        self.sizes: list[int] = []
        self.X = [np.empty((0, d))]
        self.y = [np.empty(0)]

    def gradient(self, w: np.ndarray, X: np.ndarray, y: np.ndarray) -> np.ndarray:
        m = len(X)
        if np.shape(w) != (self.d,) or np.shape(X) != (m, self.d) or np.shape(y) != (m,) or m == 0:
            raise ValueError(
                f"gradient(w, X, y) got the shapes {np.shape(w)}, {np.shape(X)} and {np.shape(y)}; "
                f"it takes ({self.d},), (m, {self.d}) and (m,) with m of at least 1"
            )
        self.weights.append(np.array(w, dtype=np.float64)[None])
        self.sizes.append(m)
        self.X.append(np.array(X, dtype=np.float64))
        self.y.append(np.array(y, dtype=np.float64))
        return 2 / m * (X.T @ (X @ w - y))

    def written(self) -> dict[str, np.ndarray]:
        return {
            "weights": np.concatenate(self.weights),
            "sizes": np.array(self.sizes, dtype=np.int64),
            "X": np.concatenate(self.X),
            "y": np.concatenate(self.y),
        }
