"""You take the mean of the bias's gradient over the vectors. It is a sum, like that of the
weights."""
# Breaks: then $g$ contains the factor $1/n$ already



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0) / max(len(upstream), 1)
    return grad_x, grad_W, grad_b
