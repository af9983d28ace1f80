"""You call `gradient` a second time after the last step. Call it once for each batch."""
# Breaks: Call it exactly once for each batch



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    if epochs:
        gradient(w, X, y)
    return w
