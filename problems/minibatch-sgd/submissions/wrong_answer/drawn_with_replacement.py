"""You draw each batch from all rows: some come twice in an epoch, others never. Cut one permutation
into batches."""
# Breaks: An **epoch** is one pass over the data.



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        for start in range(0, n, batch_size):
            batch = rng.integers(0, n, min(batch_size, n - start))
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
