import numpy as np

x = np.array([[1.0, 3.0], [5.0, 11.0]])
normed = (x - x.mean(axis=0)) / x.std(axis=0)
print(normed[0].tolist())
