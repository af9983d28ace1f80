import numpy as np

positive = np.array([0.9, 0.6, 0.4])
negative = np.array([0.6, 0.3, 0.2, 0.1])

wins = (positive[:, None] > negative).mean()
ties = (positive[:, None] == negative).mean()
print(round(float(wins + ties / 2), 3))
