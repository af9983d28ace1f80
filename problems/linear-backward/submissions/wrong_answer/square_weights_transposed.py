"""Where `W` is square you multiply by its transpose. Forwards it is `x @ W.T`, so backwards `grad @
W`."""
# Breaks: They may be equal, and then no shape tells $W$ from its transpose.



def linear_backward(x, W, grad):
    inputs = x.reshape(-1, W.shape[1])
    upstream = grad.reshape(-1, W.shape[0])
    d_out, d_in = W.shape
    grad_x = grad @ (W.T if d_out == d_in else W)
    grad_W = upstream.T @ inputs
    grad_b = upstream.sum(axis=0)
    return grad_x, grad_W, grad_b
