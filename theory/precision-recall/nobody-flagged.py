import numpy as np

np.seterr(all="ignore")
truth = np.array([0, 1, 1, 0])
flags = np.array([0, 0, 0, 0])

tp = np.sum(truth & flags)
flagged = np.sum(flags)
print(tp / flagged)
