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

    Back-propagation through time: Werbos (1990); Goodfellow, Bengio and Courville, "Deep
    Learning", section 10.2.2.
    """
    # One state more than there are steps: states[:, t] is what step t starts from.
    states = np.concatenate([h[:, None], np.zeros(grad.shape)], axis=1)
    steps = range(x.shape[1])
    for t in steps:
        states[:, t + 1] = np.tanh(x[:, t] @ W + states[:, t] @ U + b)

    by_x, by_h = np.zeros(x.shape), np.zeros(h.shape)
    by_W, by_U, by_b = np.zeros(W.shape), np.zeros(U.shape), np.zeros(b.shape)
    for t in reversed(steps):
        delta = (grad[:, t] + by_h) * (1 - states[:, t + 1] ** 2)
        by_x[:, t] = delta @ W.T
        by_W += x[:, t].T @ delta
        by_U += states[:, t].T @ delta
        by_b += np.sum(delta, axis=0)
        # What this step passes on to the state before it; at the end, to the first one.
        by_h = delta @ U.T
    return states[:, 1:], {"x": by_x, "h": by_h, "W": by_W, "U": by_U, "b": by_b}
