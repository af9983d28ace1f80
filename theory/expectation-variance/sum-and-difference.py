import numpy as np

a = np.array([-2.0, -2.0, 2.0, 2.0])
b = np.array([-3.0, -1.0, 1.0, 3.0])
print(round(float((a + b).var()), 2), round(float((a - b).var()), 2))
