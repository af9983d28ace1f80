"""You take the rows above as the payments before. The rows come in any order: sort by time
first."""
# Breaks: **Rows come in any order**, not by time and not by user.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        above = np.arange(len(ts)) < i
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i]) & above
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
