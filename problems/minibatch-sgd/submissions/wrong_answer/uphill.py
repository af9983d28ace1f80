"""You add the gradient. It points to where the loss rises: subtract it."""
# Breaks: w \leftarrow w - \text{lr} \cdot \nabla



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w + lr * gradient(w, X[batch], y[batch])
    return w
