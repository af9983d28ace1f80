import numpy as np

logits = np.log(np.array([[1.0, 1.0], [3.0, 1.0]]))
weights = np.exp(logits)
p = weights / weights.sum(axis=0)
print(np.round(p[0], 2).tolist())
