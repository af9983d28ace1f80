"""Your gradient of the weights is transposed. Its shape is that of `W`, `(d_out, d_in)`: `grad.T @
x`, not `x.T @ grad`."""
# Breaks: `grad_W` in the shape of `W`



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = inputs.T @ upstream
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
