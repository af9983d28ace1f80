"""You divide the gradients of weights and bias by the number of vectors. The factor of a mean is in
`grad` already: sum."""
# Breaks: then $g$ contains the factor $1/n$ already



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    n = max(len(inputs), 1)
    grad_W = upstream.T @ inputs / n
    grad_b = upstream.sum(axis=0) / n
    return grad_x, grad_W, grad_b
