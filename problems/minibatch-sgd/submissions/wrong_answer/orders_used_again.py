"""From the fiftieth epoch on you go through the same orders again. Every epoch draws its own."""
# Breaks: independent of the orders of other epochs


def sgd(gradient, w, X, y, lr, epochs, batch_size, rng):
    n = len(X)
    w = w.copy()
    orders = []
    for epoch in range(epochs):
        if len(orders) < 50:
            orders.append(rng.permutation(n))
        order = orders[epoch % 50]
        for start in range(0, n, batch_size):
            batch = order[start : start + batch_size]
            w = w - lr * gradient(w, X[batch], y[batch])
    return w
