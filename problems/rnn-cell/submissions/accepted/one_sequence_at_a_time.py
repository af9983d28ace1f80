"""One sequence after the other, with vectors, and a function for the rest of the sequence."""

import numpy as np


def rnn(x, h, W, U, b, grad):
    outputs = np.zeros(grad.shape)
    grads = {"x": np.zeros(x.shape), "h": np.zeros(h.shape)}
    grads.update({"W": np.zeros(W.shape), "U": np.zeros(U.shape), "b": np.zeros(b.shape)})

    def run(row, t, state):
        """The derivative by `state`, from which step t starts."""
        if t == x.shape[1]:
            return np.zeros(len(b))
        new = np.tanh(W.T @ x[row, t] + U.T @ state + b)
        outputs[row, t] = new
        delta = (grad[row, t] + run(row, t + 1, new)) * (1 - new * new)
        grads["x"][row, t] = W @ delta
        grads["W"] += np.outer(x[row, t], delta)
        grads["U"] += np.outer(state, delta)
        grads["b"] += delta
        return U @ delta

    for row in range(len(x)):
        grads["h"][row] = run(row, 0, h[row])
    return outputs, grads
