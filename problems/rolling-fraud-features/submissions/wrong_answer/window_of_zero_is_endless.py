"""You take a window of 0 for no limit, as `if window:` does. A window of 0 is the shortest one:
nothing is recent."""
# Breaks: **A window of 0** makes every $R_i$ empty.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        begin = ts[i] - window if window else ts.min()
        seen = (user == user[i]) & (ts >= begin) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
