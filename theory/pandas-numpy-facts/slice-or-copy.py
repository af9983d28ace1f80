import numpy as np

a = np.array([1, 2, 3, 4])
part = a[1:3]
chosen = a[[2, 3]]
part[0] = 20
chosen[0] = 30
print(a.tolist())
