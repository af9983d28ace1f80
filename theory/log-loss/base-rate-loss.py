import numpy as np

y = np.array([1, 0, 1, 0])
p = np.full(4, 0.5)
truth = np.where(y == 1, p, 1 - p)
print(round(float(-np.log2(truth).mean()), 2))
