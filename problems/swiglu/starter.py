import numpy as np


def swiglu(
    x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray, grad: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The gated feed-forward layer y = (silu(x w_gate) * (x w_up)) w_down, and its gradients.

    x: (..., d); w_gate, w_up: (d, f); w_down: (f, o); grad: the derivative by y, (..., o).
    Returns y and the derivatives by x, w_gate, w_up and w_down, all float64.
    """
    raise NotImplementedError
