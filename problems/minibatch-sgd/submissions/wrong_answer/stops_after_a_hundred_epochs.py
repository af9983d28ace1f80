"""You stop after a hundred epochs. Pass over the data as often as asked for."""
# Breaks: An **epoch** is one pass over the data.


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(min(epochs, 100)):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
