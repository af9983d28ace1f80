"""Your largest amount never expires. When the largest payment grows too old, the largest of the
remaining ones takes its place."""
# Breaks: the largest of their amounts

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            ever = amount[(user == user[i]) & (ts < ts[i])]
            features[i] = len(recent), recent.sum(), ever.max()
    return features
