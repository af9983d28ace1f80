"""You return the weights' gradient first. The order is input, weights, bias."""
# Breaks: `(grad_x, grad_W, grad_b)`, in this order



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    return grad_W, grad_b, grad_x
