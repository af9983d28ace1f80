import numpy as np

predicted = np.array([[1.0], [3.0]])
truth = np.array([1.0, 3.0])
print(float(((predicted - truth) ** 2).mean()))
