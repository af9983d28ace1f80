"""For a single vector you return `grad` itself as the bias's gradient. Whoever changes one later
changes the other: return a new array."""
# Breaks: All three are new arrays: none shares memory with an argument.



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    grad_b = grad if grad.ndim == 1 else upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
