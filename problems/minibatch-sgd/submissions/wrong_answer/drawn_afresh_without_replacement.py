"""The rows of one batch are different, but each batch draws from all rows anew. In an epoch every
row takes part once."""
# Breaks: An **epoch** is one pass over the data.



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        for start in range(0, n, batch_size):
            batch = rng.choice(n, min(batch_size, n - start), replace=False)
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
