import numpy as np

w = np.array([0.1, -0.3, 127.0])
scale = np.abs(w).max() / 127
q = np.round(w / scale)
print((q * scale + 0.0).tolist())
