"""You scale the step of the last batch by its size. Every batch steps with the same `lr`."""
# Breaks: the step has the same `lr`



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * len(batch) / min(batch_size, n) * gradient(w, X[batch], y[batch])
    return w
