import numpy as np

a = np.array([5.0, -1.0])
positive = a[a > 0]
positive[0] = 9
a[a < 0] = 0
print(a.tolist())
