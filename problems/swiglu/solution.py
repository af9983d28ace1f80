import numpy as np


def swiglu(
    x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray, grad: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """y, and the derivatives by x, w_gate, w_up and w_down.

    Shazeer, "GLU variants improve transformer" (2020), section 2, FFN with SwiGLU.
    """
    gate, up = x @ w_gate, x @ w_up
    # Through tanh, which cannot overflow.
    open_share = (1 + np.tanh(gate / 2)) / 2
    silu = gate * open_share
    hidden = silu * up

    by_hidden = grad @ w_down.T
    by_up = by_hidden * silu
    by_gate = by_hidden * up * open_share * (1 + gate * (1 - open_share))
    by_x = by_gate @ w_gate.T + by_up @ w_up.T
    tokens = tuple(range(x.ndim - 1))
    by_w_gate, by_w_up = (np.tensordot(x, by, (tokens, tokens)) for by in (by_gate, by_up))
    return hidden @ w_down, by_x, by_w_gate, by_w_up, np.tensordot(hidden, grad, (tokens, tokens))
