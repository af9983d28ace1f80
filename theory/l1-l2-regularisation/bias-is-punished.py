import numpy as np

X = np.array([[-1.0, 1.0], [1.0, 1.0]])
y = np.array([10.0, 10.0])

penalty = 2.0 * np.diag([1.0, 1.0])
w = np.linalg.solve(X.T @ X + penalty, X.T @ y)
print((X @ w).round(3).tolist())
