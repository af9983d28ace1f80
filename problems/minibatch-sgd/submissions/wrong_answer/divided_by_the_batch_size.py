"""You divide the gradient by the size of the batch. `gradient` returns a mean already."""
# Breaks: averaged over the rows of `X` and `y`



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch]) / len(batch)
    return w
