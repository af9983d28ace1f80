import numpy as np

first = np.array([1.0, 1.0, 1.0, 1.0])
second = np.array([10.0])

of_means = (first.mean() + second.mean()) / 2
of_rows = np.concatenate([first, second]).mean()
print(of_means, of_rows)
