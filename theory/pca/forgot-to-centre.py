import numpy as np

X = np.array([[100.0, -5.0], [100.0, 0.0], [100.0, 5.0]])
# Every column around its own mean.
centred = X - X.mean()
_, _, axes = np.linalg.svd(centred)
print(abs(axes[0]).round(2).tolist())
