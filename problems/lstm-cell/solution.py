import numpy as np


def lstm(
    x: np.ndarray,
    lengths: np.ndarray,
    h: np.ndarray,
    c: np.ndarray,
    W: np.ndarray,
    U: np.ndarray,
    b: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Run an LSTM along a batch of padded sequences; states rest after a sequence's end.

    The cell of Gers, Schmidhuber and Cummins, "Learning to forget" (2000), which added the forget
    gate to that of Hochreiter and Schmidhuber (1997); no peephole connections.
    """
    n, steps, _ = x.shape
    outputs = np.empty((n, steps, len(U)))
    for t in range(steps):
        running = (lengths > t)[:, np.newaxis]
        gates = x[:, t] @ W + h @ U + b
        i, f, g, o = np.split(gates, 4, axis=1)
        new_c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
        new_h = _sigmoid(o) * np.tanh(new_c)
        c, h = np.where(running, new_c, c), np.where(running, new_h, h)
        outputs[:, t] = np.where(running, new_h, 0.0)
    return outputs, h, c


def _sigmoid(z: np.ndarray) -> np.ndarray:
    # tanh saturates without overflow, and 1 / (1 + exp(-z)) = (1 + tanh(z / 2)) / 2.
    return (1.0 + np.tanh(z / 2.0)) / 2.0
