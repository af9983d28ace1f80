"""Without epochs you return `w` itself. Whoever changes one later changes the other: return a
copy."""
# Breaks: Return a copy of `w`, without a call of `gradient`.



def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    for _ in range(epochs):
        order = rng.permutation(n)
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
