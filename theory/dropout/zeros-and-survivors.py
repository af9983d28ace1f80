import numpy as np

p = 0.75
a = np.array([2.0, 4.0, 6.0, 8.0])
drawn = np.array([0.1, 0.8, 0.5, 0.9])
out = a * (drawn >= p) / (1 - p)
print(np.round(out, 2).tolist())
