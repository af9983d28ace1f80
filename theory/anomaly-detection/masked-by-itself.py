import numpy as np

x = np.array([0.0] * 9 + [1000.0])
z = np.abs(x - x.mean()) / x.std()
print(bool(z.max() > 3.5))
