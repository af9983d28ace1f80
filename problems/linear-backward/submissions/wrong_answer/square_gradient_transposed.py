"""Where `W` is square you return the transpose of its gradient: row $o$ belongs to output $o$."""
# Breaks: The layer keeps its weights $W$ with one row for each output



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    grad_x = grad @ W
    grad_W = upstream.T @ inputs
    if W.shape == inputs.T.shape[:1] * 2:
        grad_W = inputs.T @ upstream
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
