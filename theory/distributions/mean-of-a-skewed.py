import numpy as np

logs = np.array([-1.0, 0.0, 1.0])
values = 10.0**logs
print(np.median(values).round(1), values.mean().round(1))
