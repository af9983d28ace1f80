"""Your gradient of the bias is a matrix of one row. It has one dimension, like the bias."""
# Breaks: `grad_b` of shape `(d_out,)`



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0, keepdims=True)
    return grad_x, grad_W, grad_b
