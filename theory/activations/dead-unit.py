import numpy as np

x = np.array([1.0, 2.0])
truth = np.array([3.0, 3.0])
w, b = 1.0, -10.0

z = w * x + b
out = np.maximum(z, 0)
gradient = np.mean((out - truth) * (z > 0) * x)
print(abs(gradient))
