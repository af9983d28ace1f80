"""You shuffle the rows of `X` and leave `y` in its order. Take both by the same row numbers."""
# Breaks: and the same rows of `y`



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[start : start + batch_size])
    return w
