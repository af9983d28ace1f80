import numpy as np

views = np.array([80, 5, 5, 10])
clicks = np.array([8, 4, 3, 5])
overall = clicks.sum() / views.sum()
print(round(float(overall), 2), round(float((clicks / views).mean()), 2))
