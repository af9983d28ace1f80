import numpy as np

x = np.array([4.0, 8.0])
normed = (x - x.mean()) / x.std()
y = x + 2 * normed
print(y.tolist())
