"""You hold user numbers as float32, in which large neighbours are the same number. They are names:
only equal ones belong together."""
# Breaks: go up to $10^{12}$

import numpy as np


def rolling_features(user, ts, amount, window):
    user = user.astype(np.float32)
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
