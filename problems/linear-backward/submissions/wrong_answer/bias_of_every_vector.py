"""You return the bias's gradient for every vector. All vectors share one bias: sum over them."""
# Breaks: `grad_b` of shape `(d_out,)`



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = grad.copy()
    return grad_x, grad_W, grad_b
