"""You draw one order and use it in every epoch. Draw a new one at the start of each."""
# Breaks: independent of the orders of other epochs



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    order = rng.permutation(n)
    for _ in range(epochs):
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
