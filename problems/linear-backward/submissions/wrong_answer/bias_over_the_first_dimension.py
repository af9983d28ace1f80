"""You sum the bias's gradient over the first dimension alone. All leading dimensions have to go."""
# Breaks: The leading dimensions `...` may be none, one or several.



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = grad.sum(axis=0) if grad.ndim > 1 else grad.copy()
    return grad_x, grad_W, grad_b
