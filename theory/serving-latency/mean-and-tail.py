import numpy as np

ms = np.array([10.0] * 98 + [1000.0] * 2)
print(ms.mean().round(1), np.percentile(ms, 50), np.percentile(ms, 99))
