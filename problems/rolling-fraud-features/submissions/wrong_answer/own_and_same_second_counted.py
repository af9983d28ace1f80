"""Your window is closed on the right, so each payment counts itself and all others of its second.
Only ts_j < ts_i counts."""
# Breaks: Payments of the same second do not see each other
# Breaks: **The payment itself** is never in $R_i$

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts <= ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
