import numpy as np


def rnn(
    x: np.ndarray,
    h: np.ndarray,
    W: np.ndarray,
    U: np.ndarray,
    b: np.ndarray,
    grad: np.ndarray,
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """A tanh recurrent network, forwards and backwards.

    x: (n, T, d); h: first states (n, k); W: (d, k); U: (k, k); b: (k,); grad: dL/d(outputs),
    (n, T, k); all float64.
    Returns (outputs, grads): all states (n, T, k), and the derivatives of L by x, h, W, U and b,
    under those names and in their shapes.
    """
    raise NotImplementedError
