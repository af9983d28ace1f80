"""You pass over the data once more than asked for: `range(epochs)` has `epochs` turns."""
# Breaks: Return the weights after the last step



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs + 1):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
