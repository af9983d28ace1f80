import numpy as np

scores = np.zeros((3, 3))
scores[np.triu_indices(3, k=1)] = -np.inf

weights = np.exp(scores)
weights /= weights.sum(axis=1, keepdims=True)

values = np.array([6.0, 0.0, 3.0])
print((weights @ values).round(2).tolist())
