import numpy as np

x = np.array([20.0, 30.0, 40.0, 50.0, 1020.0])
scaled = (x - x.min()) / (x.max() - x.min())
print(scaled.round(2).tolist())
