import numpy as np

people = np.array([[25.0, 30_000], [25.0, 30_900], [65.0, 31_000]])
centres = np.array([[25.0, 30_000], [65.0, 31_000]])

gaps = people[:, None, :] - centres[None, :, :]
print((gaps**2).sum(axis=2).argmin(axis=1).tolist())
