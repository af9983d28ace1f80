"""You divide by the size of the first dimension. Sum over all vectors and divide by nothing."""
# Breaks: then $g$ contains the factor $1/n$ already



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    n = len(x) if x.ndim > 1 and len(x) else 1
    return grad_x, grad_W / n, grad_b / n
