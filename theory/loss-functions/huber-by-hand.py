import numpy as np

e = np.array([0.5, 1.0, 5.0])
loss = np.where(np.abs(e) <= 1, e**2 / 2, np.abs(e) - 0.5)
print(loss.tolist())
