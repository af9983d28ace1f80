"""You use the nearest row alone. Let the k nearest vote."""
# Breaks: find the $k$ training rows at the smallest distance
# Breaks: The label that occurs most often among them is the prediction.


def knn(X_train, y_train, X, k):
    squares = ((X[:, None, :] - X_train) ** 2).sum(axis=2)
    return y_train[squares.argmin(axis=1)]
