"""All batches of an epoch get the weights from its start. Each step begins where the one before has
ended."""
# Breaks: with the gradient at the current $w$



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    for _ in range(epochs):
        start_of_epoch = w
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(start_of_epoch, X[batch], y[batch])
    return w
