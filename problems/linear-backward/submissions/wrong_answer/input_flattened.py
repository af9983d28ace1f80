"""Your gradient of the input has lost its leading dimensions. It has the shape of `x`."""
# Breaks: `grad_x` in the shape of `x`



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = upstream @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
