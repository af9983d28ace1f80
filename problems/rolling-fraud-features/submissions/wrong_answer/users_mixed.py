"""You count the payments of all users. Only those of the same user belong to R."""
# Breaks: those of the same user in the window before it

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
