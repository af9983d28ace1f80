import numpy as np

logits = np.array([3.0, 1.0]) * np.log(2)
weights = np.exp(logits + 3)
print(round(float(weights[0] / weights.sum()), 3))
